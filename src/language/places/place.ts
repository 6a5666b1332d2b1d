/** A place that the tables know. */
export interface Place {
  /** "BE" for a country, "BE-VLG" for a part of one, "BE:ghent" for a city, "eastern-europe" for an area of several countries. */
  key: string
  kind: 'country' | 'region' | 'city' | 'area'
  /** ISO 3166-1 alpha-2 (XK for Kosovo); null for an area. */
  country: string | null
}

/** One meaning of a name in `placeIndex`. */
export interface PlaceName {
  place: Place
  basis: 'name' | 'adjective'
  /** Language that the name belongs to; null for own names and the gazetteer. Adjectives count in their own language alone. */
  lang: 'nl' | 'en' | null
  /** The letters as they must be written, for abbreviations ("VS", "US"); null where case is free after the first letter. */
  exact: string | null
  /** True where the name itself has a comma ("Washington, D.C."). */
  comma: boolean
}

/** What the stages below know of places, as the extractor asks for it. Words as on the page, one or several. */
export interface Places {
  /** ISO 3166-1 alpha-2 code of a country named so in Dutch or English, or null. */
  country(name: string): string | null
  /** The country of an adjective ("Canadian", "Canadese"), or null. */
  demonym(word: string): string | null
  /** The country and English name of a city, or null. Where several countries have it, country is null. */
  city(name: string): { name: string; country: string | null } | null
  /** True for an ISO 3166-1 alpha-2 code, and for "UK". */
  isCode(code: string): boolean
}

import cities from '../../generated/gazetteer.js'

/** A city where research organisations are, with how many of them the Registry of Research Organizations lists there. */
export interface City {
  name: string
  country: string
  organizations: number
}

/**
 * The cities of `src/generated/gazetteer.ts`: one line a country, "BE Brussels=158;Leuven=18;Wavre", where no number means one.
 * Made by `scripts/make-gazetteer.ts` from a dump of the registry (ROR, CC0; names after GeoNames).
 */
export function* gazetteer(): Generator<City> {
  for (const line of cities.split('\n')) {
    const country = line.slice(0, 2)
    for (const item of line.slice(3).split(';')) {
      const [name, organizations] = item.split('=')
      if (name) yield { name, country, organizations: Number(organizations ?? 1) }
    }
  }
}

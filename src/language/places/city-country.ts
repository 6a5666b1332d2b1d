import { foldPlace } from './fold-place.js'
import { homonyms } from './homographs.js'
import { placeIndex } from './place-index.js'

/** Below this share of the organisations in all cities of a name, the country stays open ("Cambridge" is 94 to 92). */
const clearShare = 0.9
/** A city in the table of exonyms is well known; its share may be lower ("Hanover", of which the United States have some). */
const knownShare = 0.75
/** A name met once or twice may well be borne by a place that the registry does not know. */
const fewest = 3

/**
 * The country of a city by its name in any language, or null for a city that nobody knows. `certain` is false where
 * cities in several countries bear the name ("Cambridge", "Córdoba"); the code is then the likeliest one.
 */
export function cityCountry(name: string): { code: string; certain: boolean } | null {
  return cityOf(foldPlace(name))
}

/**
 * The same among some countries alone: where the words around a name tell its language, "Córdoba" is still in Spain or in Argentina,
 * "San Carlos" no longer in California.
 */
export function cityCountryAmong(
  name: string,
  countries: ReadonlySet<string>,
): { code: string; certain: boolean } | null {
  return cityOf(foldPlace(name), countries)
}

/** True for a city that the tables of exonyms have: one that people speak of, not just any that has an institution. */
export function isKnownCity(name: string): boolean {
  const meanings = placeIndex().names.get(foldPlace(name)) ?? []
  return meanings.some(({ place, lang }) => place.kind === 'city' && lang !== null)
}

/** The same by a folded name, certainty alone. */
export function isCertainCity(folded: string): boolean {
  return cityOf(folded)?.certain ?? false
}

/** Fewer institutions has a town whose name is more often that of a person ("Harlow Institute"). */
const prominent = 10

/**
 * True for a city that a name means where it begins with it: one of the tables of exonyms, one with many institutions, or one whose name has several words
 * ("Cape Coast Teaching Hospital").
 */
export function isProminentCity(name: string): boolean {
  if (isKnownCity(name) || /[\s-]/.test(name)) return true
  const { names, organizations } = placeIndex()
  const keys = (names.get(foldPlace(name)) ?? []).map(({ place }) => organizations.get(place.key) ?? 0)
  return Math.max(0, ...keys) >= prominent
}

function cityOf(folded: string, among?: ReadonlySet<string>): { code: string; certain: boolean } | null {
  const { names, organizations } = placeIndex()
  const cities = names
    .get(folded)
    ?.filter(({ place }) => place.kind === 'city' && (!among || among.has(place.country ?? '')))
  // The index has the largest city first.
  const best = cities?.[0]
  if (!cities || !best) return null
  const code = best.place.country!
  const known = cities.some(({ lang, place }) => lang !== null && place.country === code)
  if (known && !homonyms.has(folded) && cities.every(({ place }) => place.country === code))
    return { code, certain: true }
  // A city stands in the index once for every language that has a name for it.
  // "AZ Sint-Maria in Halle": the Belgian town is as near to our pages as the German city.
  if (homonyms.has(folded) && !among) return { code, certain: false }
  const keys = [...new Set(cities.map(({ place }) => place.key))]
  const total = keys.reduce((sum, key) => sum + (organizations.get(key) ?? 0), 0)
  const share = total === 0 ? 0 : (organizations.get(best.place.key) ?? 0) / total
  return { code, certain: known ? share >= knownShare : share >= clearShare && total >= fewest }
}

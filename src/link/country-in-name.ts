import type { Lang, Organization } from '../contracts.js'
import { cityCountry, cityCountryAmong, isKnownCity, isProminentCity } from '../language/places/city-country.js'
import { englishCity } from '../language/places/english-city.js'
import { findPlaces, type PlaceSpan } from '../language/places/find-places.js'
import { foldPlace } from '../language/places/fold-place.js'
import { otherNames } from '../language/places/homographs.js'
import { homelandsOf } from '../language/places/name-languages.js'
import { standing } from './names/place-in-name.js'
import { sameCountry } from './territories.js'

type Basis = NonNullable<Organization['countryBasis']>

export interface CountryInNames {
  value: string
  basis: Basis
  /** In English. */
  city: string | null
}

interface Reading extends CountryInNames {
  /** How much the place of the word in the name is worth: a place after "of" before one at the side of the head, an adjective last. */
  worth: number
}

/** A campus of a university is where the university is not. */
const elsewhere = /\b(?:global|international|overseas|branch|offshore)\s+campus\b/i
/** Saints and mountains: cities are named for them, and so is much else ("Hospital San Carlos", "Mount Carmel Hospital"). */
const namesake = /^(?:san|santa|santo|sant|são|st\.?|saint|sint|sankt|mount|mt\.?)[\s-]/i
/** "University of San Diego", and not "Hospital de San Carlos". */
const plainly = /\b(?:of|in|at|van|te)\s+$/i
/** Money is named for whom it comes from, and a group as it likes: "Phoenix Foundation", "Aurora Group". */
const freelyNamed = /^\s*(?:foundation|stichting|trust|fund|fonds|group|groep|company|prize)\b/i
/** "San Diego State University": a city of the United States, whoever it was named for. */
const stateUniversity = /^\s+State\b/

const kept = new Map<string, Reading[]>()
const mostKept = 20_000

/**
 * The country that names of one organisation give away, and by what: a country or its adjective ("Nederlands Instituut voor …"), or a city that
 * only one country has ("Aleppo University Hospital"). A place counts by where it stands in the name (`standing`); "Sussex" in "Duke of Sussex Foundation"
 * says nothing. Names that point to two countries give none.
 */
export function countryInNames(names: readonly { value: string; lang: Lang }[]): CountryInNames | null {
  const readings = names.flatMap(({ value, lang }) => readingsOf(value, lang))
  const most = Math.max(...readings.map(({ worth }) => worth))
  const best = readings.filter(({ worth }) => worth === most)
  const [first] = best
  if (!first || !best.every(({ value }) => sameCountry(value, first.value))) return null
  const place = best.find(({ city }) => city !== null) ?? first
  return { value: place.value, basis: place.basis, city: place.city }
}

function readingsOf(name: string, lang: Lang): Reading[] {
  const key = `${lang} ${name}`
  let readings = kept.get(key)
  if (!readings) {
    // An English name on a Dutch page has English adjectives: "Swiss TPH".
    const other = lang === 'nl' ? 'en' : 'nl'
    readings = readName(name, lang)
    if (readings.length === 0) readings = readName(name, other)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, readings)
  }
  return readings
}

function readName(name: string, lang: Lang): Reading[] {
  if (elsewhere.test(name)) return []
  const homelands = homelandsOf(name)
  const found = findPlaces(name, lang)
  // "University of Utah Asia Campus"
  if (found.some(({ kind, end }) => kind === 'area' && /^ campus\b/i.test(name.slice(end)))) return []
  // "University of Nottingham Ningbo": a university of one city, in another.
  const lands = new Set(found.filter(({ kind, certain }) => kind === 'city' && certain).map(({ country }) => country))
  if (lands.size > 1) return []
  return found.flatMap((place): Reading[] => {
    const where = standing(name, place)
    // "IUCN NL" is not in Newfoundland, nor "Santé PA" in Pennsylvania: two letters are a state only behind a city.
    if (where === null || /^\p{Lu}{2}$/u.test(place.text)) return []
    const country = place.kind === 'city' ? cityReading(name, place, where, homelands) : landOf(place, where)
    if (country === null) return []
    if (place.basis === 'adjective') return [{ value: country, basis: 'adjective', city: null, worth: 0 }]
    const city = place.kind === 'city' ? englishCity(place.text, country) : null
    return [{ value: country, basis: city === null ? 'name' : 'city', city, worth: where === 'beside' ? 1 : 2 }]
  })
}

/** The country of a country or region; "Georgia" is two, whatever stands before it, while "Jordan" after "of" is no person. */
function landOf({ country, keys, certain, basis }: PlaceSpan, where: 'after' | 'beside'): string | null {
  if (country === null || (!certain && where === 'beside')) return null
  return basis === 'adjective' || keys.every((key) => key.slice(0, 2) === country) ? country : null
}

function cityReading(
  name: string,
  { text, start, end, country, certain }: PlaceSpan,
  where: 'after' | 'beside',
  homelands: ReadonlySet<string> | null,
): string | null {
  const rest = name.slice(end)
  const isPlace = where === 'after' ? plainly.test(name.slice(0, start)) : stateUniversity.test(rest)
  if (namesake.test(text) && !isPlace) return null
  const isNear = certain && (country === 'NL' || country === 'BE')
  if (where === 'beside' && rest.trim() !== '' && !isNear && !isProminentCity(text)) return null
  if (where === 'beside' && freelyNamed.test(rest) && !isKnownCity(text)) return null
  // "Universidad de Valencia": of the cities of that name those where Spanish is spoken.
  const among = homelands ? cityCountryAmong(text, homelands) : null
  if (homelands) return among?.certain && (certain || where === 'after') ? among.code : null
  if (certain) return country
  // After "of" a word that people are called as well is a city: "University of Florence".
  return where === 'after' && otherNames.has(foldPlace(text)) && cityCountry(text)?.certain ? country : null
}

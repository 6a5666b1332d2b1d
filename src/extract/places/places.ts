import type { Lang } from '../../contracts.js'
import { cityCountry } from '../../language/places/city-country.js'
import { findCountry } from '../../language/places/find-country.js'
import { foldPlace } from '../../language/places/fold-place.js'
import { placeWords } from './place-words.js'
import type { PlaceName } from '../../language/places/place.js'
import { placeIndex } from '../../language/places/place-index.js'

/** What the extractor asks of places. Words as on the page, one or several. */
export interface Places {
  /** ISO 3166-1 alpha-2 code of a country or a part of one named so in Dutch or English ("Scotland"), or null. */
  country(name: string): string | null
  /** The country of an adjective of the page's language ("Canadian", "Canadese"), or null. */
  demonym(word: string): string | null
  /** A city and its country, null where several countries have a city of that name or the word has another meaning. */
  city(name: string): { name: string; country: string | null } | null
  /** True where a name has a city or a region behind "of", and none of that name lies in the country: "University of Aberdeen" is not in Ethiopia. */
  liesElsewhere(name: string, country: string): boolean
  /** True for a region, a state, a continent or another part of the world that is no city. */
  region(name: string): boolean
  /** The country of a state or province that is spoken of like a part of an address ("Massachusetts", "Ontario"), or null. */
  state(name: string): string | null
  /** The country that two letters after a city stand for: of "Durham (NC)" the United States, of "Leuven (BE)" Belgium; null for other letters. */
  codeAfterCity(city: string, code: string): string | null
  /** True for an ISO 3166-1 alpha-2 code, and for "UK". */
  isCode(code: string): boolean
}

/** The places of the tables in `src/language/places/`, for text in the given language. Answers are kept for the call's life. */
export function placesFor(lang: Lang): Places {
  const index = placeIndex()
  // "Ruhr West" is no part of the world: a compass word after a name belongs to that name.
  const countries = kept((name: string) =>
    / (?:West|Oost|East|North|South|Noord|Zuid)$/.test(name) ? null : findCountry(name, lang),
  )
  // "Limburg" is a province of the Netherlands and one of Belgium.
  const liesInSeveral = kept((name: string) => {
    const meant = (index.names.get(foldPlace(name)) ?? []).filter(({ basis }) => basis === 'name')
    const regions = new Set(meant.filter(({ place }) => place.kind === 'region').map(({ place }) => place.country))
    return regions.size > 1 && !meant.some(({ place }) => place.kind === 'country')
  })
  return {
    country(name) {
      const found = countries(name)
      return found?.basis === 'name' && !liesInSeveral(name) ? found.code : null
    },
    demonym(word) {
      const found = countries(word)
      return found?.basis === 'adjective' ? found.code : null
    },
    city: kept((name: string) => {
      if (!/^\p{Lu}|^['’]s-/u.test(name)) return null
      const cities = (index.names.get(foldPlace(name)) ?? []).filter(({ place }) => place.kind === 'city')
      if (cities.length === 0) return null
      const found = cityCountry(name)
      return { name, country: found?.certain || isNearby(name, cities) ? found!.code : null }
    }),
    liesElsewhere(name, country) {
      const words = name.split(/[\s/–]+/)
      return words.some(
        (word, at) =>
          placeWords.intoPlace.has(words[at - 1]?.toLowerCase() ?? '') &&
          [word, `${word} ${words[at + 1] ?? ''}`].some((part) => {
            if (!/^\p{Lu}/u.test(part)) return false
            const meant = (index.names.get(foldPlace(part)) ?? []).filter(({ basis }) => basis === 'name')
            const large = meant.filter(({ place }) => place.kind === 'city' || place.kind === 'region')
            return (
              large.length > 0 && large.length === meant.length && large.every(({ place }) => place.country !== country)
            )
          }),
      )
    },
    region: kept((name: string) => {
      if (/ (?:West|Oost|East|North|South|Noord|Zuid)$/.test(name)) return false
      const meant = index.names.get(foldPlace(name)) ?? []
      // "Congolese" is said of two countries, so it leads to neither.
      if (meant.length > 1 && meant.every(({ basis }) => basis === 'adjective')) return true
      return meant.some(({ place, basis }) => place.kind === 'area' || (basis === 'name' && place.kind === 'region'))
    }),
    state: kept((name: string) => {
      const meant = (index.names.get(foldPlace(name)) ?? []).filter(({ basis }) => basis === 'name')
      const [first] = meant
      return first && meant.every(({ place }) => isState(place.key) && place.country === first.place.country)
        ? first.place.country
        : null
    }),
    codeAfterCity(city, code) {
      if (!/^[A-Z]{2}$/.test(code)) return null
      const countries = (index.names.get(foldPlace(city)) ?? []).map(({ place }) => place.country)
      if (countries.includes(code)) return code
      return ['US', 'CA'].find((land) => countries.includes(land) && index.codes.has(`${land}-${code}`)) ?? null
    },
    isCode: (code) => code === 'UK' || index.codes.has(code),
  }
}

/**
 * True for a small town that the text puts something in and that only one country is known to have: where that is the Netherlands or Belgium, of which our pages speak
 * ("EnergyVille (Genk)"), or where the name is too long for chance ("Newcastle upon Tyne").
 */
function isNearby(name: string, cities: readonly PlaceName[]): boolean {
  const countries = new Set(cities.map(({ place }) => place.country))
  const [only] = countries
  return countries.size === 1 && (only === 'NL' || only === 'BE' || name.split(/[\s-]+/).length > 2)
}

/** A state of the United States or a province of Canada. */
function isState(key: string): boolean {
  return key.startsWith('US-') || key.startsWith('CA-')
}

function kept<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>()
  return (name) => {
    let value = found.get(name)
    if (value === undefined && !found.has(name)) {
      value = find(name)
      found.set(name, value)
    }
    return value as T
  }
}

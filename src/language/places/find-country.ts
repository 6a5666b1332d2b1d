import type { Lang } from '../../contracts.js'
import { foldPlace } from './fold-place.js'
import { placeIndex } from './place-index.js'

const article = /^(?:the|de|het|'t) /i
const isoCode = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/

/** What `findCountry` gives: ISO 3166-1 alpha-2, and what it was read from. */
export interface CountryFound {
  code: string
  basis: 'name' | 'adjective' | 'code'
}

/**
 * The country that a text stands for as a whole, or null: a name ("the Netherlands", "VS", "Schotland"), an adjective of the
 * given language ("Canadese", "Flemish") or an ISO code ("BE", "(ES-PV)"). Cities and US states give none: see `findPlaces`.
 * A name that a country shares with something else ("Georgia", "Jordan") is taken for the country.
 */
export function findCountry(text: string, lang: Lang): CountryFound | null {
  const bare = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .trim()
    .replace(article, '')
  const meanings = (placeIndex().names.get(foldPlace(bare)) ?? []).filter(
    ({ place, basis, exact, lang: own }) =>
      isNation(place.key, place.kind) &&
      (exact === null || exact === bare.replaceAll('.', '')) &&
      (basis === 'name' || own === lang),
  )
  const found = meanings.find(({ basis }) => basis === 'name') ?? meanings[0]
  // "Limburgs": of a province of the Netherlands or of one of Belgium.
  if (found?.basis === 'adjective' && meanings.some(({ place }) => place.country !== found.place.country)) return null
  if (found) return { code: found.place.country!, basis: found.basis }
  const code = isoCode.exec(bare)?.[1]
  return code && placeIndex().codes.has(code) ? { code, basis: 'code' } : null
}

/** Countries, and the parts of one that are spoken of like countries: England, Schotland, Vlaanderen, Catalonië. */
function isNation(key: string, kind: string): boolean {
  return kind === 'country' || (kind === 'region' && !key.startsWith('US-') && !key.startsWith('CA-'))
}

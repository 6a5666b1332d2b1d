import type { Lang } from '../../contracts.js'
import { cityCountry } from '../../language/places/city-country.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import { wordsBetween } from '../names/make-name.js'
import type { Token } from '../tokens/token.js'
import { placeWords } from './place-words.js'
import type { Places } from './places.js'

const mostWords = 4

/** A country that stands at a token, its article included, with its last token; null where none does. The longest name wins. */
export function countryAt(tokens: readonly Token[], at: number, places: Places): { code: string; last: number } | null {
  const first = placeWords.article.has(tokens[at]?.lower ?? '') ? at + 1 : at
  for (let last = Math.min(tokens.length, first + mostWords) - 1; last >= first; last--) {
    // "In Kenya, …", "Ireland: …": the sign is no part of the name.
    if (tokens[last]!.shape === 'sign') continue
    const code = places.country(wordsBetween(tokens as Token[], first, last))
    if (code) return { code, last }
  }
  return null
}

/** Where an adjective puts what it stands before: a country, and for "Leidse" and "Moskouse" the town too. */
export interface AdjectivePlace {
  country: string
  city: string | null
}

/** The place of an adjective of a people ("Canadese", "Swedish") or, in Dutch, of a town ("Leidse"); null for any other word. */
export function placeOfAdjective(token: Token | undefined, lang: Lang, places: Places): AdjectivePlace | null {
  if (!token || token.shape !== 'capital') return null
  const country = places.demonym(token.text)
  if (country) return { country, city: null }
  // "Parijs" is no adjective, though "Rooms" would be one.
  const town = lang === 'nl' && !places.city(token.text) ? townOfAdjective(token.text) : null
  if (!town?.country || !(town.certain || cityCountry(town.text)?.certain)) return null
  return { country: town.country, city: town.text }
}

/** The index of the first party that ends behind a token, by halving: a sentence may name thousands. They stand in text order. */
export function partyBehind(parties: readonly { name: { last: number } }[], token: number): number {
  let low = 0
  let high = parties.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parties[middle]!.name.last > token) high = middle
    else low = middle + 1
  }
  return low
}

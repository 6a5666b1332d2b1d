import type { Lang } from '../../contracts.js'
import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import type { Token } from '../../language/values/tokens.js'

/** True where a Dutch name is a people of one of the places: "Nederlanders" where English says "Dutch people", "Fransen" and "French". */
export function namesInhabitants(name: string, lang: Lang, places: readonly PlaceSpan[]): boolean {
  if (lang !== 'nl' || places.length === 0) return false
  const stem = /^(\p{Lu}\p{L}{3,30}?)(?:ers|er|en)$/u.exec(name)?.[1]
  if (stem === undefined) return false
  const named = [`${stem}s`, `${stem}e`, `${stem}isch`, stem].flatMap((form) => findPlaces(form, 'nl'))
  return named.some(({ country }) => places.some((place) => place.country === country))
}

/** True where the tokens hold an adjective of a town: "Leids" of Leiden, "Groninger" of Groningen. */
export function adjectiveOf(place: string, tokens: readonly Token[]): boolean {
  const stem = place.slice(0, -2)
  return (
    stem.length >= 4 &&
    tokens.some(
      ({ text }) =>
        text.startsWith(stem) && text.length <= stem.length + 5 && /(?:s|se|er)$/.test(text) && text !== place,
    )
  )
}

import type { Lang } from '../../contracts.js'
import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import type { Token } from '../../language/values/tokens.js'

/** Inhabitants whose name is not made of the name of their region. */
const irregular: Readonly<Record<string, string>> = {
  vlaming: 'Vlaanderen',
  vlamingen: 'Vlaanderen',
  waal: 'Wallonië',
  walen: 'Wallonië',
  fries: 'Friesland',
  friezen: 'Friesland',
  zeeuw: 'Zeeland',
  zeeuwen: 'Zeeland',
  brabander: 'Noord-Brabant',
  brabanders: 'Noord-Brabant',
  hagenaar: 'Den Haag',
  hagenaars: 'Den Haag',
}

/** True where a Dutch name is a people of one of the places: "Nederlanders" where English says "Dutch people", "Fransen" and "French". */
export function namesInhabitants(name: string, lang: Lang, places: readonly PlaceSpan[]): boolean {
  if (lang !== 'nl' || places.length === 0) return false
  const region = irregular[name.toLowerCase()]
  if (region !== undefined)
    return findPlaces(region, 'nl').some((place) =>
      places.some(({ keys }) => keys.some((key) => place.keys.includes(key))),
    )
  // "Franstalige studenten" are French-speaking.
  const stem = /^(\p{Lu}\p{L}{2,30}?)(?:ers|er|en|talige?n?)$/u.exec(name)?.[1]
  if (stem === undefined) return false
  const named = [`${stem}s`, `${stem}e`, `${stem}isch`, stem].flatMap((form) => findPlaces(form, 'nl'))
  return named.some(({ country }) => places.some((place) => place.country === country))
}

/** True where the tokens hold an adjective of a town: "Leids" of Leiden, "Nijmeegse" of Nijmegen. */
export function adjectiveOf(place: PlaceSpan, tokens: readonly Token[]): boolean {
  return tokens.some(({ text, kind }) => {
    const town = kind === 'word' ? townOfAdjective(text) : null
    return town !== null && town.keys.some((key) => place.keys.includes(key))
  })
}

/** True where a Dutch name is the adjective of one of the places: "Rotterdamse" where English says "from Rotterdam". */
export function belongsToTown(name: string, lang: Lang, places: readonly PlaceSpan[]): boolean {
  const town = lang === 'nl' ? townOfAdjective(name) : null
  return town !== null && places.some((place) => place.keys.some((key) => town.keys.includes(key)))
}

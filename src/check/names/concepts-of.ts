import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import { isGeneral, nameConcepts } from '../../link/names/name-concepts.js'
import type { NameSpan } from '../reading/find-names.js'

const none: ReadonlyMap<string, readonly string[]> = new Map()
/** Starts a concept that is a place. No word of either language begins so. */
const mark = 'zzplace'

/** What the words of a name mean; the places inside it stand as one concept each, the same in both languages. */
export function conceptsOf(name: NameSpan, places: readonly PlaceSpan[]): string[] {
  let text = ''
  let from = name.start
  for (const place of places) {
    if (place.start < from || place.end > name.end) continue
    text += `${name.text.slice(from - name.start, place.start - name.start)} ${markOf(place)} `
    from = place.end
  }
  // "HagaZiekenhuis" is Haga Ziekenhuis; "Leids Universitair Medisch Centrum" is one in Leiden.
  text = (text + name.text.slice(from - name.start))
    .replace(/(?<=\p{L}{2}\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/(?<!\p{L})\p{Lu}\p{Ll}{3,30}(?:se?|er)(?!\p{L})/gu, (word) => {
      const town = text === '' && word === name.text ? null : townOfAdjective(word)
      return town?.certain ? ` ${markOf(town)} ` : word
    })
  // "Ghent University's Department".
  const whole = text.replace(/(?<=\p{L}{3}|\s)['’]s(?!\p{L})/gu, '')
  return nameConcepts(whole, none).flatMap(spelledOut)
}

/** "UGent", "UHasselt", "HOGENT": a letter or two for university or hogeschool, glued to a place, as Flemish institutions write themselves. */
const glued = /^(u|ho)(\p{L}{4,})$/u

function spelledOut(concept: string): string[] {
  if (isGeneral(concept) || isPlaceConcept(concept) || concept.length < 4) return [concept]
  const city = cityNamed(concept)
  if (city) return [markOf(city)]
  const [, letters, rest = ''] = glued.exec(concept) ?? []
  const place = letters === undefined ? null : cityNamed(rest)
  return place ? [...(letters === 'u' ? ['university'] : ['applied', 'university']), markOf(place)] : [concept]
}

/** The city of a name, folded. */
function cityNamed(folded: string): PlaceSpan | null {
  const [place] = findPlaces(folded.charAt(0).toUpperCase() + folded.slice(1), 'nl')
  return place?.kind === 'city' && place.certain && place.text.length === folded.length ? place : null
}

/** One of its keys, the same in both languages: there are two provinces of Limburg. */
function markOf({ key, keys }: PlaceSpan): string {
  return placeConcept([...keys].sort()[0] ?? key)
}

/** The concept that stands for a place in a name. */
export function placeConcept(key: string): string {
  return mark + key.toLowerCase().replace(/[^a-z]/g, '')
}

/** True where a concept is a place. */
export function isPlaceConcept(concept: string): boolean {
  return concept.startsWith(mark)
}

/** True where a concept says which one it is, by itself. */
export function isOwnConcept(concept: string): boolean {
  return !isGeneral(concept) && !isPlaceConcept(concept) && concept.length > 1
}

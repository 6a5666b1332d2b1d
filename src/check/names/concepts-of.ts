import type { PlaceSpan } from '../../language/places/find-places.js'
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
    text += `${name.text.slice(from - name.start, place.start - name.start)} ${mark}${place.key.toLowerCase().replace(/[^a-z]/g, '')} `
    from = place.end
  }
  return nameConcepts(text + name.text.slice(from - name.start), none)
}

/** True where a concept is a place. */
export function isPlaceConcept(concept: string): boolean {
  return concept.startsWith(mark)
}

/** True where a concept says which one it is, by itself. */
export function isOwnConcept(concept: string): boolean {
  return !isGeneral(concept) && !isPlaceConcept(concept) && concept.length > 1
}

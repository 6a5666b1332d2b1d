import type { Grammar } from './growth.js'
import { joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'

/**
 * True where a country in front of its clause ends at `last`: "In China WUR works with …", "…, in Nepal HERD International". English has no comma there, so that the
 * name after it seems to go on.
 */
export function isFrontedPlace({ tokens, places }: Grammar, first: number, last: number): boolean {
  if (!joinWords.in.has(tokens[first - 1]?.lower ?? '')) return false
  if (first > 1 && !joinWords.inFront.has(tokens[first - 2]!.lower)) return false
  // "In Guinea Bissau": a longer name of a country.
  return (
    places.country(wordsBetween(tokens, first, last)) !== null &&
    places.country(wordsBetween(tokens, first, last + 1)) === null
  )
}

import { isState } from '../../language/places/is-state.js'
import { isCapitalised } from '../tokens/token.js'
import { runEnd, type Grammar, type Growth } from './growth.js'
import { wordsBetween } from './make-name.js'
import { hasHead } from './runs.js'

/** "University of California, Berkeley": a university named after a state, and the city of its campus; "University of KwaZulu-Natal, Durban" is one and its town. */
export function joinCampus({ tokens, places }: Grammar, { heads, complement, last }: Growth, at: number): number {
  if (tokens[at]!.text !== ',' || heads.at(-1)?.head.class !== 'university' || complement !== 'place') return -1
  const named = [last, last - 1].some((first) => isState(wordsBetween(tokens, first, last)))
  if (!named || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  if (end > at + 3 || hasHead(tokens, at + 1, end)) return -1
  const words = tokens.slice(at + 1, end + 1).map(({ text }) => text)
  return places.city(words.join(' ')) ? end : -1
}

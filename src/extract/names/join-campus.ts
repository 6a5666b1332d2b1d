import { isCapitalised } from '../tokens/token.js'
import { runEnd, type Grammar, type Growth } from './growth.js'
import { hasHead } from './runs.js'

/** "University of California, Berkeley": a university named after a state, and the city of its campus. */
export function joinCampus({ tokens, places }: Grammar, { heads, complement, last }: Growth, at: number): number {
  if (tokens[at]!.text !== ',' || heads.at(-1)?.head.class !== 'university' || complement !== 'place') return -1
  if (!places.region(tokens[last]!.text) || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  if (end > at + 3 || hasHead(tokens, at + 1, end)) return -1
  const words = tokens.slice(at + 1, end + 1).map(({ text }) => text)
  return places.city(words.join(' ')) ? end : -1
}

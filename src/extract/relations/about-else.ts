import type { Name } from '../names/name.js'
import type { Token } from '../tokens/token.js'
import { listWords } from './list-words.js'

/**
 * True where the words after a phrase show that it speaks of something else: an article "about X" is not written with X, and who has
 * access to "research facilities" does no research there (one word in Dutch: "onderzoeksfaciliteiten").
 *
 * @param last index of the phrase's last token
 */
export function isAboutElse(tokens: readonly Token[], last: number, names: readonly Name[]): boolean {
  const next = tokens[last + 1]?.lower ?? ''
  if (listWords.research.has(tokens[last]!.lower)) return listWords.facilities.has(next)
  return listWords.about.has(next) && names.some(({ first }) => first === last + 2 || first === last + 3)
}

import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import type { Name } from '../names/name.js'
import type { Token } from '../tokens/token.js'

/**
 * "SAMEN STERKER: ONZE PARTNERS", "STRONGER TOGETHER": a line that is in capitals from first to last, and two words or more of it that make no name.
 * One word alone may be a name in any line but for its label ("PARTNERS: TNO"), and so may words that nobody uses otherwise.
 */
export function isShouted({ first, last, head, acronym }: Name, tokens: readonly Token[]): boolean {
  if (head || acronym || (first === last && tokens[last + 1]?.text !== ':')) return false
  if (tokens.some(({ text }) => /\p{Ll}/u.test(text))) return false
  return tokens.slice(first, last + 1).some(({ lower }) => lower.length > 3 && isOrdinaryWord(lower))
}

import { headAt } from '../names/growth.js'
import type { Name } from '../names/name.js'
import { nameWords } from '../names/name-words.js'
import type { Token } from '../tokens/token.js'
import type { HomeSpan } from './homes.js'

/** No more words stand between the comma and the home. */
const most = 6

/**
 * The home that a name is said to be a part of, right behind it: "LUMINA, het vaccininstituut van het Erasmus MC", "LUMINA, the biomedical research institute of Erasmus MC".
 * A hospital, a school or a firm of a university is a house of its own, and "een instituut van" tells less than "het".
 */
export function ownerInApposition(
  { reach, head }: Name,
  tokens: readonly Token[],
  homes: readonly HomeSpan[],
): string | null {
  if (head && head.class !== 'unit' && head.class !== 'research-institute') return null
  if (tokens[reach + 1]?.text !== ',' || !nameWords.article.has(tokens[reach + 2]?.lower ?? '')) return null
  for (let at = reach + 3; at < reach + 3 + most && tokens[at]?.shape === 'lower'; at++) {
    if (!nameWords.of.has(tokens[at + 1]?.lower ?? '')) continue
    const noun = headAt(tokens as Token[], at, reach + 3)
    if (noun?.plural !== false || (noun.class !== 'unit' && noun.class !== 'research-institute')) return null
    const next = nameWords.article.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
    return homes.find(({ first }) => first === next)?.id ?? null
  }
  return null
}

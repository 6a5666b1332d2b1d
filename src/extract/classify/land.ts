import { endsIn } from '../../language/tables/ends-in.js'
import type { Name } from '../names/name.js'
import { nameWords } from '../names/name-words.js'
import type { Token } from '../tokens/token.js'
import { classWords } from './class-words.js'

/**
 * "het schiereiland Wezenaar", "in het estuarium van de Wezer", "the Wezenaar estuary", "the Wezenaar mangrove forest": land or water that no table of
 * places knows. A name with a head of its own is a body ("the Lake Victoria Institute").
 */
export function isLand({ first, reach, head, acronym }: Name, tokens: readonly Token[]): boolean {
  if (head || acronym) return false
  const behind = [tokens[reach + 1], tokens[reach + 2]]
  const noun = behind.findIndex((token) => classWords.landBehind.has(token?.lower ?? ''))
  const article = nameWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  // "the Wezenaar mangrove forest": a word between, and an article that holds for the noun.
  if (noun >= 0 && behind.slice(0, noun + 1).every((token) => token!.shape === 'lower') && article < first - 1)
    return true
  const of = nameWords.of.has(tokens[article]?.lower ?? '') ? article - 1 : article
  const before = tokens[of]
  return before?.shape === 'lower' && endsIn(before.lower, classWords.landBefore)
}

import { endsIn } from '../../language/tables/ends-in.js'
import type { Name } from '../names/name.js'
import type { Token } from '../tokens/token.js'
import { listWords } from './list-words.js'

/**
 * The tokens that say what a name is, from the comma after it to the next one: "X, a non-profit organisation that studies chronic
 * illness", "X, een instituut dat onderzoek doet naar de zee". What it does there it does by itself; where "together" or "our"
 * stands in it, it is no longer about the name alone.
 */
export function describedTokens(tokens: readonly Token[], names: readonly Name[]): { first: number; last: number }[] {
  return names.flatMap(({ reach }) => {
    const start = reach + 1
    const article = tokens[start + 1]?.lower ?? ''
    if (tokens[start]?.text !== ',' || !(listWords.article.has(article) || listWords.a.has(article))) return []
    const body = indexWithin(tokens, start + 2, 6, (word) => endsIn(word, listWords.bodyEnding))
    const relative = body === -1 ? -1 : indexWithin(tokens, body + 1, 7, (word) => listWords.relative.has(word))
    if (relative === -1) return []
    let end = relative
    while (end + 1 < tokens.length && !closing.test(tokens[end + 1]!.text)) end++
    const isShared = tokens.slice(start, end + 1).some(({ lower }) => listWords.shared.has(lower))
    return isShared ? [] : [{ first: start, last: end }]
  })
}

/** The first token from a place on that is such a word, before any sign that closes; -1 where none is. */
function indexWithin(tokens: readonly Token[], from: number, count: number, is: (word: string) => boolean): number {
  for (let at = from; at < Math.min(tokens.length, from + count); at++) {
    if (is(tokens[at]!.lower)) return at
    if (closing.test(tokens[at]!.text)) return -1
  }
  return -1
}

const closing = /^[,;:.()–]$/

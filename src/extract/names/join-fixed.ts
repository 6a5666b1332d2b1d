import { isCapitalised } from '../tokens/token.js'
import type { Grammar, Growth } from './growth.js'
import { headOf } from './head.js'
import { joinWords } from './join-words.js'
import { nativeWords } from './name-words.native.js'

/** "Artsen zonder Grenzen", "Save the Children": a head of several words with a small one among them. */
export function joinFixed({ tokens }: Grammar, growth: Growth, at: number): number {
  const [before, small, after] = [tokens[growth.last]!, tokens[at]!, tokens[at + 1]]
  if (small.shape !== 'lower') return -1
  // "Santé publique France"
  const native = headOf(before.lower, small.lower)
  if (native?.lang === 'native' && native.length === 2) return at
  if (!isCapitalised(after)) return -1
  if (headOf(small.lower, after!.lower)?.length === 2 && isFixed(small.lower)) return at + 1
  return headOf(before.lower, small.lower, after!.lower)?.length === 3 ? at + 1 : -1
}

/** Small words that only such heads begin with; "of York" is for the rule of prepositions. */
function isFixed(word: string): boolean {
  return joinWords.fixedFirst.has(word) || nativeWords.fixedFirst.has(word)
}

/** "Rio de Janeiro", "Newcastle upon Tyne", "Bergen op Zoom": a place of several words. */
export function joinPlace({ tokens, places }: Grammar, growth: Growth, at: number): number {
  for (let end = at + 1; end <= at + 2; end++) {
    if (tokens[at]!.shape !== 'lower' || !isCapitalised(tokens[end])) continue
    const words = tokens.slice(growth.last, end + 1).map(({ text }) => text)
    if (places.city(words.join(' '))) return end
  }
  return -1
}

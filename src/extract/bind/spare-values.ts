import type { Lang } from '../../contracts.js'
import type { Party, Statement } from '../relations/statement.js'
import type { Token } from '../tokens/token.js'
import { amongWords, bindingWords } from './binding-words.js'

/** True for a year that belongs to a name: "the 2022 Erasmus+ Call", "de Erasmus+ Call van 2022". */
export function isYearOfName(
  { sentence: { tokens }, parties }: Statement,
  at: { start: number; end: number },
): boolean {
  const first = tokens.findIndex((token) => token.start >= at.start)
  const before = tokens[first - 1]?.lower ?? ''
  const named = (token: number): boolean =>
    parties.some(({ name, entity }) => entity.class === 'programme' && name.first <= token && name.reach >= token)
  if (bindingWords.article.has(before) && named(first + 1)) return true
  return bindingWords.of.has(before) && named(first - 2)
}

/**
 * True for a number that only refers back: "the two universities already …", "beide ziekenhuizen", "de twee instellingen geven …".
 * A noun that something follows to tell which ones ("the three provinces of the north", "de vier partijen: A, B") counts.
 */
export function isAnaphoric(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (bindingWords.both.has(tokens[first]?.lower ?? '')) return true
  if (!bindingWords.definite.has(before)) return false
  const next = tokens[last + 1]
  if (last - first > 1 || !next) return !next && last - first <= 1
  return !bindingWords.telling.has(next.lower)
}

/**
 * True where a network stands among what a number counts: "vier netwerken, waaronder het WUN", "two partners: the YUFE alliance
 * and …". The number is then the home's and not the network's.
 */
export function isAmongCounted(
  { sentence: { tokens } }: Statement,
  network: Party,
  count: { start: number; end: number },
  lang: Lang,
): boolean {
  if (network.name.start < count.end) return false
  return tokens.some(
    ({ lower, start }) => start >= count.end && start < network.name.start && amongWords[lang].has(lower),
  )
}

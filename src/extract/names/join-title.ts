import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { joinWords } from './join-words.js'
import { isAnd } from './runs.js'
import { isTopic } from './words.js'

/** No title has more parts. */
const mostParts = 6

/**
 * What belongs to the title of what is taught or done, after its noun: "het project Building with Nature Indonesia", "de master Cancer, Stem Cells and
 * Developmental Biology", "MSc Finance & Investments". Every part ends in an ordinary word, so that "het project Quorex, Philips en Barvolt" stays three.
 */
export function joinTitle(grammar: Grammar, growth: Growth, at: number): number {
  const { tokens, lang } = grammar
  if (!isTitle(grammar, growth)) return -1
  if (lang === 'nl' && joinWords.titleSmall.has(tokens[at]!.lower)) {
    return tokens[at + 1]?.shape === 'capital' ? at + 1 : -1
  }
  if (!isAnd(tokens[at]) && tokens[at]!.text !== ',') return -1
  if (!isPart(grammar, partStart(tokens, growth), growth.last)) return -1
  let sign = at
  for (let parts = 0; parts < mostParts; parts++) {
    const and = isAnd(tokens[sign]) || isAnd(tokens[sign + 1])
    const next = isAnd(tokens[sign + 1]) ? sign + 2 : sign + 1
    if (!isCapitalised(tokens[next])) return -1
    const end = runEnd(tokens, next)
    if (!isPart(grammar, next, end)) return -1
    if (and) return end
    sign = end + 1
    if (!isAnd(tokens[sign]) && tokens[sign]?.text !== ',') return -1
  }
  return -1
}

/** Where the words start that are the part so far: behind the degree that the name opens with. */
function partStart(tokens: Token[], { first, last }: Growth): number {
  return first < last && headAt(tokens, first, first)?.class === 'programme-degree' ? first + 1 : first
}

/** True behind "project", "master" or "programme", and where a degree opens the name. */
function isTitle({ tokens }: Grammar, { first, last, heads }: Growth): boolean {
  if (first < last && headAt(tokens, first, first)?.class === 'programme-degree') return true
  // "the bachelor's programme in Digital Arts and Entertainment"
  const at = joinWords.in.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (heads.some(({ head }) => !head.class.startsWith('programme-') && head.class !== 'thing')) return false
  const head = tokens[at]?.shape === 'lower' ? headAt(tokens, at, at) : null
  return head !== null && !head.plural && head.class.startsWith('programme-')
}

/** True where a head stands among the words that is more than a thing ("Stem Cells"). */
function hasBody(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((headAt(tokens, i, from)?.class ?? 'thing') !== 'thing') return true
  return false
}

/** Words with a capital, the last of which anybody uses ("Stem Cells"), and no place or body. */
function isPart({ tokens, places }: Grammar, from: number, to: number): boolean {
  if (to < from || to - from > 3 || hasBody(tokens, from, to)) return false
  const last = tokens[to]!.lower
  if (!isTopic(last) && !isOrdinaryWord(last)) return false
  return tokens
    .slice(from, to + 1)
    .every(({ shape, text }) => shape === 'capital' && !places.city(text) && !places.country(text))
}

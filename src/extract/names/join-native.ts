import type { Lang } from '../../contracts.js'
import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { endsIn } from '../../language/tables/ends-in.js'
import type { Token } from '../tokens/token.js'
import { isCapitalised } from '../tokens/token.js'
import { runEnd, type Grammar, type Growth } from './growth.js'
import { nativeWords } from './name-words.native.js'
import { connectorsThatAreWords, nativeAdjectives, nativeConnectors, nativeSmallWords } from './words.native.js'

/**
 * "Université catholique de Louvain", "École de l'air et de l'espace", "Institut für ausländisches und internationales Privatrecht": behind a
 * head of another language, words of that language in small letters, with what joins them. What is a word of the page's language too ("de",
 * "en" in Dutch) joins only where the word behind it is sure. Gives the last token taken, or less than `at`.
 */
export function joinNativeWords({ tokens, words, lang }: Grammar, growth: Growth, at: number): number {
  // "Centre d'études supérieures": a head that English has too.
  if (growth.heads.at(-1)?.head.lang !== 'native' && !(growth.heads.length > 0 && /^[dl]['’]/.test(tokens[at]!.lower)))
    return -1
  const norwegian = behindNorwegianFor(tokens, growth, at)
  if (norwegian >= at) return norwegian
  const small = smallWordsEnd(tokens, at, lang)
  if (small >= at) return small
  let next = at
  while (next < at + 3 && tokens[next]?.shape === 'lower' && !nativeConnectors.has(tokens[next]!.lower)) {
    if (words.openers.has(tokens[next]!.lower)) return -1
    next++
  }
  if (next === at || !nativeConnectors.has(tokens[next]?.lower ?? '')) return -1
  const last = nativeConnectors.has(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1
  return isCapitalised(tokens[last]) ? last : -1
}

/** "Norsk institutt for vannforskning", "Senter for internasjonalisering": the subject, where it is no word of the page's own; gives its token, or -1. */
function behindNorwegianFor(tokens: Token[], { last }: Growth, at: number): number {
  if (!nativeWords.beforeFor.has(tokens[last]!.lower) || !nativeWords.for.has(tokens[at]!.lower)) return -1
  const subject = tokens[at + 1]
  if (subject?.shape !== 'lower') return -1
  return endsIn(subject.lower, nativeWords.norwegianEnding) || !isOrdinaryWord(subject.lower) ? at + 1 : -1
}

/** How many words in small letters, with what joins them, are looked through. */
const most = 8

function smallWordsEnd(tokens: Token[], at: number, lang: Lang): number {
  let end = at - 1
  for (let steps = 0; steps < most; steps++) {
    let next = end + 1
    while (next < end + 4 && nativeConnectors.has(tokens[next]?.lower ?? '')) next++
    const token = tokens[next]
    if (!token) break
    // "Akademia Muzyczna im. Krzysztofa Pendereckiego": in honour of.
    if (nativeWords.inHonourOf.has(token.lower) && tokens[next + 1]?.text === '.' && isCapitalised(tokens[next + 2]))
      return runEnd(tokens, next + 2)
    const known = nativeSmallWords.has(token.lower)
    if (known || (token.shape === 'lower' && isForeign(token, tokens[next - 1], next > end + 1, lang))) end = next
    else if (token.shape === 'capital' && end >= at) return next
    else break
  }
  return end
}

/**
 * True for a word in small letters that is surely of another language: one that is known, one that ends or is spelt as no word of Dutch or English
 * ("française", "č"), one with an article before its apostrophe ("l'air"), and one behind a connector that the page's language does not have
 * ("des armées", "für ausländisches").
 */
function isForeign({ lower }: Token, before: Token | undefined, joined: boolean, lang: Lang): boolean {
  const elided = /^[dl]['’](?=\p{L}{2})/u.test(lower)
  const bare = elided ? lower.slice(2) : lower
  if (elided || nativeSmallWords.has(bare) || nativeAdjectives.test(bare) || foreignLetters.test(bare)) return true
  return joined && before !== undefined && !connectorsThatAreWords[lang].has(before.lower)
}

/** Letters that neither Dutch nor English words have; é, ë, ï, ö and ü stand in Dutch ones. */
const foreignLetters = /[àâçèêîôûœñãõáíóúąćęłńśźżčďěňřšťůžășțåäøæß]/u

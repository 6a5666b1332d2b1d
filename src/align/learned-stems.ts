import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { LearnedPair } from './learn-translations.js'
import type { Vocabulary } from './vocabulary.js'

/** Learned pairs by their stems instead of their numbers; link targets, which are no words, are left out. */
export function stemsOf(learned: readonly LearnedPair[], vocabulary: Vocabulary): StemLexicon {
  const pairs = learned.map(
    ({ left, right, strength }) => [vocabulary.words[left], vocabulary.words[right], strength] as const,
  )
  return gather(pairs.filter(([left, right]) => !left.includes('\u0000') && !right.includes('\u0000')))
}

/** The same pairs the other way round. */
export function swapSides(lexicon: StemLexicon): StemLexicon {
  return gather(
    [...lexicon].flatMap(([left, list]) => list.map(([right, strength]) => [right, left, strength] as const)),
  )
}

function gather(pairs: readonly (readonly [string, string, number])[]): StemLexicon {
  const lexicon = new Map<string, [string, number][]>()
  for (const [left, right, strength] of pairs) {
    const list = lexicon.get(left)
    if (list) list.push([right, strength])
    else lexicon.set(left, [[right, strength]])
  }
  return lexicon
}

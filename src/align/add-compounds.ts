import { splitCompound } from '../language/compounds/split-compound.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { stem } from '../language/tokens/stem.js'
import type { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

/** How much of a part's translation a compound gets: it means more than its part does. */
const SHARE = 0.6
/** Two parts of at least four letters; what is longer than any word of a dictionary is none. */
const SHORTEST = 8
const LONGEST = 50

/**
 * For Dutch compounds that the lexicon does not know: what stands for their parts may stand for them, so that "ziekenhuissamenwerking" explains both "hospital"
 * and "cooperation". `lexicon` has Dutch stems as keys.
 */
export function addCompounds(lexicon: StemLexicon, vocabulary: Vocabulary, pairs: TranslationPairs): void {
  const known = new Map<string, boolean>()
  const isKnown = (part: string) => {
    let is = known.get(part)
    if (is === undefined) known.set(part, (is = lexicon.has(stem(part))))
    return is
  }
  for (let id = 0; id < vocabulary.size; id++) {
    const word = vocabulary.surfaces[id]
    if (
      word.length < SHORTEST ||
      word.length > LONGEST ||
      lexicon.has(vocabulary.words[id]) ||
      !/^\p{Ll}+$/u.test(word)
    )
      continue
    for (const part of splitCompound(word, isKnown) ?? []) {
      for (const [right, strength] of lexicon.get(stem(part)) ?? []) {
        const other = vocabulary.idOfStem(right)
        if (other >= 0 && other !== id) pairs.add(id, other, strength * SHARE)
      }
    }
  }
}

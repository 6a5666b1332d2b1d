import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

/** Adds the pairs of a lexicon whose words both occur in the documents. */
export function addKnownPairs(lexicon: StemLexicon, vocabulary: Vocabulary, pairs: TranslationPairs): void {
  for (let id = 0; id < vocabulary.size; id++) {
    const entries = lexicon.get(vocabulary.words[id])
    if (!entries) continue
    for (const [right, strength] of entries) {
      const other = vocabulary.idOfStem(right)
      if (other >= 0) pairs.add(id, other, strength)
    }
  }
}

import type { WordKnowledge } from './align-document.js'
import type { AlignUnit } from './alignment.js'
import { encodeUnits, type EncodedUnits, type KindIds } from './encode-units.js'
import { findCognates } from './find-cognates.js'
import { wordWeights } from './token-weights.js'
import { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

/** Both sides of a document as numbers. */
export interface EncodedDocument {
  left: EncodedUnits
  right: EncodedUnits
}

export function encodeDocument(
  nl: readonly AlignUnit[],
  en: readonly AlignUnit[],
  vocabulary: Vocabulary,
  kinds: KindIds,
): EncodedDocument {
  return { left: encodeUnits(nl, vocabulary, kinds), right: encodeUnits(en, vocabulary, kinds) }
}

/** What the words of the documents are worth: how rare they are, and which may translate which. */
export function gatherKnowledge(
  documents: readonly EncodedDocument[],
  vocabulary: Vocabulary,
  addPairs: (pairs: TranslationPairs) => void = () => {},
): WordKnowledge {
  const frequency = new Float64Array(vocabulary.size)
  const onLeft = new Uint8Array(vocabulary.size)
  const onRight = new Uint8Array(vocabulary.size)
  let units = 0
  for (const { left, right } of documents) {
    units += left.count + right.count
    for (const id of left.tokens) {
      frequency[id]++
      onLeft[id] = 1
    }
    for (const id of right.tokens) {
      frequency[id]++
      onRight[id] = 1
    }
  }
  const pairs = new TranslationPairs()
  findCognates(vocabulary, onLeft, onRight, pairs)
  addPairs(pairs)
  return {
    translations: pairs.table(vocabulary.size),
    weights: wordWeights(frequency, units),
    ratio: 1,
  }
}

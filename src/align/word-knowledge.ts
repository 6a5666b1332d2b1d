import type { WordKnowledge } from './align-document.js'
import type { AlignUnit } from './alignment.js'
import { encodeUnits, type EncodedUnits, type KindIds } from './encode-units.js'
import { embedTexts, likenessOf } from './embeddings.js'
import { findCognates } from './find-cognates.js'
import { LEXICON_LEVEL } from './level.js'
import type { Embed } from './options.js'
import { fixedWeights, wordWeights } from './token-weights.js'
import { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

/** Both sides of a document as numbers. */
export interface EncodedDocument {
  left: EncodedUnits
  right: EncodedUnits
  /** Level of coverage of the whole that these units are a part of; worked out from the units where it is not given. */
  level?: number
  /** What an encoder says of a bead, as log odds, by the units' `index`. */
  likeness?: Likeness
}

export type Likeness = (lefts: readonly number[], rights: readonly number[]) => number

/** Reads both sides; `embed` is asked once for each side. */
export function encodeDocument(
  nl: readonly AlignUnit[],
  en: readonly AlignUnit[],
  vocabulary: Vocabulary,
  kinds: KindIds,
  embed?: Embed,
): EncodedDocument {
  const document = { left: encodeUnits(nl, vocabulary, kinds), right: encodeUnits(en, vocabulary, kinds) }
  if (!embed || nl.length === 0 || en.length === 0) return document
  const left = embedTexts(
    embed,
    nl.map(({ text }) => text),
    null,
  )
  const right = embedTexts(
    embed,
    en.map(({ text }) => text),
    left.size,
  )
  return { ...document, likeness: likenessOf(left, right) }
}

/** What there is to know words by. */
export interface WordSources {
  /** Adds the pairs of lexicons. */
  addPairs?: (pairs: TranslationPairs) => void
  /** Whether words weigh as they are rare in the documents (the default), or as they are short: then what stands elsewhere does not count. */
  frequencies?: boolean
  cognates?: boolean
  /** Whether the pairs say more of the words than that they look alike: a lexicon does, and so do documents that have taught. */
  lexicon: boolean
  learned?: boolean
}

/** What the words of the documents are worth, and which may translate which. */
export function gatherKnowledge(
  documents: readonly EncodedDocument[],
  vocabulary: Vocabulary,
  { addPairs, frequencies = true, cognates = true, lexicon, learned = false }: WordSources,
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
  if (cognates) findCognates(vocabulary, onLeft, onRight, pairs)
  addPairs?.(pairs)
  return {
    translations: pairs.table(vocabulary.size),
    weights: frequencies ? wordWeights(frequency, units) : fixedWeights(vocabulary.words),
    ratio: 1,
    known: lexicon || learned,
    leastLevel: lexicon ? LEXICON_LEVEL : 0,
  }
}

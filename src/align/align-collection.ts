import { builtInLexicon } from '../language/lexicon/built-in-lexicon.js'
import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'
import { gatherEvidence } from './align-in-order.js'
import { alignDocument, type WordKnowledge } from './align-document.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import { coarsePath } from './coarse-path.js'
import type { KindIds } from './encode-units.js'
import { addKnownPairs } from './known-pairs.js'
import { learnTranslations, type LearnedPair } from './learn-translations.js'
import type { AlignOptions } from './options.js'
import { wordsOfBeads, wordsOfPath } from './parallel-words.js'
import { relationOf } from './relation.js'
import type { TranslationPairs } from './translations.js'
import { Vocabulary } from './vocabulary.js'
import { BARE, KNOWN, type Weights } from './weights.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from './word-knowledge.js'

/** The two sides of a document. */
export interface UnitDocument {
  nl: readonly AlignUnit[]
  en: readonly AlignUnit[]
}

/** Beads from which "auto" learns a lexicon from the documents themselves. */
const ENOUGH = 150
/** Asked to learn, it does so from beads of at least this confidence. */
const SURE = 0.7

/**
 * Aligns documents that belong together (the pages of a site, or one alone). All words are weighed over all documents; where `learn` says so, the confident
 * beads of a first pass teach which words translate which, and a second pass uses it.
 */
export function alignCollection(documents: readonly UnitDocument[], options: AlignOptions = {}): UnitAlignment[] {
  const vocabulary = new Vocabulary()
  const kinds: KindIds = new Map()
  const encoded = documents.map(({ nl, en }) => encodeDocument(nl, en, vocabulary, kinds))
  const lexicon =
    options.builtIn === false ? null : builtInLexicon(options.sourceLang ?? 'nl', options.targetLang ?? 'en')
  const weights = lexicon ? KNOWN : BARE
  const addPairs = (pairs: TranslationPairs) => {
    if (lexicon) addKnownPairs(lexicon, vocabulary, pairs)
    for (const { left, right, strength } of options.lexicon ?? []) addUserPair(left, right, strength, vocabulary, pairs)
  }
  let knowledge = gatherKnowledge(encoded, vocabulary, addPairs)
  if (options.learn !== false) {
    const learned = learnFrom(encoded, vocabulary.size, knowledge, weights, options.learn ?? 'auto')
    if (learned.length > 0) {
      knowledge = gatherKnowledge(encoded, vocabulary, (pairs) => {
        addPairs(pairs)
        for (const { left, right, strength } of learned) pairs.add(left, right, strength)
      })
    }
  }
  const beads = encoded.map((document) => alignDocument(document, knowledge, weights))
  return beads.map((list) => ({ beads: list, relation: relationOf(list) }))
}

/**
 * Learns from the documents. Where that was asked for: from the confident beads of a first alignment. Of itself ("auto"): from the firm pairs of a coarse path, which
 * teach a little less in half the time, and only where there are enough of them.
 */
function learnFrom(
  encoded: readonly EncodedDocument[],
  size: number,
  knowledge: WordKnowledge,
  weights: Weights,
  learn: true | 'auto',
): LearnedPair[] {
  const parallel = encoded.flatMap((document) => {
    if (learn === true) return wordsOfBeads(document, alignDocument(document, knowledge, weights), SURE)
    const { partner, firm } = coarsePath(gatherEvidence(document, knowledge))
    return wordsOfPath(document, partner, firm)
  })
  return learn === 'auto' && parallel.length < ENOUGH ? [] : learnTranslations(parallel, size, knowledge.translations)
}

function addUserPair(
  left: string,
  right: string,
  strength: number,
  vocabulary: Vocabulary,
  pairs: TranslationPairs,
): void {
  for (const x of tokenize(left)) {
    for (const y of tokenize(right)) {
      const from = vocabulary.idOfStem(stem(x))
      const to = vocabulary.idOfStem(stem(y))
      if (from >= 0 && to >= 0) pairs.add(from, to, strength)
    }
  }
}

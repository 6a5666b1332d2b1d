import { builtInLexicon } from '../language/lexicon/built-in-lexicon.js'
import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'
import { alignDocument, type WordKnowledge } from './align-document.js'
import type { AlignUnit, UnitAlignment, UnitBead } from './alignment.js'
import type { KindIds } from './encode-units.js'
import { addKnownPairs } from './known-pairs.js'
import { learnTranslations, type LearnedPair } from './learn-translations.js'
import type { AlignOptions } from './options.js'
import { parallelWords } from './parallel-words.js'
import { relationOf } from './relation.js'
import type { TranslationPairs } from './translations.js'
import { Vocabulary } from './vocabulary.js'
import { BARE, KNOWN } from './weights.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from './word-knowledge.js'

/** The two sides of a document. */
export interface UnitDocument {
  nl: readonly AlignUnit[]
  en: readonly AlignUnit[]
}

/** Beads from which "auto" learns a lexicon from the documents themselves. */
const ENOUGH = 150
/** Words are learned from beads of at least this confidence. */
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
  let beads = encoded.map((document) => alignDocument(document, knowledge, weights))
  if (options.learn !== false) {
    const learned = learnFrom(beads, encoded, vocabulary.size, knowledge, options.learn === true ? 0 : ENOUGH)
    if (learned.length > 0) {
      knowledge = gatherKnowledge(encoded, vocabulary, (pairs) => {
        addPairs(pairs)
        for (const { left, right, strength } of learned) pairs.add(left, right, strength)
      })
      beads = encoded.map((document) => alignDocument(document, knowledge, weights))
    }
  }
  return beads.map((list) => ({ beads: list, relation: relationOf(list) }))
}

function learnFrom(
  beads: readonly (readonly UnitBead[])[],
  encoded: readonly EncodedDocument[],
  size: number,
  knowledge: WordKnowledge,
  least: number,
): LearnedPair[] {
  const parallel = beads.flatMap((list, k) => parallelWords(list, encoded[k], SURE))
  return parallel.length < least ? [] : learnTranslations(parallel, size, knowledge.translations)
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

import { builtInLexicon } from '../language/lexicon/built-in-lexicon.js'
import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'
import { gatherEvidence } from './align-in-order.js'
import { alignDocument, type WordKnowledge } from './align-document.js'
import { addCompounds } from './add-compounds.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import { coarsePath } from './coarse-path.js'
import type { KindIds } from './encode-units.js'
import { addKnownPairs } from './known-pairs.js'
import { leaveOut } from './leave-out.js'
import { stemsOf, swapSides } from './learned-stems.js'
import { learnTranslations, type LearnedPair, type ParallelWords } from './learn-translations.js'
import type { AlignOptions } from './options.js'
import { sortBeads } from './order-beads.js'
import { wordsOfBeads, wordsOfPath } from './parallel-words.js'
import { relationOf } from './relation.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { TranslationPairs } from './translations.js'
import { Vocabulary } from './vocabulary.js'
import { BARE, KNOWN, type Weights } from './weights.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from './word-knowledge.js'

/** The two sides of a document. */
export interface UnitDocument {
  nl: readonly AlignUnit[]
  en: readonly AlignUnit[]
}

/** Alignments in the order of the documents, and the stems that the documents taught, left to right. */
export interface AlignedCollection {
  alignments: UnitAlignment[]
  learned: StemLexicon
}

/** Beads from which "auto" learns a lexicon from the documents themselves. */
const ENOUGH = 150
/** Asked to learn, it does so from beads of at least this confidence. */
const SURE = 0.7
/** Pairs of words to learn from; more teach hardly more. */
const MOST = 12_000_000

/**
 * Aligns documents that belong together (the pages of a site, or one alone). All words are weighed over all documents; where `learn` says so, the confident
 * beads of a first pass teach which words translate which, and a second pass uses it.
 */
export function alignCollection(documents: readonly UnitDocument[], options: AlignOptions = {}): UnitAlignment[] {
  return alignAndLearn(documents, options).alignments
}

/** As `alignCollection`, and gives what was learned as well, to be used for other documents (`options.learned`). */
export function alignAndLearn(documents: readonly UnitDocument[], options: AlignOptions = {}): AlignedCollection {
  // Worked out on one fixed order of the sides, so that swapping them gives the mirrored result to the last bit.
  if (comesFirst(documents)) return alignOriented(documents, options)
  const mirrored = documents.map(({ nl, en }) => ({ nl: en, en: nl }))
  const sides = { sourceLang: options.targetLang ?? 'en', targetLang: options.sourceLang ?? 'nl' }
  const { alignments, learned } = alignOriented(mirrored, { ...options, ...sides })
  return {
    alignments: alignments.map(({ beads, relation }) => ({
      beads: sortBeads(beads.map((bead) => ({ ...bead, nl: bead.en, en: bead.nl }))),
      relation,
    })),
    learned: swapSides(learned),
  }
}

/** Whether the left texts come before the right ones, at the first place where they differ. */
function comesFirst(documents: readonly UnitDocument[]): boolean {
  for (const { nl, en } of documents) {
    for (let k = 0; k < nl.length || k < en.length; k++) {
      const left = nl[k]?.text ?? ''
      const right = en[k]?.text ?? ''
      if (left !== right) return left < right
    }
  }
  return true
}

function alignOriented(documents: readonly UnitDocument[], options: AlignOptions): AlignedCollection {
  const vocabulary = new Vocabulary()
  const kinds: KindIds = new Map()
  const { without = [] } = options
  const plain = (units: readonly AlignUnit[]): readonly AlignUnit[] =>
    without.includes('kind') ? units.map(({ text }) => ({ text, kind: 'paragraph' })) : units
  const encoded = documents.map(({ nl, en }) => encodeDocument(plain(nl), plain(en), vocabulary, kinds, options.embed))
  const lexicon = without.includes('lexicon')
    ? null
    : builtInLexicon(options.sourceLang ?? 'nl', options.targetLang ?? 'en')
  const weights = leaveOut(lexicon ? KNOWN : BARE, without)
  const cognates = !without.includes('cognates')
  const addPairs = (pairs: TranslationPairs) => {
    if (lexicon) {
      addKnownPairs(lexicon, vocabulary, pairs)
      if (!without.includes('compounds')) addCompounds(lexicon, vocabulary, pairs)
    }
    if (options.learned) addKnownPairs(options.learned, vocabulary, pairs)
    for (const { left, right, strength } of options.lexicon ?? []) addUserPair(left, right, strength, vocabulary, pairs)
  }
  let knowledge = gatherKnowledge(encoded, vocabulary, addPairs, options.learn !== false, cognates)
  let learned: LearnedPair[] = []
  if (options.learn !== false) {
    learned = learnFrom(encoded, vocabulary.size, knowledge, weights, options.learn ?? 'auto')
    if (learned.length > 0) {
      knowledge = gatherKnowledge(
        encoded,
        vocabulary,
        (pairs) => {
          addPairs(pairs)
          for (const { left, right, strength } of learned) pairs.add(left, right, strength)
        },
        true,
        cognates,
      )
    }
  }
  const beads = encoded.map((document) => alignDocument(document, knowledge, weights))
  return {
    alignments: beads.map((list) => ({ beads: list, relation: relationOf(list) })),
    learned: stemsOf(learned, vocabulary),
  }
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
    const evidence = gatherEvidence(document, knowledge)
    const { partner, firm } = coarsePath(evidence)
    return wordsOfPath(document, partner, firm)
  })
  if (learn === 'auto' && parallel.length < ENOUGH) return []
  return learnTranslations(sample(parallel, learn === true ? MOST : MOST / 8), size, knowledge.translations)
}

/** Every so many-th bead, so that the pairs of words do not become more than `most`. */
function sample(parallel: readonly ParallelWords[], most: number): readonly ParallelWords[] {
  const combinations = parallel.reduce((sum, { left, right }) => sum + left.length * right.length, 0)
  const every = Math.ceil(combinations / most)
  return every <= 1 ? parallel : parallel.filter((_, k) => k % every === 0)
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

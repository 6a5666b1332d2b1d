import { builtInLexicon } from '../language/lexicon/built-in-lexicon.js'
import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'
import { alignDocument, type WordKnowledge } from './align-document.js'
import { addCompounds } from './add-compounds.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import type { KindIds } from './encode-units.js'
import { addKnownPairs } from './known-pairs.js'
import { leaveOut } from './leave-out.js'
import { stemsOf, swapSides } from './learned-stems.js'
import { learningOf } from './learning.js'
import { learnTranslations, type LearnedPair, type ParallelWords } from './learn-translations.js'
import type { AlignOptions } from './options.js'
import { sortBeads } from './order-beads.js'
import { relationOf } from './relation.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { TranslationPairs } from './translations.js'
import { Vocabulary } from './vocabulary.js'
import { BARE, KNOWN } from './weights.js'
import { encodeDocument, gatherKnowledge } from './word-knowledge.js'

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
  const know = (learned: readonly LearnedPair[]): WordKnowledge =>
    gatherKnowledge(
      encoded,
      vocabulary,
      (pairs) => {
        addPairs(pairs)
        for (const { left, right, strength } of learned) pairs.add(left, right, strength)
      },
      options.learn !== false,
      cognates,
    )
  let knowledge = know([])
  let learned: LearnedPair[] = []
  const how = learningOf(options.learn ?? 'auto', lexicon !== null, encoded)
  for (let round = 0; round < how.rounds; round++) {
    const parallel = encoded.flatMap((document) => how.learnFrom(document, knowledge, weights))
    if (parallel.length < how.least) break
    learned = learnTranslations(sample(parallel, how.most), vocabulary.size, knowledge.translations)
    knowledge = know(learned)
  }
  const beads = encoded.map((document) => alignDocument(document, knowledge, weights))
  return {
    alignments: beads.map((list) => ({ beads: list, relation: relationOf(list) })),
    learned: stemsOf(learned, vocabulary),
  }
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

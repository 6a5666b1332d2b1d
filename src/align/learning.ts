import { alignDocument, type WordKnowledge } from './align-document.js'
import { gatherEvidence } from './align-in-order.js'
import { coarsePath } from './coarse-path.js'
import type { AlignOptions } from './options.js'
import { wordsOfBeads, wordsOfPath } from './parallel-words.js'
import type { ParallelWords } from './learn-translations.js'
import type { Weights } from './weights.js'
import type { EncodedDocument } from './word-knowledge.js'

/** How documents teach which words translate which, before they are aligned. */
export interface Learning {
  /** How often: each time with what was learned before. */
  rounds: number
  /** From fewer pairs of units nothing is learned. */
  least: number
  /** At most so many pairs of words are looked at; more teach hardly more. */
  most: number
  learnFrom: (document: EncodedDocument, knowledge: WordKnowledge, weights: Weights) => ParallelWords[]
}

/** Asked to learn, or without a lexicon: from beads of at least this confidence. */
const SURE = 0.7
const MOST = 12_000_000
/** Firm pairs of a coarse path from which it is worth to learn unasked. */
const ENOUGH = 150
/** Without a lexicon every round finds words that the one before had too little to go by. */
const BARE_ROUNDS = 3
/** Units of both sides up to which a document without a lexicon is aligned whole to learn from it. */
const SHORT = 6000

const never: Learning = { rounds: 0, least: 0, most: 0, learnFrom: () => [] }

/**
 * The way to learn from the given documents. Asked for, or where no lexicon is known and the documents are short: from the confident beads of an alignment. Of
 * itself otherwise: from the firm pairs of a coarse path, which teach a little less in a third of the time, and only where there are enough of them.
 */
export function learningOf(
  learn: NonNullable<AlignOptions['learn']>,
  hasLexicon: boolean,
  documents: readonly EncodedDocument[],
): Learning {
  if (learn === false) return never
  const rounds = hasLexicon ? 1 : BARE_ROUNDS
  const units = documents.reduce((sum, { left, right }) => sum + left.count + right.count, 0)
  if (learn === true || (!hasLexicon && units <= SHORT)) return { rounds, least: 1, most: MOST, learnFrom: fromBeads }
  return { rounds, least: ENOUGH, most: MOST / 12, learnFrom: fromPath }
}

function fromBeads(document: EncodedDocument, knowledge: WordKnowledge, weights: Weights): ParallelWords[] {
  return wordsOfBeads(document, alignDocument(document, knowledge, weights).beads, SURE)
}

function fromPath(document: EncodedDocument, knowledge: WordKnowledge): ParallelWords[] {
  const { partner, firm } = coarsePath(gatherEvidence(document, knowledge))
  return wordsOfPath(document, partner, firm)
}

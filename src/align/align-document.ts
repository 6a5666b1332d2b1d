import type { UnitBead } from './alignment.js'
import { fullBand } from './band.js'
import { fillCells } from './cells.js'
import type { EncodedUnits } from './encode-units.js'
import type { Evidence } from './bead-features.js'
import { scoreBeads, type Lattice } from './lattice.js'
import { probabilitiesOf } from './posteriors.js'
import { bestPath } from './search.js'
import { tokenWeights } from './token-weights.js'
import type { Translations } from './translations.js'
import type { Weights } from './weights.js'

/** What is known of words before a document is aligned. */
export interface WordKnowledge {
  translations: Translations
  /** Weight of each word of the vocabulary. */
  weights: Float32Array
  ratio: number
}

/** Gathers the evidence of one document in a band (the whole grid where none is given). */
export function gatherEvidence(left: EncodedUnits, right: EncodedUnits, knowledge: WordKnowledge): Evidence {
  const leftWeights = tokenWeights(left, knowledge.weights)
  const rightWeights = tokenWeights(right, knowledge.weights)
  const band = fullBand(left.count, right.count)
  return {
    left,
    right,
    leftWeight: leftWeights.weight,
    rightWeight: rightWeights.weight,
    leftTotal: leftWeights.total,
    rightTotal: rightWeights.total,
    cells: fillCells(left, right, leftWeights.weight, rightWeights.weight, knowledge.translations, band),
    band,
    ratio: knowledge.ratio,
  }
}

/** Aligns one document, order kept. */
export function alignDocument(
  left: EncodedUnits,
  right: EncodedUnits,
  knowledge: WordKnowledge,
  weights: Weights,
): UnitBead[] {
  const lattice: Lattice = scoreBeads(gatherEvidence(left, right, knowledge), weights)
  const steps = bestPath(lattice)
  const probabilities = probabilitiesOf(lattice, steps)
  return steps.map(({ i, a, j, b }, k) => ({
    nl: Array.from({ length: a }, (_, r) => i + r),
    en: Array.from({ length: b }, (_, c) => j + c),
    score: probabilities[k],
    confidence: probabilities[k],
    moved: false,
  }))
}

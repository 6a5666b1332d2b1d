import type { WordKnowledge } from './align-document.js'
import { anchorsOf, chooseBand } from './choose-band.js'
import type { Evidence, SearchEvidence } from './evidence.js'
import { fillCells } from './cells.js'
import { coarsePath } from './coarse-path.js'
import { coverBand } from './cover-band.js'
import { bestPartners } from './best-partners.js'
import { levelOf } from './level.js'
import type { EncodedUnits } from './encode-units.js'
import { arcAt } from './lattice.js'
import { scoreBeads } from './score-beads.js'
import { shapeOf } from './shapes.js'
import type { PlacedBead } from './placed-bead.js'
import { probabilitiesOf } from './posteriors.js'
import { bestPath } from './search.js'
import { tokenWeights } from './token-weights.js'
import type { Weights } from './weights.js'
import type { EncodedDocument } from './word-knowledge.js'

/** Gathers the evidence of a document in a band (the whole grid where it is small). */
export function gatherEvidence(
  document: EncodedDocument,
  knowledge: WordKnowledge,
  anchors = anchorsOf(document, knowledge),
): Evidence {
  const { left, right, likeness, level } = document
  const leftWeights = tokenWeights(left, knowledge.weights)
  const rightWeights = tokenWeights(right, knowledge.weights)
  const band = chooseBand(document, anchors)
  const numbers = (side: EncodedUnits, from: number, count: number) =>
    Array.from(side.index.subarray(from, from + count))
  const cover = coverBand(left, right, leftWeights, rightWeights, knowledge.translations, band)
  const best = bestPartners(band, cover)
  return {
    left,
    right,
    leftWeight: leftWeights.weight,
    rightWeight: rightWeights.weight,
    leftTotal: leftWeights.total,
    rightTotal: rightWeights.total,
    band,
    cover,
    best,
    level: level ?? Math.max(levelOf(best), knowledge.leastLevel),
    ratio: knowledge.ratio,
    ...(likeness && { likeness: (i, a, j, b) => likeness(numbers(left, i, a), numbers(right, j, b)) }),
  }
}

/** Looks closer at the cells near a quick path. */
export function searchEvidence(evidence: Evidence, { translations }: WordKnowledge): SearchEvidence {
  const { left, right, leftWeight, rightWeight } = evidence
  const search = coarsePath(evidence).band
  return { ...evidence, search, cells: fillCells(left, right, leftWeight, rightWeight, translations, search) }
}

/** The best alignment that keeps the order of both sides. */
export function alignInOrder(document: EncodedDocument, knowledge: WordKnowledge, weights: Weights): PlacedBead[] {
  return alignEvidence(gatherEvidence(document, knowledge), knowledge, weights)
}

/** As `alignInOrder`, from evidence that is there. */
export function alignEvidence(evidence: Evidence, knowledge: WordKnowledge, weights: Weights): PlacedBead[] {
  const lattice = scoreBeads(searchEvidence(evidence, knowledge), weights)
  const steps = bestPath(lattice)
  const probabilities = probabilitiesOf(lattice, steps)
  return steps.map(({ i, a, j, b }, k) => {
    let gain = 0
    if (a > 0 && b > 0) {
      gain = lattice.score[arcAt(lattice, lattice.start[i] + j - lattice.from[i], shapeOf(a, b))]
      for (let r = i; r < i + a; r++) gain -= lattice.leftNull[r]
      for (let c = j; c < j + b; c++) gain -= lattice.rightNull[c]
    }
    return {
      left: Array.from({ length: a }, (_, r) => i + r),
      right: Array.from({ length: b }, (_, c) => j + c),
      gain,
      probability: probabilities[k],
    }
  })
}

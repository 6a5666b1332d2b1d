import type { UnitBead } from './alignment.js'
import { alignInOrder } from './align-in-order.js'
import { alignLeftOvers, orderByLeft, worthOf } from './moved.js'
import { orderBeads } from './order-beads.js'
import type { PlacedBead } from './placed-bead.js'
import { selectUnits } from './select-units.js'
import type { Translations } from './translations.js'
import type { Weights } from './weights.js'
import type { EncodedDocument } from './word-knowledge.js'

/** What is known of words before a document is aligned. */
export interface WordKnowledge {
  translations: Translations
  /** Weight of each word of the vocabulary. */
  weights: Float32Array
  ratio: number
}

/**
 * Aligns one document: in order; what is left over across the order; and where that found moved text, once more in order with the right side rearranged, so that
 * the seams of the moves are as good as the rest.
 */
export function alignDocument(document: EncodedDocument, knowledge: WordKnowledge, weights: Weights): UnitBead[] {
  let beads = alignLeftOvers(alignInOrder(document, knowledge, weights), document, knowledge, weights)
  let worth = worthOf(beads)
  for (let round = 0; round < ROUNDS && document.left.count <= LONGEST; round++) {
    const before = worth
    for (const sections of [false, true]) {
      const order = orderByLeft(beads, document.right.heading, sections)
      if (!order) continue
      const other = alignLeftOvers(alignRearranged(document, order, knowledge, weights), document, knowledge, weights)
      const otherWorth = worthOf(other)
      if (otherWorth <= worth) continue
      beads = other
      worth = otherWorth
    }
    if (worth <= before) break
  }
  return orderBeads(beads)
}

const ROUNDS = 3
/** Seams are not worth another pass over a document longer than this. */
const LONGEST = 2000

/** Aligns in order with the right units in another order; the beads carry the units' own numbers. */
function alignRearranged(
  document: EncodedDocument,
  order: Int32Array,
  knowledge: WordKnowledge,
  weights: Weights,
): PlacedBead[] {
  const rearranged = { ...document, right: selectUnits(document.right, order) }
  return alignInOrder(rearranged, knowledge, weights).map((bead) => ({
    ...bead,
    right: bead.right.map((k) => order[k]).sort((a, b) => a - b),
  }))
}

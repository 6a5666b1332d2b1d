import type { UnitAlignment } from './alignment.js'
import { alignEvidence, alignInOrder, gatherEvidence } from './align-in-order.js'
import { isUnrelated } from './is-unrelated.js'
import { anchorsOf } from './choose-band.js'
import { joinHalves } from './join-halves.js'
import { levelOf } from './level.js'
import { alignLeftOvers, orderByLeft, worthOf } from './moved.js'
import { orderBeads } from './order-beads.js'
import type { PlacedBead } from './placed-bead.js'
import { pairLone } from './pair-lone.js'
import { relationOf } from './relation.js'
import { repeatsOf } from './repeats.js'
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
  /** Whether a lexicon or the documents say more of the words than that they look alike. */
  known: boolean
  /** A lower level of coverage than this is taken for this. */
  leastLevel: number
}

/**
 * Aligns one document, if its sides have anything to do with each other: in order; what is left over across the order; and where that found moved text, once more in order with the right side rearranged, so that
 * the seams of the moves are as good as the rest. Last, halves of a paragraph that stand apart are joined.
 */
export function alignDocument(whole: EncodedDocument, knowledge: WordKnowledge, weights: Weights): UnitAlignment {
  const anchors = anchorsOf(whole, knowledge)
  if (knowledge.known && anchors && isUnrelated(whole, knowledge, anchors)) {
    return { beads: orderBeads(allAlone(whole)), relation: 'unrelated' }
  }
  const evidence = gatherEvidence(whole, knowledge, anchors)
  const document = { ...whole, level: evidence.level }
  let beads = alignLeftOvers(alignEvidence(evidence, knowledge, weights), document, knowledge, weights)
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
  const joined = joinHalves(beads, document, knowledge, weights)
  // Where the level is given, no part may depend on how the rest goes together.
  const placed = whole.level === undefined ? pairLone(joined, evidence) : joined
  const tells = knowledge.known && Math.min(whole.left.count, whole.right.count) >= ENOUGH
  const level = tells ? levelOf(evidence.best) : 1
  return { beads: orderBeads(placed), relation: relationOf(placed, repeatsOf(whole), level) }
}

/** The level of fewer units is a matter of chance. */
const ENOUGH = 8
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

/** How sure it is that a unit of an unrelated document has no counterpart. */
const UNRELATED = 0.95

function allAlone({ left, right }: EncodedDocument): PlacedBead[] {
  const alone = { gain: 0, probability: UNRELATED }
  return [
    ...Array.from({ length: left.count }, (_, unit) => ({ ...alone, left: [unit], right: [] })),
    ...Array.from({ length: right.count }, (_, unit) => ({ ...alone, left: [], right: [unit] })),
  ]
}

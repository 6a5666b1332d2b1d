import type { WordKnowledge } from './align-document.js'
import { heaviestChain, type Anchor } from './anchors.js'
import { fullBand } from './band.js'
import { coverBand } from './cover-band.js'
import { selectUnits } from './select-units.js'
import { tokenWeights } from './token-weights.js'
import type { EncodedDocument } from './word-knowledge.js'

/** Smaller documents are aligned to see how they relate: that costs little. */
const LARGE = 200
/** Documents with a chain of anchors of this share of their units have something to do with each other, and are not looked at further. */
const ANCHORED = 0.1
/** So many units are looked up on the other side, and so many words each must have at least. */
const SAMPLE = 128
const WORDS = 4
/** Documents that have nothing to do with each other: units are covered no better than this by their best partners, */
const LEVEL = 0.22
/** and those partners stand in no order: as many of them rise together as in a shuffled pack, about 2√n (Vershik and Kerov 1977; Logan and Shepp 1977). */
const CHAIN = 1.8

/**
 * Whether two large documents plainly have nothing to do with each other, from a sample of the left units and their best partners on the right. Time linear in the
 * words of the right side, a small part of what aligning them would take.
 */
export function isUnrelated(
  { left, right }: EncodedDocument,
  knowledge: WordKnowledge,
  anchors: readonly Anchor[],
): boolean {
  const units = Math.min(left.count, right.count)
  if (units < LARGE || anchors.length > ANCHORED * units) return false
  const long = Array.from({ length: left.count }, (_, i) => i).filter((i) => left.start[i + 1] - left.start[i] >= WORDS)
  if (long.length < SAMPLE) return false
  const sample = Array.from({ length: SAMPLE }, (_, k) => long[Math.floor((k * long.length) / SAMPLE)])
  const rows = selectUnits(left, sample)
  const band = fullBand(SAMPLE, right.count)
  const cover = coverBand(
    rows,
    right,
    tokenWeights(rows, knowledge.weights),
    tokenWeights(right, knowledge.weights),
    knowledge.translations,
    band,
  )
  const best = sample.map((_, i) => {
    const row = cover.subarray(band.rowStart[i], band.rowStart[i] + right.count)
    let at = 0
    for (let j = 1; j < row.length; j++) if (row[j] > row[at]) at = j
    return { i, j: at, weight: 1, cover: row[at] }
  })
  const level = best.map((partner) => partner.cover).sort((a, b) => a - b)[SAMPLE >> 1]
  return level < LEVEL && heaviestChain(best, right.count).length < CHAIN * Math.sqrt(SAMPLE)
}

import type { UnitBead } from './alignment.js'
import { isPair, type PlacedBead } from './placed-bead.js'

/** Beads as they are given out, in order; `moved` for those off the heaviest chain of beads that keeps the order. */
export function orderBeads(beads: readonly PlacedBead[]): UnitBead[] {
  const inOrder = chainOf([...beads].sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0)))
  return sortBeads(
    beads.map((bead) => ({
      nl: bead.left,
      en: bead.right,
      score: rounded(bead.probability),
      confidence: rounded(isPair(bead) ? bead.probability : bead.probability ** ALONE),
      moved: isPair(bead) && !inOrder.has(bead),
    })),
  )
}

/**
 * The model does not weigh that the counterpart of a unit that stands alone may have moved, or be a part of another bead: by this power its probabilities become
 * shares of units that are alone indeed (the table of docs/alignment.md).
 */
const ALONE = 1.5

/** Four decimals: more would say nothing. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

/** In the order of the left side; a right unit without counterpart comes after the bead of the right unit before it. */
export function sortBeads(beads: readonly UnitBead[]): UnitBead[] {
  const count = beads.reduce((most, bead) => Math.max(most, ...bead.en.map((unit) => unit + 1)), 0)
  const before = new Int32Array(count + 1).fill(-2)
  for (const bead of beads) if (bead.nl.length > 0) for (const unit of bead.en) before[unit + 1] = bead.nl[0]
  before[0] = -1
  for (let unit = 0; unit < count; unit++) if (before[unit + 1] === -2) before[unit + 1] = before[unit]
  const key = (bead: UnitBead) => (bead.nl.length > 0 ? bead.nl[0] : before[bead.en[0]])
  const last = (bead: UnitBead) => (bead.nl.length > 0 ? 0 : 1 + bead.en[0])
  return [...beads].sort((a, b) => key(a) - key(b) || last(a) - last(b))
}

/** The heaviest (by units) set of beads that reads left to right on both sides: weighted longest increasing chain, n log n. */
function chainOf(sorted: readonly PlacedBead[]): Set<PlacedBead> {
  const pairs = sorted.filter(isPair)
  const size = pairs.reduce((most, bead) => Math.max(most, bead.right[0] + 1), 0)
  // Fenwick tree of the best chain that ends before a right unit.
  const best = new Float64Array(size + 1)
  const which = new Int32Array(size + 1).fill(-1)
  const previous = new Int32Array(pairs.length).fill(-1)
  let top = -1
  let topWeight = 0
  pairs.forEach((bead, index) => {
    let weight = 0
    let from = -1
    for (let at = bead.right[0]; at > 0; at -= at & -at) {
      if (best[at] > weight) {
        weight = best[at]
        from = which[at]
      }
    }
    previous[index] = from
    weight += bead.left.length + bead.right.length
    for (let at = bead.right[0] + 1; at <= size; at += at & -at) {
      if (weight > best[at]) {
        best[at] = weight
        which[at] = index
      }
    }
    if (weight > topWeight) {
      topWeight = weight
      top = index
    }
  })
  const chain = new Set<PlacedBead>()
  for (let at = top; at >= 0; at = previous[at]) chain.add(pairs[at])
  return chain
}

import type { UnitBead } from './alignment.js'
import { isPair, type PlacedBead } from './placed-bead.js'

/**
 * Beads as they are given out: in the order of the left side, a right unit without counterpart after the bead of the right unit before it; `moved` for those off
 * the heaviest chain of beads that keeps the order.
 */
export function orderBeads(beads: readonly PlacedBead[], rightCount: number): UnitBead[] {
  const owner = new Int32Array(rightCount).fill(-1)
  for (const bead of beads) if (bead.left.length > 0) for (const unit of bead.right) owner[unit] = bead.left[0]
  const before = new Int32Array(rightCount)
  let last = -1
  for (let unit = 0; unit < rightCount; unit++) {
    if (owner[unit] >= 0) last = owner[unit]
    before[unit] = last
  }
  const key = (bead: PlacedBead) => (bead.left.length > 0 ? bead.left[0] : before[bead.right[0]])
  const sorted = [...beads].sort(
    (a, b) =>
      key(a) - key(b) || Math.sign(b.left.length) - Math.sign(a.left.length) || (a.right[0] ?? 0) - (b.right[0] ?? 0),
  )
  const inOrder = chainOf(sorted)
  return sorted.map((bead) => ({
    nl: bead.left,
    en: bead.right,
    score: bead.probability,
    confidence: bead.probability,
    moved: isPair(bead) && !inOrder.has(bead),
  }))
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

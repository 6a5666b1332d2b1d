import type { Evidence } from './evidence.js'
import { lengthDistance } from './length-distance.js'
import { isPair, type PlacedBead } from './placed-bead.js'

/** A page is as good as translated whole from this share of units in pairs: then what is left over in one place on both sides is a free translation. */
const WHOLE = 0.9
/** Standard deviations of length, see `lengthDistance`. */
const FAR = 2.5
/** How sure it is of such a pair. */
const PROBABILITY = 0.6

/**
 * Pairs two units that stayed alone in the same place of versions that go together everywhere else, where they are of one kind and of like length: "promoting UM" and "de UM onder de
 * aandacht brengen" have hardly a word in common.
 */
export function pairLone(beads: readonly PlacedBead[], { left, right, ratio }: Evidence): PlacedBead[] {
  const paired = beads.filter(isPair).reduce((sum, bead) => sum + bead.left.length + bead.right.length, 0)
  if (paired < WHOLE * (left.count + right.count)) return [...beads]
  const ownerLeft = new Map(beads.flatMap((bead) => bead.left.map((unit) => [unit, bead] as const)))
  const ownerRight = new Map(beads.flatMap((bead) => bead.right.map((unit) => [unit, bead] as const)))
  /** Whether the units before (or after) both belong to one bead, or both are the edge. */
  const meet = (i: number, j: number): boolean => {
    const [one, two] = [ownerLeft.get(i), ownerRight.get(j)]
    return one === two && (one === undefined || isPair(one))
  }
  const taken = new Set<PlacedBead>()
  const made: PlacedBead[] = []
  for (const lone of beads) {
    if (isPair(lone) || lone.left.length !== 1) continue
    const [i] = lone.left
    const before = ownerLeft.get(i - 1)
    const j = before ? (before.right.at(-1) ?? -2) + 1 : 0
    const other = ownerRight.get(j)
    if (!other || isPair(other) || taken.has(other) || !meet(i - 1, j - 1) || !meet(i + 1, j + 1)) continue
    const like = left.kind[i] === right.kind[j] && lengthDistance(left.length[i] + 1, right.length[j] + 1, ratio) <= FAR
    if (!like) continue
    taken.add(lone).add(other)
    made.push({ left: [i], right: [j], gain: 0, probability: PROBABILITY })
  }
  return [...beads.filter((bead) => !taken.has(bead)), ...made]
}

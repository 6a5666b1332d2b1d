import { alignEvidence, gatherEvidence } from './align-in-order.js'
import type { WordKnowledge } from './align-document.js'
import { isPair, type PlacedBead } from './placed-bead.js'
import { selectUnits } from './select-units.js'
import type { Weights } from './weights.js'
import type { EncodedDocument } from './word-knowledge.js'

const ROUNDS = 4
/** Units that nobody covers to this share of the document's level are not worth another look. */
const WORTH = 0.4
/** What a run of moved beads must gain over leaving its units as they are: moves are rare, but less so inside a list, whose order often means nothing. */
export const MOVE_COST = { value: 3, listItem: 0.5, weak: 5 }

/**
 * Finds moved text: what has stayed alone on both sides, or found no more than a weak partner, is aligned again in the order of its own, as long as anything is
 * found. Runs of beads that follow one another on both sides are kept when together they gain more than what they break up.
 */
export function alignLeftOvers(
  beads: readonly PlacedBead[],
  document: EncodedDocument,
  knowledge: WordKnowledge,
  weights: Weights,
): PlacedBead[] {
  let all = [...beads]
  let weak = 0
  for (let round = 0; round < ROUNDS; round++) {
    const loose = all.filter((bead) => !isPair(bead) || bead.gain < weak)
    const left = loose.flatMap((bead) => bead.left).sort((a, b) => a - b)
    const right = loose.flatMap((bead) => bead.right).sort((a, b) => a - b)
    if (!loose.some((bead) => bead.left.length === 0) && !loose.some((bead) => bead.right.length === 0)) break
    if (left.length === 0 || right.length === 0) break
    const rest = { ...document, left: selectUnits(document.left, left), right: selectUnits(document.right, right) }
    const ownerLeft = new Map<number, PlacedBead>()
    const ownerRight = new Map<number, PlacedBead>()
    for (const bead of loose) {
      for (const unit of bead.left) ownerLeft.set(unit, bead)
      for (const unit of bead.right) ownerRight.set(unit, bead)
    }
    const evidence = gatherEvidence(rest, knowledge)
    if (!evidence.cover.some((cover) => cover >= WORTH * evidence.level)) break
    const found = alignEvidence(evidence, knowledge, weights)
      .filter(isPair)
      .map((bead) => ({ ...bead, left: bead.left.map((k) => left[k]), right: bead.right.map((k) => right[k]) }))
      .filter((bead) => adjoining(bead.left) && adjoining(bead.right))
    const lists = joinedLists(all, document)
    let kept = 0
    for (const run of runsOf(found)) {
      const broken = new Set(
        run.flatMap((bead) => [
          ...bead.left.map((k) => ownerLeft.get(k)!),
          ...bead.right.map((k) => ownerRight.get(k)!),
        ]),
      )
      if ([...broken].some((bead) => !all.includes(bead))) continue
      const gain = run.reduce((sum, bead) => sum + bead.gain, 0)
      const lost = [...broken].reduce((sum, bead) => sum + Math.max(0, bead.gain), 0)
      const inLists = run.every((bead) =>
        lists.has(`${document.left.list[bead.left[0]]}:${document.right.list[bead.right[0]]}`),
      )
      const cost = inLists ? MOVE_COST.listItem : MOVE_COST.value
      if (gain - lost <= cost * (weak > 0 ? 2 : 1)) continue
      kept++
      const taken = new Set(run.flatMap((bead) => bead.left))
      const takenRight = new Set(run.flatMap((bead) => bead.right))
      all = all.filter((bead) => !broken.has(bead))
      all.push(...run)
      for (const bead of broken) {
        for (const unit of bead.left) if (!taken.has(unit)) all.push(alone([unit], []))
        for (const unit of bead.right) if (!takenRight.has(unit)) all.push(alone([], [unit]))
      }
    }
    if (kept > 0) continue
    if (weak > 0) break
    weak = MOVE_COST.weak
  }
  return all
}

/** The lists that belong together, as "left:right" numbers: a pair of items joins them. */
function joinedLists(beads: readonly PlacedBead[], { left, right }: EncodedDocument): Set<string> {
  const joined = new Set<string>()
  for (const bead of beads) {
    if (!isPair(bead)) continue
    const ours = left.list[bead.left[0]]
    const theirs = right.list[bead.right[0]]
    if (ours > 0 && theirs > 0) joined.add(`${ours}:${theirs}`)
  }
  return joined
}

function alone(left: number[], right: number[]): PlacedBead {
  return { left, right, gain: 0, probability: 0.5 }
}

function adjoining(units: readonly number[]): boolean {
  return units.every((unit, k) => k === 0 || unit === units[k - 1] + 1)
}

/** Cuts beads in order into runs whose members stand next to one another on both sides (two units between are let pass). */
function runsOf(beads: readonly PlacedBead[]): PlacedBead[][] {
  const runs: PlacedBead[][] = []
  let last: PlacedBead | undefined
  for (const bead of beads) {
    const near =
      last &&
      bead.left[0] - last.left[last.left.length - 1] <= 3 &&
      bead.right[0] - last.right[last.right.length - 1] <= 3
    if (near) runs[runs.length - 1].push(bead)
    else runs.push([bead])
    last = bead
  }
  return runs
}

/**
 * What an alignment is worth: the gains of its beads, less the cost of every place where the right side has to be cut to bring it in the order of the left.
 */
export function worthOf(beads: readonly PlacedBead[]): number {
  const pairs = beads.filter(isPair).sort((a, b) => a.right[0] - b.right[0])
  let worth = 0
  let last = -1
  for (const bead of pairs) {
    worth += bead.gain
    if (bead.left[0] < last) worth -= MOVE_COST.value
    last = bead.left[0]
  }
  return worth
}

/**
 * The right units in the order of the left ones that they belong to; a unit that stays alone goes with the unit before it. With `sections` a heading goes with
 * what follows it, whatever heading it was paired with. Gives null where that is the order they have.
 */
export function orderByLeft(beads: readonly PlacedBead[], heading: Uint8Array, sections: boolean): Int32Array | null {
  const count = heading.length
  const own = new Float64Array(count).fill(-1)
  for (const bead of beads) if (isPair(bead)) for (const unit of bead.right) own[unit] = bead.left[0]
  const place = own.slice()
  if (sections) {
    for (let unit = count - 2; unit >= 0; unit--) {
      if (!heading[unit]) continue
      let next = unit + 1
      while (next < count && !heading[next] && own[next] < 0) next++
      if (next < count && (!heading[next] || next === unit + 1) && place[next] >= 0) place[unit] = place[next] - 0.5
    }
  }
  for (let unit = 1; unit < count; unit++) if (place[unit] < 0) place[unit] = place[unit - 1]
  const order = Int32Array.from({ length: count }, (_, unit) => unit)
  let inOrder = true
  for (let unit = 1; unit < count; unit++) if (place[unit] < place[unit - 1]) inOrder = false
  return inOrder ? null : order.sort((a, b) => place[a] - place[b] || a - b)
}

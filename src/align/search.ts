import { IMPOSSIBLE, type Lattice } from './lattice.js'
import { SHAPES } from './shapes.js'

/** A bead of adjoining units: left units i..i+a-1 and right units j..j+b-1. */
export interface Step {
  i: number
  a: number
  j: number
  b: number
}

const LEFT_NULL = 100
const RIGHT_NULL = 101

/**
 * The best path through a lattice (Viterbi over beads, with runs of nulls as in Gotoh's affine gaps). Time and memory linear in the positions.
 */
export function bestPath(lattice: Lattice): Step[] {
  const { rows, from, to, start, positions, first, shape, end, score, leftNull, rightNull, open } = lattice
  const best = new Float64Array(positions).fill(IMPOSSIBLE)
  const leftRun = new Float64Array(positions).fill(IMPOSSIBLE)
  const rightRun = new Float64Array(positions).fill(IMPOSSIBLE)
  const back = new Uint8Array(positions).fill(255)
  const leftOpened = new Uint8Array(positions)
  const rightOpened = new Uint8Array(positions)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = from[i]; j <= to[i]; j++) {
      const here = start[i] + j - from[i]
      if (i > 0 && j <= to[i - 1] && j >= from[i - 1]) {
        const before = start[i - 1] + j - from[i - 1]
        const opened = best[before] + open
        leftOpened[here] = opened >= leftRun[before] ? 1 : 0
        leftRun[here] = Math.max(opened, leftRun[before]) + leftNull[i - 1]
        if (leftRun[here] > best[here]) {
          best[here] = leftRun[here]
          back[here] = LEFT_NULL
        }
      }
      if (j > from[i]) {
        const before = here - 1
        const opened = best[before] + open
        rightOpened[here] = opened >= rightRun[before] ? 1 : 0
        rightRun[here] = Math.max(opened, rightRun[before]) + rightNull[j - 1]
        if (rightRun[here] > best[here]) {
          best[here] = rightRun[here]
          back[here] = RIGHT_NULL
        }
      }
      const sum = best[here]
      if (sum <= IMPOSSIBLE) continue
      for (let arc = first[here]; arc < first[here + 1]; arc++) {
        const total = sum + score[arc]
        if (total > best[end[arc]]) {
          best[end[arc]] = total
          back[end[arc]] = shape[arc]
        }
      }
    }
  }
  return trace(lattice, back, leftOpened, rightOpened)
}

function trace(lattice: Lattice, back: Uint8Array, leftOpened: Uint8Array, rightOpened: Uint8Array): Step[] {
  const { from, start } = lattice
  const steps: Step[] = []
  let i = lattice.rows
  let j = lattice.columns
  let run = 0
  while (i > 0 || j > 0) {
    const here = start[i] + j - from[i]
    const move = run || back[here]
    if (move === LEFT_NULL) {
      run = leftOpened[here] ? 0 : LEFT_NULL
      steps.push({ i: --i, a: 1, j, b: 0 })
    } else if (move === RIGHT_NULL) {
      run = rightOpened[here] ? 0 : RIGHT_NULL
      steps.push({ i, a: 0, j: --j, b: 1 })
    } else {
      const [a, b] = SHAPES[move]
      i -= a
      j -= b
      steps.push({ i, a, j, b })
    }
  }
  return steps.reverse()
}

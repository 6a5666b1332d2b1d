import { arcAt, IMPOSSIBLE, type Lattice } from './lattice.js'
import { SHAPES, shapeOf } from './shapes.js'
import type { Step } from './search.js'

/** What is so much smaller does not show. */
const FAR = 20
const STEPS = 512
/** log(1 + e^-x) for x from 0 to `FAR`, a value every 1 / `STEPS`; between them it is as good as straight (2e-7). */
const SOFT = Float64Array.from({ length: FAR * STEPS + 2 }, (_, k) => Math.log1p(Math.exp(-k / STEPS)))

/** log(e^a + e^b). */
function add(a: number, b: number): number {
  const gap = a > b ? a - b : b - a
  const top = a > b ? a : b
  if (gap >= FAR || top <= IMPOSSIBLE) return top
  const at = gap * STEPS
  const k = at | 0
  return top + SOFT[k] + (at - k) * (SOFT[k + 1] - SOFT[k])
}

/** log of the sum of e^term; `top` is the largest. */
function logSum(terms: Float64Array, count: number, top: number): number {
  if (count < 2) return top
  let sum = 0
  for (let k = 0; k < count; k++) {
    const gap = terms[k] - top
    if (gap > -20) sum += gap === 0 ? 1 : Math.exp(gap)
  }
  return sum === 1 ? top : top + Math.log(sum)
}

/** What forward and backward passes give: log weights of all paths to and from each position. */
export interface Marginals {
  /** Paths that end here with anything, with a bead that has both sides, with a left null, with a right null. */
  forward: Float64Array
  forwardBead: Float64Array
  forwardLeft: Float64Array
  forwardRight: Float64Array
  backward: Float64Array
  backwardLeft: Float64Array
  backwardRight: Float64Array
  total: number
}

/**
 * Sums over all paths of the lattice (forward–backward, Baum 1972, over beads). `forward` holds the paths whose last bead may be anything;
 * `backwardLeft` those that go on after a left null, whose next left null opens no new run.
 */
export function marginalsOf(lattice: Lattice): Marginals {
  const { rows, from, to, start, positions, first, end, score, leftNull, rightNull, open } = lattice
  const terms = new Float64Array(SHAPES.length + 1)
  const blank = () => new Float64Array(positions).fill(IMPOSSIBLE)
  const forward = blank()
  const forwardBead = blank()
  const forwardLeft = blank()
  const forwardRight = blank()
  forward[0] = forwardBead[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = from[i]; j <= to[i]; j++) {
      const here = start[i] + j - from[i]
      if (i > 0 && j <= to[i - 1] && j >= from[i - 1]) {
        const before = start[i - 1] + j - from[i - 1]
        const others = add(forwardBead[before], forwardRight[before])
        forwardLeft[here] = add(others + open, forwardLeft[before]) + leftNull[i - 1]
      }
      if (j > from[i]) {
        const before = here - 1
        const others = add(forwardBead[before], forwardLeft[before])
        forwardRight[here] = add(others + open, forwardRight[before]) + rightNull[j - 1]
      }
      const sum = (forward[here] = add(forwardBead[here], add(forwardLeft[here], forwardRight[here])))
      if (sum <= IMPOSSIBLE) continue
      for (let arc = first[here]; arc < first[here + 1]; arc++) {
        forwardBead[end[arc]] = add(forwardBead[end[arc]], sum + score[arc])
      }
    }
  }
  const backward = blank()
  const backwardLeft = blank()
  const backwardRight = blank()
  const last = positions - 1
  backward[last] = backwardLeft[last] = backwardRight[last] = 0
  for (let i = rows; i >= 0; i--) {
    for (let j = to[i]; j >= from[i]; j--) {
      const here = start[i] + j - from[i]
      if (here === last) continue
      let top = IMPOSSIBLE
      let count = 0
      for (let arc = first[here]; arc < first[here + 1]; arc++) {
        const term = (terms[count++] = backward[end[arc]] + score[arc])
        if (term > top) top = term
      }
      const sum = logSum(terms, count, top)
      let left = IMPOSSIBLE
      let right = IMPOSSIBLE
      if (i < rows && j >= from[i + 1] && j <= to[i + 1])
        left = backwardLeft[start[i + 1] + j - from[i + 1]] + leftNull[i]
      if (j < to[i]) right = backwardRight[here + 1] + rightNull[j]
      backward[here] = add(sum, add(left, right) + open)
      backwardLeft[here] = add(sum, add(left, right + open))
      backwardRight[here] = add(sum, add(left + open, right))
    }
  }
  return { forward, forwardBead, forwardLeft, forwardRight, backward, backwardLeft, backwardRight, total: backward[0] }
}

/** Probability of each step of a path, under the lattice's model. */
export function probabilitiesOf(lattice: Lattice, steps: readonly Step[], marginals = marginalsOf(lattice)): number[] {
  const { from, to, start, score, leftNull, rightNull, open } = lattice
  const m = marginals
  return steps.map(({ i, a, j, b }) => {
    const here = start[i] + j - from[i]
    if (a > 0 && b > 0) {
      const arc = arcAt(lattice, here, shapeOf(a, b))
      return Math.min(1, Math.exp(m.forward[here] + score[arc] + m.backward[lattice.end[arc]] - m.total))
    }
    // A unit stays alone whatever the place on the other side: summed over the row (or the column).
    let sum = IMPOSSIBLE
    if (a > 0) {
      for (let c = Math.max(from[i], from[i + 1]); c <= Math.min(to[i], to[i + 1]); c++) {
        const p = start[i] + c - from[i]
        const others = add(m.forwardBead[p], m.forwardRight[p])
        const weight = add(others + open, m.forwardLeft[p]) + leftNull[i]
        sum = add(sum, weight + m.backwardLeft[start[i + 1] + c - from[i + 1]])
      }
    } else {
      // Rows that reach column j: walked outwards from the row of the step, since both bounds never fall.
      const visit = (r: number): boolean => {
        if (j < from[r] || j + 1 > to[r]) return false
        const p = start[r] + j - from[r]
        const others = add(m.forwardBead[p], m.forwardLeft[p])
        sum = add(sum, add(others + open, m.forwardRight[p]) + rightNull[j] + m.backwardRight[p + 1])
        return true
      }
      for (let r = i; r >= 0 && visit(r); r--);
      for (let r = i + 1; r < from.length && visit(r); r++);
    }
    return Math.min(1, Math.exp(sum - m.total))
  })
}

import type { Band } from './band.js'
import { BeadFeatures, LARGEST, type Evidence } from './bead-features.js'
import { NULL_FEATURES, type Weights } from './weights.js'

/** Shapes of beads that the search knows, as [left units, right units]; the search numbers them in this order. */
export const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [3, 3],
  [2, 4],
  [4, 2],
  [3, 4],
  [4, 3],
  [4, 4],
]

export const IMPOSSIBLE = -1e9

/**
 * The scores of all beads in a band. A position (i, j) is the point before left unit i and right unit j; it has the number
 * `start[i] + j - from[i]`. `score[position * SHAPES.length + shape]` is the score of the bead that starts there.
 */
export interface Lattice {
  rows: number
  columns: number
  from: Int32Array
  to: Int32Array
  start: Int32Array
  positions: number
  score: Float32Array
  /** Score of leaving a unit without counterpart. */
  leftNull: Float32Array
  rightNull: Float32Array
  /** Added for the first unit of a run of such units. */
  open: number
}

/** Positions of a band: row i allows j from `from[i]` to `to[i]`, both included. */
export function positionsOf(band: Band): Pick<Lattice, 'from' | 'to' | 'start' | 'positions'> {
  const { rows, columns } = band
  const from = new Int32Array(rows + 1)
  const to = new Int32Array(rows + 1)
  const start = new Int32Array(rows + 1)
  let positions = 0
  for (let i = 0; i <= rows; i++) {
    from[i] = i < rows ? band.from[i] : rows > 0 ? band.from[rows - 1] : 0
    to[i] = i < rows ? band.to[i] : columns
    start[i] = positions
    positions += to[i] - from[i] + 1
  }
  return { from, to, start, positions }
}

/** Visits every bead of the search band (a part of the evidence's own band) that is worth a score. */
export function visitBeads(
  evidence: Evidence,
  features: BeadFeatures,
  search: Band,
  visit: (i: number, j: number, shape: number) => void,
): void {
  const { band } = evidence
  const { cover } = features
  const links = new Uint8Array(LARGEST * LARGEST)
  for (let i = 0; i < search.rows; i++) {
    const deep = Math.min(LARGEST, search.rows - i)
    for (let j = search.from[i]; j < search.to[i]; j++) {
      const wide = Math.min(LARGEST, search.columns - j)
      // Which of the cells from here on have any evidence at all.
      let inside = 0
      for (let r = 0; r < deep; r++) {
        const row = i + r
        const first = band.rowStart[row] - band.from[row]
        for (let c = 0; c < wide; c++) {
          const column = j + c
          const link = column < search.from[row] || column >= search.to[row] ? 2 : cover[first + column] > LINK ? 1 : 0
          links[r * LARGEST + c] = link
          if (link === 1) inside++
        }
      }
      visit(i, j, 0)
      if (inside === 0) continue
      for (let shape = 1; shape < SHAPES.length; shape++) {
        const [a, b] = SHAPES[shape]
        if (a + b - 1 > inside && a + b > 3) continue
        if (a > deep || b > wide || !connected(links, a, b)) continue
        if (a + b === 3 || belongs(evidence, features, i, a, j, b)) visit(i, j, shape)
      }
    }
  }
}

/** Whether every part of a bead has a partner in it that is not far worse than its best partner anywhere. */
function belongs(
  { band }: Evidence,
  { cover, rowBest, columnBest }: BeadFeatures,
  i: number,
  a: number,
  j: number,
  b: number,
): boolean {
  for (let r = i; r < i + a; r++) {
    let best = 0
    for (let c = j; c < j + b; c++) best = Math.max(best, cover[band.rowStart[r] + c - band.from[r]])
    if (best < BELONGS * rowBest[r]) return false
  }
  for (let c = j; c < j + b; c++) {
    let best = 0
    for (let r = i; r < i + a; r++) best = Math.max(best, cover[band.rowStart[r] + c - band.from[r]])
    if (best < BELONGS * columnBest[c]) return false
  }
  return true
}

const BELONGS = 0.5

/** Coverage from which two units may be parts of one larger bead. */
const LINK = 0.08

/** Whether the parts of a bead hang together: each has a link, and there are enough of them to make one piece. */
function connected(links: Uint8Array, a: number, b: number): boolean {
  let count = 0
  for (let r = 0; r < a; r++) {
    let any = false
    for (let c = 0; c < b; c++) {
      const link = links[r * LARGEST + c]
      if (link === 2) return false
      if (link === 1) {
        any = true
        count++
      }
    }
    if (!any && a + b > 3) return false
  }
  if (a + b > 3) {
    for (let c = 0; c < b; c++) {
      let any = false
      for (let r = 0; r < a; r++) if (links[r * LARGEST + c] === 1) any = true
      if (!any) return false
    }
    return count >= a + b - 1
  }
  return count > 0
}

/** Scores every bead of the band with the given weights. */
export function scoreBeads(evidence: Evidence, weights: Weights, search: Band): Lattice {
  const place = positionsOf(search)
  const score = new Float32Array(place.positions * SHAPES.length).fill(IMPOSSIBLE)
  const features = new BeadFeatures(evidence)
  visitBeads(evidence, features, search, (i, j, shape) => {
    const [a, b] = SHAPES[shape]
    const values = features.measure(i, a, j, b)
    const row = weights.beads[groupOf(shape)]
    let sum = 0
    for (let f = 0; f < row.length; f++) sum += row[f] * values[f]
    score[(place.start[i] + j - place.from[i]) * SHAPES.length + shape] = sum
  })
  return {
    rows: search.rows,
    columns: search.columns,
    ...place,
    score,
    leftNull: nullScores(evidence.left.length, evidence.left.heading, weights),
    rightNull: nullScores(evidence.right.length, evidence.right.heading, weights),
    open: weights.open,
  }
}

/** Group of weights of a shape: 0 for 1-1, 1 for 1-n and n-1, 2 for n-m. */
export function groupOf(shape: number): number {
  const [a, b] = SHAPES[shape]
  return a === 1 && b === 1 ? 0 : a === 1 || b === 1 ? 1 : 2
}

/** What is measured of a unit that stays alone. */
export function nullFeatures(length: number, heading: number): number[] {
  return [1, heading, Math.log(length + 1) - 4]
}

function nullScores(length: Float64Array, heading: Uint8Array, weights: Weights): Float32Array {
  return Float32Array.from(length, (value, k) => {
    const values = nullFeatures(value, heading[k])
    let sum = 0
    for (let f = 0; f < NULL_FEATURES.length; f++) sum += weights.nulls[f] * values[f]
    return sum
  })
}

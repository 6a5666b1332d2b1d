import { bandOf, type Band } from './band.js'
import type { Evidence } from './bead-features.js'
import { coverOfCells, lengthDistance } from './coverage.js'

/** The search looks so many units to either side of the coarse path. */
const MARGIN = 6

/**
 * Narrows the band of a document: a quick path of 1-1 beads and nulls, by coverage, kind and length alone, and then only what lies near it (the first
 * half of "coarse to fine", as in vecalign, Thompson and Koehn 2019). Documents that are small in themselves keep their whole grid.
 */
export function narrowBand(evidence: Evidence): Band {
  const { band, left, right, ratio } = evidence
  const { rows, columns } = band
  if (rows === 0 || columns === 0 || Math.min(rows, columns) <= 2 * MARGIN) return band
  const cover = coverOfCells(evidence)
  // Position rows run from from[i] to to[i], both included, as in the lattice.
  const width = (i: number) => (i < rows ? band.to[i] - band.from[i] : columns - band.from[rows - 1]) + 1
  let positions = 0
  const start = new Int32Array(rows + 1)
  for (let i = 0; i <= rows; i++) {
    start[i] = positions
    positions += width(i)
  }
  const back = new Uint8Array(positions)
  let previous = new Float32Array(0)
  for (let i = 0; i <= rows; i++) {
    const from = i < rows ? band.from[i] : band.from[rows - 1]
    const size = width(i)
    const current = new Float32Array(size)
    const above = i > 0 ? band.from[i - 1] : 0
    for (let k = 0; k < size; k++) {
      const j = from + k
      let best = -1e9
      let move = 0
      if (i === 0 && k === 0) best = 0
      if (i > 0 && j - above < previous.length && j >= above) {
        best = previous[j - above]
        move = 1
      }
      if (k > 0 && current[k - 1] > best) {
        best = current[k - 1]
        move = 2
      }
      if (i > 0 && j - 1 >= above && j - 1 < band.to[i - 1]) {
        const r = i - 1
        const c = j - 1
        const score =
          7 * cover[band.rowStart[r] + c - above] +
          (left.kind[r] === right.kind[c] ? 0.4 : -0.6) -
          0.5 * Math.min(3, lengthDistance(left.length[r] + 1, right.length[c] + 1, ratio)) -
          0.6
        if (score > 0 && previous[c - above] + score > best) {
          best = previous[c - above] + score
          move = 3
        }
      }
      current[k] = best
      back[start[i] + k] = move
    }
    previous = current
  }
  return around(band, back, start)
}

/** Walks back and keeps what lies near. */
function around(band: Band, back: Uint8Array, start: Int32Array): Band {
  const { rows, columns } = band
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1)
  let i = rows
  let j = columns
  for (;;) {
    if (j < low[i]) low[i] = j
    if (j > high[i]) high[i] = j
    if (i === 0 && j === 0) break
    const move = back[start[i] + j - (i < rows ? band.from[i] : band.from[rows - 1])]
    if (move !== 2) i--
    if (move !== 1) j--
  }
  const from = new Int32Array(rows)
  const to = new Int32Array(rows)
  for (let r = 0; r < rows; r++) {
    from[r] = Math.max(band.from[r], low[Math.max(0, r - MARGIN)] - MARGIN)
    to[r] = Math.min(band.to[r], high[Math.min(rows, r + 1 + MARGIN)] + MARGIN)
  }
  return bandOf(columns, from, to)
}

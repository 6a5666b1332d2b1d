import { bandOf, type Band } from './band.js'
import type { Evidence } from './evidence.js'
import { lengthDistance } from './length-distance.js'

/** The search looks so many units to either side of the coarse path; where the path is firm, so few. */
const MARGIN = 6
const FIRM_MARGIN = 2
/** A stretch is firm where so many 1-1 beads before and after all have at least this coverage, the best of their row and column. */
const FIRM_REACH = 3
const FIRM_COVER = 0.35

/** A coarse alignment: for each left unit its right unit on the path or -1, the coverage of each cell, and the band around the path. */
export interface CoarsePath {
  partner: Int32Array
  firm: Uint8Array
  band: Band
}

/**
 * A quick path of 1-1 beads and nulls, by coverage, kind and length alone, and what lies near it (the first half of "coarse to fine", as in vecalign,
 * Thompson and Koehn 2019). Documents that are small in themselves keep their whole grid.
 */
export function coarsePath(evidence: Evidence): CoarsePath {
  const { band, cover, left, right, ratio } = evidence
  const { rows, columns } = band
  const partner = new Int32Array(rows).fill(-1)
  const firm = new Uint8Array(rows)
  if (rows === 0 || columns === 0) return { partner, firm, band }
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
          0.6 +
          (evidence.likeness?.(r, 1, c, 1) ?? 0)
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
  walkBack(band, back, start, partner)
  markFirm(evidence, partner, firm)
  if (Math.min(rows, columns) <= 2 * MARGIN) return { partner, firm, band }
  return { partner, firm, band: around(band, back, start, firm) }
}

function walkBack(band: Band, back: Uint8Array, start: Int32Array, partner: Int32Array): void {
  const { rows, columns } = band
  for (let i = rows, j = columns; i > 0 || j > 0;) {
    const move = back[start[i] + j - (i < rows ? band.from[i] : band.from[rows - 1])]
    if (move !== 2) i--
    if (move !== 1) j--
    if (move === 3) partner[i] = j
  }
}

/** Rows whose partner covers them well and has no rival. */
function markFirm({ band, cover, best }: Evidence, partner: Int32Array, firm: Uint8Array): void {
  for (let i = 0; i < band.rows; i++) {
    const j = partner[i]
    if (j < 0) continue
    const own = cover[band.rowStart[i] + j - band.from[i]]
    if (own >= FIRM_COVER && own >= best.rowBest[i] && own >= best.columnBest[j]) firm[i] = 1
  }
}

/** What lies near the path. */
function around(band: Band, back: Uint8Array, start: Int32Array, firm: Uint8Array): Band {
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
  const loose = new Int32Array(rows + 1)
  for (let r = 0; r < rows; r++) loose[r + 1] = loose[r] + 1 - firm[r]
  for (let r = 0; r < rows; r++) {
    const first = Math.max(0, r - FIRM_REACH)
    const last = Math.min(rows, r + FIRM_REACH + 1)
    const margin = loose[last] - loose[first] === 0 ? FIRM_MARGIN : MARGIN
    from[r] = Math.max(band.from[r], low[Math.max(0, r - margin)] - margin)
    to[r] = Math.min(band.to[r], high[Math.min(rows, r + 1 + margin)] + margin)
  }
  // Both bounds must never fall from row to row.
  for (let r = 1; r < rows; r++) to[r] = Math.max(to[r], to[r - 1])
  for (let r = rows - 2; r >= 0; r--) from[r] = Math.min(from[r], from[r + 1])
  return bandOf(columns, from, to)
}

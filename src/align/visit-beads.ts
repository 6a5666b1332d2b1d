import type { SearchEvidence } from './evidence.js'
import { LARGEST, SHAPES } from './shapes.js'

/** Visits every bead of the searched part of the band that is worth a score. */
export function visitBeads(evidence: SearchEvidence, visit: (i: number, j: number, shape: number) => void): void {
  const { band, search, cover, likeness } = evidence
  const { rows, columns } = search

  /** Whether two units may be parts of one larger bead: 1, 0, or `OUTSIDE` for a cell that is not searched. */
  const linkOf = (row: number, column: number): number => {
    if (row >= rows || column < search.from[row] || column >= search.to[row]) return OUTSIDE
    if (cover[band.rowStart[row] + column - band.from[row]] > LINK) return 1
    return likeness && likeness(row, 1, column, 1) > 0 ? 1 : 0
  }

  for (let i = 0; i < rows; i++) {
    // The window of LARGEST × LARGEST cells from (i, j) on, a bit a cell: those with a link, those outside. It slides by a column a step.
    let links = 0
    let outside = 0
    const enter = (column: number): void => {
      links = (links >> 1) & SLID
      outside = (outside >> 1) & SLID
      for (let r = 0; r < LARGEST; r++) {
        const link = column < columns ? linkOf(i + r, column) : OUTSIDE
        const bit = 1 << (r * LARGEST + LARGEST - 1)
        if (link === 1) links |= bit
        else if (link === OUTSIDE) outside |= bit
      }
    }
    for (let c = 0; c < LARGEST - 1; c++) enter(search.from[i] + c)
    for (let j = search.from[i]; j < search.to[i]; j++) {
      enter(j + LARGEST - 1)
      visit(i, j, 0)
      if (links === 0) continue
      const inside = bitsOf(links)
      for (let shape = 1; shape < SHAPES.length; shape++) {
        const [a, b] = SHAPES[shape]
        if (a + b - 1 > inside && a + b > 3) continue
        if ((outside & AREAS[shape]) !== 0 || !connected(links & AREAS[shape], a, b)) continue
        if (a > 2 && b > 2 && holdsPair(evidence, i, a, j, b)) continue
        if (belongs(evidence, i, a, j, b, a + b === 3 ? BELONGS_SMALL : BELONGS)) visit(i, j, shape)
      }
    }
  }
}

/** Whether two units inside cover each other so well that they are a bead of their own: then the whole is not one. */
function holdsPair({ band, cover }: SearchEvidence, i: number, a: number, j: number, b: number): boolean {
  for (let r = i; r < i + a; r++) {
    const first = band.rowStart[r] - band.from[r]
    for (let c = j; c < j + b; c++) if (cover[first + c] >= PAIR) return true
  }
  return false
}

const PAIR = 0.6

/** Coverage from which two units may be parts of one larger bead. */
const LINK = 0.08
const OUTSIDE = 2

/** The bits of the first row and of the first column of a window, and all that may stay when it slides. */
const ROW = (1 << LARGEST) - 1
const COLUMN = Array.from({ length: LARGEST }, (_, r) => 1 << (r * LARGEST)).reduce((sum, bit) => sum | bit)
const SLID = ~(COLUMN << (LARGEST - 1))

/** The cells of each shape in a window that starts where the bead does. */
const AREAS = SHAPES.map(([a, b]) => {
  let area = 0
  for (let r = 0; r < a; r++) area |= ((1 << b) - 1) << (r * LARGEST)
  return area
})

function bitsOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Whether the parts of a bead hang together: each has a link, and there are enough of them to make one piece. `links` are those inside the bead. */
function connected(links: number, a: number, b: number): boolean {
  if (a + b <= 3) return links !== 0
  for (let r = 0; r < a; r++) if ((links & (ROW << (r * LARGEST))) === 0) return false
  for (let c = 0; c < b; c++) if ((links & (COLUMN << c)) === 0) return false
  return bitsOf(links) >= a + b - 1
}

/** Whether every part of a bead has a partner in it that is not far worse than its best partner anywhere. */
function belongs(
  { band, cover, best: { rowBest, columnBest } }: SearchEvidence,
  i: number,
  a: number,
  j: number,
  b: number,
  least: number,
): boolean {
  for (let r = i; r < i + a; r++) {
    let best = 0
    for (let c = j; c < j + b; c++) best = Math.max(best, cover[band.rowStart[r] + c - band.from[r]])
    if (best < least * rowBest[r]) return false
  }
  for (let c = j; c < j + b; c++) {
    let best = 0
    for (let r = i; r < i + a; r++) best = Math.max(best, cover[band.rowStart[r] + c - band.from[r]])
    if (best < least * columnBest[c]) return false
  }
  return true
}

const BELONGS_SMALL = 0.12
const BELONGS = 0.5

import type { Band } from './band.js'
import { LARGEST, type BeadFeatures, type Evidence } from './bead-features.js'
import { SHAPES } from './shapes.js'

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
          const outside = column < search.from[row] || column >= search.to[row]
          const alike = () => (evidence.likeness?.(row, 1, column, 1) ?? 0) > 0
          const link = outside ? 2 : cover[first + column] > LINK || alike() ? 1 : 0
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
        if (belongs(evidence, features, i, a, j, b, a + b === 3 ? BELONGS_SMALL : BELONGS)) visit(i, j, shape)
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

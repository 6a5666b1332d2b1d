import type { WordKnowledge } from './align-document.js'
import { findAnchors, type Anchor } from './anchors.js'
import { bandOf, fullBand, type Band } from './band.js'
import type { EncodedDocument } from './word-knowledge.js'

/** Grids up to so many cells are looked at whole. */
const SMALL = 40_000
/** Room around the anchors. */
const MARGIN = 6
/** Gaps between anchors up to so many units are looked at whole; in longer ones a corridor along the diagonal. */
const GAP = 60
/** At most so many cells a unit, whatever the anchors say. */
const CELLS_PER_UNIT = 160

/** The anchors of a document that is too large to be looked at whole; null for others. */
export function anchorsOf(document: EncodedDocument, knowledge: WordKnowledge): Anchor[] | null {
  const rows = document.left.count
  const columns = document.right.count
  return rows * columns <= SMALL || Math.min(rows, columns) <= 4 ? null : findAnchors(document, knowledge)
}

/** The cells of a document that are worth filling: all of a small grid, else those around the chain of anchors. */
export function chooseBand({ left, right }: EncodedDocument, anchors: readonly Anchor[] | null): Band {
  return anchors ? bandAround(anchors, left.count, right.count) : fullBand(left.count, right.count)
}

/** The band around a chain of anchors from corner to corner. */
export function bandAround(anchors: readonly Anchor[], rows: number, columns: number): Band {
  const from = new Int32Array(rows).fill(columns)
  const to = new Int32Array(rows)
  const widest = Math.max(40, Math.floor((CELLS_PER_UNIT * (rows + columns)) / rows))
  let last = { i: -1, j: -1 }
  for (const next of [...anchors, { i: rows, j: columns }]) {
    const tall = next.i - last.i
    const wide = next.j - last.j
    const whole = tall <= GAP && wide <= GAP
    const half = Math.min(Math.abs(tall - wide) + 2 * MARGIN, widest)
    for (let i = Math.max(0, last.i); i <= Math.min(rows - 1, next.i); i++) {
      const centre = last.j + ((i - last.i) * wide) / tall
      const low = whole ? last.j : Math.max(last.j, Math.floor(centre) - half)
      const high = whole ? next.j : Math.min(next.j, Math.ceil(centre) + half)
      from[i] = Math.min(from[i], low - MARGIN)
      to[i] = Math.max(to[i], high + 1 + MARGIN)
    }
    last = next
  }
  for (let i = rows - 2; i >= 0; i--) from[i] = Math.min(from[i], from[i + 1])
  from[0] = 0
  for (let i = 0; i < rows; i++) {
    from[i] = Math.max(0, Math.min(from[i], columns))
    if (i > 0) to[i] = Math.max(to[i], to[i - 1])
    to[i] = Math.min(columns, to[i])
  }
  to[rows - 1] = columns
  // Every row must reach the next one.
  for (let i = 0; i + 1 < rows; i++) to[i] = Math.max(to[i], from[i + 1])
  return bandOf(columns, from, to)
}

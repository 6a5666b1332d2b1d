/**
 * The part of the grid of left × right units that is looked at. Row i (left unit) has the right units `from[i]` (included) to `to[i]` (excluded);
 * both never fall from row to row.
 */
export interface Band {
  rows: number
  columns: number
  from: Int32Array
  to: Int32Array
  /** Number of the first cell of each row; `cells` in all. */
  rowStart: Int32Array
  cells: number
}

/** The band of the given rows. */
export function bandOf(columns: number, from: Int32Array, to: Int32Array): Band {
  const rows = from.length
  const rowStart = new Int32Array(rows)
  let cells = 0
  for (let i = 0; i < rows; i++) {
    rowStart[i] = cells
    cells += to[i] - from[i]
  }
  return { rows, columns, from, to, rowStart, cells }
}

/** The whole grid. */
export function fullBand(rows: number, columns: number): Band {
  return bandOf(columns, new Int32Array(rows), new Int32Array(rows).fill(columns))
}

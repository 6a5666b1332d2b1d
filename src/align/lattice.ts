import type { Band } from './band.js'
import { SHAPES } from './shapes.js'

/** Score of what cannot be. */
export const IMPOSSIBLE = -1e9

/** Where the positions of a band are. Row i allows j from `from[i]` to `to[i]`, both included; position (i, j) has the number `start[i] + j - from[i]`. */
export interface Positions {
  from: Int32Array
  to: Int32Array
  start: Int32Array
  positions: number
}

/**
 * All beads of a band with their scores. A position (i, j) is the point before left unit i and right unit j. The beads that start at position p are
 * numbers `first[p]` to `first[p + 1]`, each with its shape, its score and the position where it ends.
 */
export interface Lattice extends Positions {
  rows: number
  columns: number
  first: Int32Array
  shape: Uint8Array
  end: Int32Array
  score: Float32Array
  /** Score of leaving a unit without counterpart. */
  leftNull: Float32Array
  rightNull: Float32Array
  /** Added for the first unit of a run of such units. */
  open: number
}

/** The positions of a band. */
export function positionsOf(band: Band): Positions {
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

/** Number of the bead of a shape that starts at a position; it must be there. */
export function arcAt(lattice: Lattice, position: number, shape: number): number {
  let arc = lattice.first[position]
  while (lattice.shape[arc] !== shape) arc++
  return arc
}

/** Collects the beads of a lattice; they must come in the order of the positions where they start. */
export class Arcs {
  private readonly first: Int32Array
  private shape = new Uint8Array(1024)
  private end = new Int32Array(1024)
  private score = new Float32Array(1024)
  private count = 0
  private position = 0

  constructor(private readonly place: Positions) {
    this.first = new Int32Array(place.positions + 1)
  }

  /** Adds a bead that starts at (i, j); one that ends outside the band is left out. */
  add(i: number, j: number, shape: number, score: number): void {
    const { from, to, start } = this.place
    const row = i + SHAPES[shape][0]
    const column = j + SHAPES[shape][1]
    if (column < from[row] || column > to[row]) return
    const at = start[i] + j - from[i]
    while (this.position < at) this.first[++this.position] = this.count
    if (this.count === this.shape.length) this.grow()
    this.shape[this.count] = shape
    this.end[this.count] = start[row] + column - from[row]
    this.score[this.count++] = score
  }

  done(): Pick<Lattice, 'first' | 'shape' | 'end' | 'score'> {
    while (this.position < this.place.positions) this.first[++this.position] = this.count
    const { first, shape, end, score } = this
    return { first, shape, end, score }
  }

  private grow(): void {
    const size = this.count * 2
    const shape = new Uint8Array(size)
    const end = new Int32Array(size)
    const score = new Float32Array(size)
    shape.set(this.shape)
    end.set(this.end)
    score.set(this.score)
    this.shape = shape
    this.end = end
    this.score = score
  }
}

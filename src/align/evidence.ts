import type { Band } from './band.js'
import type { BestPartners } from './best-partners.js'
import type { Cells } from './cells.js'
import type { EncodedUnits } from './encode-units.js'

/** A document's two sides, encoded, with how well the units of its band explain each other. */
export interface Evidence {
  left: EncodedUnits
  right: EncodedUnits
  /** Weight of each token of the units, and its sum a unit. */
  leftWeight: Float32Array
  rightWeight: Float32Array
  leftTotal: Float32Array
  rightTotal: Float32Array
  /** All cells that are looked at. */
  band: Band
  /** Coverage of each of its cells, see `coverBand`. */
  cover: Float32Array
  /** The best of it for each unit. */
  best: BestPartners
  /** How well units of this document are covered where they are covered best, 0..1: low where few of its words are known. See `levelOf`. */
  level: number
  /** Characters of the left language for one of the right. */
  ratio: number
  /** What an encoder says of the bead of left units i..i+a-1 and right units j..j+b-1, as log odds. */
  likeness?: (i: number, a: number, j: number, b: number) => number
}

/** The same with what matches token by token in the part of the band that is searched for beads. */
export interface SearchEvidence extends Evidence {
  search: Band
  cells: Cells
}

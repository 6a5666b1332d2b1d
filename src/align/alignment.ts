import type { AlignOutput, Bead, BlockKind } from '../contracts.js'

/** What the aligner sees of a block or a sentence. */
export interface AlignUnit {
  text: string
  kind: BlockKind
  depth?: number
  /** Link targets and image sources inside it. */
  links?: string[]
}

/** A bead of units: indices into the left (nl) and the right (en) list, either side may be empty. */
export type UnitBead = Omit<Bead, 'sentences'>

/** The alignment of two lists of units. Every unit of either side is in exactly one bead. */
export interface UnitAlignment {
  beads: UnitBead[]
  relation: AlignOutput['relation']
}

import type { AlignOutput } from '../../contracts.js'

/** What the formats need to know beside the alignment. */
export interface AlignmentContext {
  /** Language of the left and of the right side, "nl" and "en" unless others were aligned. */
  left: string
  right: string
  /** What the beads are made of. */
  level: 'block' | 'sentence'
  version: string
  /** True where the pairs come from a list or a folder: JSON then gives a line each, however many there are. */
  batch: boolean
  /** What is to be said of the beads, by alignment and bead: the findings of a check. */
  notes?: readonly (readonly (readonly BeadNote[])[])[]
}

/** A note on a bead for who translates. */
export interface BeadNote {
  /** "NUM001" */
  category: string
  /** From 1, the gravest, to 10. */
  priority: number
  text: string
}

/** An alignment in a format: one text or, for a pair of files, two, each with the end of its file name; and how many beads the format cannot hold. */
export interface AlignmentText {
  texts: { suffix: string; text: string }[]
  omitted: number
}

/** Writes alignments in one format. */
export type WriteAlignment = (alignments: readonly AlignOutput[], context: AlignmentContext) => AlignmentText

/** The text of one side of a bead, its units joined by a space, on one line. */
export function sideText(alignment: AlignOutput, side: 'nl' | 'en', units: readonly number[]): string {
  return units
    .map((unit) => alignment[side].blocks[unit]!.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Two texts that should say the same: a row of a table, or a unit of a translation memory. */
export interface Segment {
  nl: string
  en: string
  file: string
  /** 1-based; the header of a table is line 1. */
  line: number
  /** 1-based columns of the two texts in that line, where both stand in it. */
  nlColumn?: number
  enColumn?: number
}

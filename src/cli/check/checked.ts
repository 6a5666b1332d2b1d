import type { AlignOutput, CheckOutput, Finding, Place } from '../../contracts.js'
import type { Page } from '../../read/page.js'

/** The block or segment that a place stands in, and where spans of its text stand in the file. */
export interface TextBlock {
  text: string
  locate(span: { start: number; end: number }): {
    from: { line: number; column: number }
    to: { line: number; column: number }
    text: string
  }
}

/** What a check gathers before suppressions, formats and exit code. */
export interface Checked {
  pages: CheckOutput['pages']
  findings: Finding[]
  alignments: AlignOutput[]
  /** The segments of a table or memory that have findings, a bead each; none for pages. */
  segments: () => AlignOutput[]
  /** The text of the block or segment that a place stands in. */
  textAt: (place: Place) => string | null
  /** That block or segment with the places of what stands in it. */
  blockAt: (place: Place) => TextBlock | null
  /** The pages with their bytes, for marks in the source. */
  sources: { page: Page; bytes: Uint8Array }[]
  /** What could not be read, in words. */
  unread: NonNullable<CheckOutput['unread']>
  /** True where something could not be read. */
  failed: boolean
}

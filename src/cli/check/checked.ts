import type { AlignOutput, CheckOutput, Finding, Place } from '../../contracts.js'
import type { Page } from '../../read/page.js'

/** What a check gathers before suppressions, formats and exit code. */
export interface Checked {
  pages: CheckOutput['pages']
  findings: Finding[]
  alignments: AlignOutput[]
  /** The text of the block or segment that a place stands in. */
  textAt: (place: Place) => string | null
  /** The pages with their bytes, for marks in the source. */
  sources: { page: Page; bytes: Uint8Array }[]
  /** True where something could not be read. */
  failed: boolean
}

import type { AlignOutput, CheckOutput, Finding } from '../../contracts.js'
import type { Page } from '../../read/page.js'
import type { FindingsReport } from '../../publish/findings/findings-report.js'

/** What a check gathers before suppressions, formats and exit code. */
export interface Checked {
  pages: CheckOutput['pages']
  findings: Finding[]
  alignments: AlignOutput[]
  sentenceAt: FindingsReport['sentenceAt']
  /** The pages with their bytes, for marks in the source. */
  sources: { page: Page; bytes: Uint8Array }[]
  /** True where something could not be read. */
  failed: boolean
}

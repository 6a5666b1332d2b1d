import type { AlignOutput, CheckOutput, Finding } from '../../contracts.js'
import type { FindingsReport } from '../../publish/findings/findings-report.js'

/** What a check gathers before suppressions, formats and exit code. */
export interface Checked {
  pages: CheckOutput['pages']
  findings: Finding[]
  alignments: AlignOutput[]
  sentenceAt: FindingsReport['sentenceAt']
  /** True where something could not be read. */
  failed: boolean
}

import type { AlignOutput, CheckOutput, Finding, Lang, Place } from '../../contracts.js'
import type { BeadText } from './bead-text.js'
import type { SuppressedFinding } from '../../check/suppress/suppress-findings.js'

/** What every format of findings is made from. */
export interface FindingReport {
  output: CheckOutput
  suppressed?: readonly SuppressedFinding[]
  /** True where a baseline was given: what is left is new. */
  baseline?: boolean
  /** Language of headings and labels. */
  lang?: Lang
  /** The aligned texts, for the HTML report. */
  pages?: readonly { nl: string; en: string; beads: readonly BeadText[] }[]
  /** What was checked, for the formats that translators work in: the beads of pages, or the segments of a table that have findings. */
  alignments?: readonly AlignOutput[]
  /** The whole text that a place is in (its block or segment), for showing the words around it; null where it is not known. */
  context?: (place: Place) => string | null
  /** Version of the program, for SARIF. */
  version?: string
}

/** Findings with the gravest first, otherwise in their order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, note: 2 }
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity])
}

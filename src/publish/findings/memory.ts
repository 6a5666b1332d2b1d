import type { AlignOutput, Finding } from '../../contracts.js'
import type { AlignmentContext, BeadNote } from '../alignment/alignment-text.js'
import { writeAlignment } from '../alignment/write-alignment.js'
import { beadTexts } from './bead-text.js'
import type { FindingReport } from './finding-report.js'
import { findingsByBead } from './findings-by-bead.js'

/** The checked texts as a translation memory (TMX 1.4b), each unit with its findings as notes, so that a translator can mend them where the work is done. */
export const findingsTmx = (report: FindingReport): string => annotated('tmx', report)

/** The same as XLIFF 2.1. */
export const findingsXliff = (report: FindingReport): string => annotated('xliff', report)

/** The same as XLIFF 1.2. */
export const findingsXliff12 = (report: FindingReport): string => annotated('xliff12', report)

function annotated(
  format: 'tmx' | 'xliff' | 'xliff12',
  { output, alignments = [], version = '0.0.0' }: FindingReport,
): string {
  const noted = alignments.map((alignment) => notesOf(alignment, output.findings))
  const context: AlignmentContext = {
    left: 'nl',
    right: 'en',
    level: 'block',
    version,
    batch: alignments.length > 1,
    notes: noted,
  }
  return writeAlignment(format, alignments, context).texts[0]?.text ?? ''
}

/** Notes of the beads of one pair; what stands in no bead, as that the pages are no translation, goes to the first. */
function notesOf(alignment: AlignOutput, findings: readonly Finding[]): BeadNote[][] {
  const own = findings.filter(({ nl, en }) => nl?.file === alignment.nl.file || en?.file === alignment.en.file)
  const { beads, rest } = findingsByBead(own, beadTexts(alignment))
  return beads.map((here, at) => [...(at === 0 ? rest : []), ...here].map(noteOf))
}

/** Priorities of XLIFF go from 1, the gravest, to 10. */
const priorities = { error: 1, warning: 3, note: 7 } as const

function noteOf({ rule, severity, message, fingerprint }: Finding): BeadNote {
  return { category: rule, priority: priorities[severity], text: `${severity} ${rule}: ${message} (${fingerprint})` }
}

import type { FindingReport } from './finding-report.js'
import { findingsGithub } from './github.js'
import { findingsHtml } from './html.js'
import { findingsJson } from './json.js'
import { findingsJunit } from './junit.js'
import { findingsTmx, findingsXliff, findingsXliff12 } from './memory.js'
import { findingsPretty, type Paint } from './pretty.js'
import { findingsSarif } from './sarif.js'
import { findingsTsv } from './tsv.js'

/** The formats of a check; each is one file of this folder. */
const renderers = {
  pretty: findingsPretty,
  json: findingsJson,
  sarif: findingsSarif,
  junit: findingsJunit,
  github: findingsGithub,
  html: findingsHtml,
  tsv: findingsTsv,
  tmx: findingsTmx,
  xliff: findingsXliff,
  xliff12: findingsXliff12,
} satisfies Record<string, (report: FindingReport, paint: Paint) => string>

export type FindingsFormat = keyof typeof renderers

/** A report in one of the formats; colours count for "pretty" alone. */
export function renderFindings(format: FindingsFormat, report: FindingReport, paint: Paint): string {
  return renderers[format](report, paint)
}

import { findingsGithub } from './findings-github.js'
import { findingsJson } from './findings-json.js'
import { findingsJunit } from './findings-junit.js'
import { findingsPretty, type Paint } from './findings-pretty.js'
import type { FindingsReport } from './findings-report.js'
import { findingsSarif } from './findings-sarif.js'
import { findingsTsv } from './findings-tsv.js'

/** The formats of a check; each is one file of this folder. */
const renderers = {
  pretty: findingsPretty,
  json: findingsJson,
  sarif: findingsSarif,
  junit: findingsJunit,
  github: findingsGithub,
  tsv: findingsTsv,
} satisfies Record<string, (report: FindingsReport, paint: Paint) => string>

export type FindingsFormat = keyof typeof renderers

/** The names of the formats, in the order of the help. */
export const findingsFormats = Object.keys(renderers) as FindingsFormat[]

/** A report in one of the formats; colours count for "pretty" alone. */
export function renderFindings(format: FindingsFormat, report: FindingsReport, paint: Paint): string {
  return renderers[format](report, paint)
}

import type { FindingReport } from './finding-report.js'

/** Findings as JSON, `schemas/findings.schema.json`. */
export function findingsJson({ output }: FindingReport): string {
  return `${JSON.stringify(output, null, 2)}\n`
}

import type { FindingsReport } from './findings-report.js'

/** `tweeluik/findings@1`, as `schemas/findings.schema.json` describes it. */
export function findingsJson({ output }: FindingsReport): string {
  return JSON.stringify(output, null, 2) + '\n'
}

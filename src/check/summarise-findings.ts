import type { CheckOutput, Finding } from '../contracts.js'

/** Counts findings by severity. */
export function summariseFindings(findings: readonly Finding[], suppressed: number): CheckOutput['summary'] {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), note: count('note'), suppressed }
}

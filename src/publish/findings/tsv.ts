import { makeVisible } from '../make-visible.js'
import type { FindingReport } from './finding-report.js'

const columns = [
  'rule',
  'name',
  'severity',
  'confidence',
  'message',
  'nl_file',
  'nl_line',
  'nl_column',
  'nl_text',
  'en_file',
  'en_line',
  'en_column',
  'en_text',
  'nl_value',
  'en_value',
  'fingerprint',
]

/** Findings as tab-separated values: one a line, no quoting; tabs and line ends inside a text become spaces. */
export function findingsTsv({ output }: FindingReport): string {
  const rows = output.findings.map((finding) => {
    const { nl, en, values } = finding
    return [
      finding.rule,
      finding.name,
      finding.severity,
      finding.confidence,
      finding.message,
      ...[nl, en].flatMap((place) => [place?.file, place?.line, place?.column, place?.text]),
      values?.nl,
      values?.en,
      finding.fingerprint,
    ]
  })
  const cell = (value: string | number | null | undefined): string =>
    makeVisible(String(value ?? '').replace(/[\t\r\n\u2028\u2029]+/g, ' '))
  return [columns, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('')
}

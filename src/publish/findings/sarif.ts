import { explainRule } from '../../check/explain.js'
import type { Finding, Place } from '../../contracts.js'
import type { FindingReport } from './finding-report.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Findings as SARIF 2.1.0 (OASIS): the place in the English file, the Dutch one beside it; what is suppressed is there too, marked as such. */
export function findingsSarif({
  output,
  suppressed = [],
  baseline = false,
  lang = 'en',
  version = '0.0.0',
}: FindingReport): string {
  const all = [...output.findings, ...suppressed.map(({ finding }) => finding)]
  const ids = [...new Set(all.map(({ rule }) => rule))].sort()
  const rules = ids.map((id) => {
    const rule = explainRule(id, lang)
    return {
      id,
      name: pascal(rule?.name ?? id),
      shortDescription: { text: rule?.what ?? id },
      fullDescription: { text: rule?.why ?? id },
      help: { text: rule?.fix ?? id },
      defaultConfiguration: { level: rule?.severity ?? 'warning' },
    }
  })
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tweeluik', semanticVersion: version, language: lang, rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...output.findings.map((finding) => result(finding, ids, baseline ? { baselineState: 'new' } : {})),
          ...suppressed.map(({ finding, by, reason }) =>
            result(finding, ids, {
              ...(baseline ? { baselineState: by === 'baseline' ? 'unchanged' : 'new' } : {}),
              suppressions: [
                {
                  kind: by === 'mark' ? 'inSource' : 'external',
                  ...(reason === null ? {} : { justification: reason }),
                },
              ],
            }),
          ),
        ],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(finding: Finding, ids: readonly string[], more: object): object {
  const [first, second] = finding.en ? [finding.en, finding.nl] : [finding.nl, null]
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: finding.severity,
    message: { text: finding.message },
    ...(first ? { locations: [location(first)] } : {}),
    ...(second
      ? {
          relatedLocations: [{ id: 1, message: { text: second.text === '' ? ' ' : second.text }, ...location(second) }],
        }
      : {}),
    partialFingerprints: { 'tweeluik/v1': finding.fingerprint },
    rank: Math.round(finding.confidence * 1000) / 10,
    ...more,
  }
}

function location({ file, line, column, text }: Place): { physicalLocation: object } {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: Math.max(1, line), startColumn: Math.max(1, column), snippet: { text } },
    },
  }
}

function pascal(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

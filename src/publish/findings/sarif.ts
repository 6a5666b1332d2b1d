import { explainRule } from '../../check/explain.js'
import type { CheckOutput, Finding, Place } from '../../contracts.js'
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
        ...invocationOf(output.unread ?? []),
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

/** What could not be read; the run is then no success, whatever it found. */
function invocationOf(unread: NonNullable<CheckOutput['unread']>): object {
  if (unread.length === 0) return {}
  const toolExecutionNotifications = unread.map(({ file, line, message }) => ({
    level: 'error',
    message: { text: message },
    ...(file === null
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                ...(line === null ? {} : { region: { startLine: line } }),
              },
            },
          ],
        }),
  }))
  return { invocations: [{ executionSuccessful: false, toolExecutionNotifications }] }
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
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
      artifactLocation: { uri: uriOf(file) },
      region: { ...regionOf(line, column, text), snippet: { text } },
    },
  }
}

/** A region with its end, which is behind the last character; the text is that of the file, line ends included. */
function regionOf(line: number, column: number, text: string): object {
  const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)]
  const lines = text.split(/\r\n|\r|\n/)
  const last = lines.at(-1)!.length
  const endColumn = lines.length === 1 ? startColumn + last : last + 1
  return { startLine, startColumn, ...(lines.length > 1 ? { endLine: startLine + lines.length - 1 } : {}), endColumn }
}

function pascal(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

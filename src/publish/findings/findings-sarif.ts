import type { Finding, Place } from '../../contracts.js'
import { ruleText, type FindingsReport } from './findings-report.js'

/**
 * SARIF 2.1.0 (OASIS), for code scanning: the English place is the location and the Dutch one related, since translations are mostly
 * mended; a text that is missing there has its location on the other side. Valid against the OASIS schema.
 */
export function findingsSarif({ output, lang, version }: FindingsReport): string {
  const rules = [...new Map(output.findings.map((finding) => [finding.rule, finding])).values()].sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  )
  const driver = { name: 'tweeluik', version, rules: rules.map((finding) => descriptorOf(finding, lang)) }
  const results = output.findings.map((finding) =>
    resultOf(
      finding,
      rules.findIndex(({ rule }) => rule === finding.rule),
    ),
  )
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return JSON.stringify(log, null, 2) + '\n'
}

function descriptorOf({ rule, name }: Finding, lang: FindingsReport['lang']): object {
  const { what, why, fix } = ruleText(rule, lang)
  return {
    id: rule,
    name: name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: fix },
  }
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { rule, severity, confidence, message, nl, en, values, fingerprint } = finding
  const main = en ?? nl
  const related = en && nl ? [{ id: 1, ...locationOf(nl), message: { text: nl.text } }] : []
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: main ? [locationOf(main)] : [],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'tweeluik/v1': fingerprint },
    properties: { confidence, ...(values && { values }) },
  }
}

function locationOf({ file, line, column, text }: Place): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  const region = { startLine: line, startColumn: column, snippet: { text } }
  return { physicalLocation: { artifactLocation: { uri }, region } }
}

import { describe, expect, it } from 'vitest'
import { sarifFaults } from './sarif-schema.js'
import { xmllint } from './xmllint.js'
import { bySeverity } from '../../src/publish/findings/finding-report.js'
import { findingsGithub } from '../../src/publish/findings/github.js'
import { findingsHtml } from '../../src/publish/findings/html.js'
import { findingsJson } from '../../src/publish/findings/json.js'
import { findingsJunit } from '../../src/publish/findings/junit.js'
import { findingsPretty } from '../../src/publish/findings/pretty.js'
import { findingsSarif } from '../../src/publish/findings/sarif.js'
import { findingsTsv } from '../../src/publish/findings/tsv.js'
import { dutchPage, englishPage, reportOf } from './report.js'

const report = reportOf(dutchPage, englishPage)
const { findings } = report.output

describe('formats of findings', () => {
  it('sarif has where a region ends, over several lines too', () => {
    const place = (text: string) => ({ file: 'a.nl.md', line: 3, column: 5, text })
    const region = (text: string) => {
      const finding = { ...findings[0]!, nl: place(text), en: null }
      const log = JSON.parse(findingsSarif({ output: { ...report.output, findings: [finding] } })) as {
        runs: { results: { locations: { physicalLocation: { region: object } }[] }[] }[]
      }
      expect(sarifFaults(log)).toEqual([])
      return log.runs[0]!.results[0]!.locations[0]!.physicalLocation.region
    }
    expect(region('twee')).toMatchObject({ startLine: 3, startColumn: 5, endColumn: 9 })
    expect(region('twee')).not.toHaveProperty('endLine')
    expect(region('een\r\ntwee')).toMatchObject({ startLine: 3, startColumn: 5, endLine: 4, endColumn: 5 })
  })

  it('that a machine or a person reads alone say what could not be read', async () => {
    const unread = [{ file: 'leeg.nl.md', line: null, message: 'The file is <empty>.' }]
    const output = { ...report.output, unread }
    const junit = findingsJunit({ output })
    expect(await xmllint(junit)).toEqual(await xmllint(findingsJunit(report)))
    expect(junit).toMatch(/<testsuites [^>]*errors="1"/)
    expect(junit).toContain('<error type="unread" message="The file is &lt;empty&gt;.">leeg.nl.md</error>')
    const log = JSON.parse(findingsSarif({ output })) as { runs: { invocations: object[] }[] }
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs[0]!.invocations).toMatchObject([{ executionSuccessful: false }])
    expect(findingsHtml({ output })).toContain('leeg.nl.md The file is &#x3C;empty>.')
    expect(JSON.parse(findingsJson({ output }))).toMatchObject({ unread })
  })

  it('html shows findings that stand on no pair of pages', () => {
    const place = { file: 'solo.nl.md', line: 1, column: 1, text: 'Solo' }
    const finding = { ...findings[0]!, message: 'nobody else', nl: place, en: null }
    const html = findingsHtml({
      ...report,
      output: { ...report.output, findings: [finding] },
      pages: [{ nl: 'a.md', en: 'b.md', beads: [] }],
    })
    expect(html).toMatch(/<strong>solo\.nl\.md<\/strong><br>nobody else/)
  })

  it('json holds the whole output', () => {
    expect(JSON.parse(findingsJson(report))).toEqual(report.output)
  })

  it('tsv has one line a finding and as many cells in each', () => {
    const lines = findingsTsv(report).trimEnd().split('\n')
    expect(lines).toHaveLength(findings.length + 1)
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
  })

  it('pretty shows both texts, marks the words and says how to mend it', () => {
    const text = findingsPretty(report)
    expect(text).toContain('Elk jaar gaan er [twintig] studenten heen')
    expect(text).toContain('[thirty]')
    expect(text).toContain('How to mend it:')
    expect(findingsPretty({ ...report, lang: 'nl' })).toContain('Zo herstelt u het:')
  })

  it('github shows the gravest first and at most ten of a kind, and escapes what would end a command', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...findings[0]!, message: `100%\nsure ${index}` }))
    const lines = findingsGithub({ ...report, output: { ...report.output, findings: many } })
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines[0]).toContain('100%25%0Asure 0')
    expect(bySeverity(findings)[0]?.severity).toBe('error')
  })

  it('junit is well-formed XML whatever the text holds', async () => {
    const bad = { ...findings[0]!, message: 'a\u0000b <c> & "d" \ud800' }
    const xml = findingsJunit({ ...report, output: { ...report.output, findings: [bad] } })
    expect(await xmllint(xml)).toEqual([])
    expect(xml).toContain('failures="1"')
  })

  it('sarif has the place in the English file, the Dutch one beside it, and names every rule it uses', () => {
    const log = JSON.parse(
      findingsSarif({ ...report, suppressed: [{ finding: findings[0]!, by: 'mark', reason: 'known' }] }),
    ) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } }
        results: { ruleId: string; ruleIndex: number; suppressions?: unknown[] }[]
      }[]
    }
    const [run] = log.runs
    expect(run?.results).toHaveLength(findings.length + 1)
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(sarifFaults(log)).toEqual([])
    expect(sarifFaults({ ...log, version: '2.0.0' })).not.toEqual([])
    expect(run?.results.at(-1)?.suppressions).toEqual([{ kind: 'inSource', justification: 'known' }])
  })

  it('html is one file without anything from elsewhere, and text of the page cannot become markup', () => {
    const hostile = '<img src=x onerror=alert(1)> </script><script>alert(2)</script> "quoted" &amp; javascript:alert(3)'
    const side = [sideAt(hostile, 1)]
    const beads = [{ heading: false, nl: side, en: side }]
    const finding = {
      ...findings[0]!,
      message: hostile,
      nl: { file: 'a.md', line: 1, column: 1, text: '<img src=x onerror=alert(1)>' },
      en: null,
    }
    const html = findingsHtml({
      ...report,
      output: { ...report.output, findings: [finding] },
      pages: [{ nl: 'a.md', en: 'b.md', beads }],
    })
    expect(html).not.toMatch(/<img|<a |<link|<iframe|src=(?!x)|href=/i)
    expect(html.match(/<script>/g)).toHaveLength(1)
    expect(html).toContain('&#x3C;img src=x onerror=alert(1)>')
    expect(html).toContain('<mark>&#x3C;img src=x onerror=alert(1)></mark>')
  })

  it('html puts a finding beside its block, also where blocks share a line', () => {
    const beads = ['een', 'twee'].map((text, index) => {
      const side = [sideAt(text, 1 + index * 10)]
      return { heading: false, nl: side, en: side }
    })
    const finding = { ...findings[0]!, nl: { file: 'a.md', line: 1, column: 12, text: 'twee' }, en: null }
    const html = findingsHtml({
      ...report,
      output: { ...report.output, findings: [finding] },
      pages: [{ nl: 'a.md', en: 'b.md', beads }],
    })
    const rows = html.split('data-row="bead"').slice(1)
    expect(rows.map((row) => row.includes(finding.rule))).toEqual([false, true])
  })

  it('html has the interface in either language', () => {
    expect(findingsHtml(report)).toContain('Dutch and English side by side')
    expect(findingsHtml({ ...report, lang: 'nl' })).toContain('<html lang="nl">')
    expect(findingsHtml({ ...report, lang: 'nl' })).toContain('Nederlands en Engels naast elkaar')
  })
})

/** A block of one line that starts at the column. */
function sideAt(text: string, column: number) {
  const point = (at: number) => ({ line: 1, column: at, offset: at - 1 })
  return { text, line: 1, start: point(column), end: point(column + text.length) }
}

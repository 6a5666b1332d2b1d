import type { Finding } from '../../contracts.js'
import type { FindingReport } from './finding-report.js'

/**
 * Findings as JUnit XML: a suite for each page pair, a test case for each finding; errors and warnings fail, notes pass with their text. What could
 * not be read is an error, in a suite of its own.
 */
export function findingsJunit({ output }: FindingReport): string {
  const groups = new Map<string, Finding[]>()
  for (const { nl, en } of output.pages) groups.set(nl ?? en ?? '', [])
  for (const finding of output.findings) {
    const file = finding.nl?.file ?? finding.en?.file ?? ''
    const name = groups.has(file)
      ? file
      : ([...groups.keys()].find((key) =>
          output.pages.some((page) => (page.nl ?? page.en) === key && page.en === file),
        ) ?? file)
    groups.set(name, [...(groups.get(name) ?? []), finding])
  }
  const failed = (finding: Finding): boolean => finding.severity !== 'note'
  const suites = [...groups].map(([name, findings]) => {
    const cases =
      findings.length > 0
        ? findings.map((finding) => testCase(finding, failed(finding))).join('')
        : `    <testcase name="check" classname="${escape(name)}"/>\n`
    return `  <testsuite name="${escape(name)}" tests="${Math.max(1, findings.length)}" failures="${findings.filter(failed).length}" errors="0" skipped="0">\n${cases}  </testsuite>\n`
  })
  const unread = (output.unread ?? []).map(({ file, line, message }) => {
    const name = escape(file ?? 'tweeluik')
    const place = escape([file, line].filter((part) => part !== null).join(':'))
    return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase name="read" classname="${name}">\n      <error type="unread" message="${escape(message)}">${place}</error>\n    </testcase>\n  </testsuite>\n`
  })
  const tests = [...groups.values()].reduce((sum, findings) => sum + Math.max(1, findings.length), unread.length)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tweeluik check" tests="${tests}" failures="${output.findings.filter(failed).length}" errors="${unread.length}">\n${suites.join('')}${unread.join('')}</testsuites>\n`
}

function testCase(finding: Finding, failed: boolean): string {
  const place = finding.en ?? finding.nl
  const name = `${finding.rule} ${finding.name} ${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0}`
  const both = [finding.nl, finding.en]
    .flatMap((side) => (side ? [`${side.file}:${side.line}:${side.column} ${side.text}`] : []))
    .join('\n')
  const open = `    <testcase name="${escape(name)}" classname="${escape(place?.file ?? '')}">\n`
  const body = failed
    ? `      <failure type="${finding.severity}" message="${escape(finding.message)}">${escape(both)}</failure>\n`
    : `      <system-out>${escape(`${finding.message}\n${both}`)}</system-out>\n`
  return `${open}${body}    </testcase>\n`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
])

/** Text for XML 1.0; characters that it cannot hold become U+FFFD. */
function escape(text: string): string {
  const sound = text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
  return sound.replace(/[&<>"\n\r\t]/g, (sign) => entities.get(sign) ?? sign)
}

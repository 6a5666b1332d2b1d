import type { CheckOutput, Finding } from '../../contracts.js'
import type { FindingsReport } from './findings-report.js'

/**
 * JUnit XML: a suite for each pair of files, a test case for each finding; a note is a passed case with output, so that only errors and
 * warnings count as failures. A pair without findings is one passed case.
 */
export function findingsJunit({ output }: FindingsReport): string {
  const suites = output.pages.map((pages) =>
    suiteOf(
      pages,
      output.findings.filter((finding) => isOn(finding, pages)),
    ),
  )
  const failures = output.findings.filter(fails).length
  const tests = suites.reduce((sum, { tests: own }) => sum + own, 0)
  const body = suites.map(({ xml }) => xml).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tweeluik" tests="${tests}" failures="${failures}">\n${body}</testsuites>\n`
}

type Pages = CheckOutput['pages'][number]

function suiteOf({ nl, en }: Pages, findings: readonly Finding[]): { xml: string; tests: number } {
  const name = nl === en ? (nl ?? '') : `${nl ?? '–'} | ${en ?? '–'}`
  const cases =
    findings.length > 0 ? findings.map(caseOf) : [`    <testcase classname="${escape(name)}" name="tweeluik"/>\n`]
  const failures = findings.filter(fails).length
  const xml = `  <testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n`
  return { xml, tests: cases.length }
}

function caseOf(finding: Finding): string {
  const { rule, name, severity, message, nl, en, fingerprint } = finding
  const places = [nl, en].flatMap((place) =>
    place ? [`${place.file}:${place.line}:${place.column} ${place.text}`] : [],
  )
  const text = escape([message, ...places].join('\n'))
  const head = `    <testcase classname="${escape(`${rule} ${name}`)}" name="${escape(`${places[0] ?? ''} ${fingerprint}`)}">`
  const inside = fails(finding)
    ? `<failure type="${severity}" message="${escape(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `${head}${inside}</testcase>\n`
}

function fails({ severity }: Finding): boolean {
  return severity !== 'note'
}

function isOn({ nl, en }: Finding, pages: Pages): boolean {
  return (nl === null || nl.file === pages.nl) && (en === null || en.file === pages.en)
}

/** For text and attributes; characters that XML 1.0 does not have are left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}

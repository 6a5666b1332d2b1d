import { readSpans } from '../../check/read-spans.js'
import type { Finding } from '../../contracts.js'
import type { FindingReport } from '../../publish/findings/finding-report.js'
import { findingsPretty, type Paint } from '../../publish/findings/pretty.js'
import { makeVisible } from '../../publish/make-visible.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import type { Checked } from './checked.js'

/**
 * The findings whose fingerprint begins so, each with everything that its rule read in both texts: where it stands, the literal words, and what they were read as.
 * An arrow marks what the finding is about.
 *
 * @throws UsageError where there is none
 */
export function explainFindings(
  fingerprint: string,
  report: FindingReport,
  blockAt: Checked['blockAt'],
  paint: Paint,
  translate: Terminal['translate'],
): string {
  const all = [...report.output.findings, ...(report.suppressed ?? []).map(({ finding }) => finding)]
  const found = all.filter((finding) => finding.fingerprint.startsWith(fingerprint))
  if (found.length === 0) throw new UsageError('unknownFingerprint', { fingerprint })
  return found
    .map((finding) => {
      const output = { ...report.output, pages: [], findings: [finding] }
      const pretty = findingsPretty({ ...report, output }, paint)
        .trimEnd()
        .split('\n')
        .slice(0, -1)
      const sides = (['nl', 'en'] as const).flatMap((side) => makeVisible(sideLines(finding, side, blockAt, translate)))
      const confidence = `  ${translate('cli:explain_confidence')}: ${finding.confidence}`
      return `${[...pretty, ...sides, confidence].join('\n')}\n`
    })
    .join('')
}

/** "  nl  page.nl.md", and a line for everything that was read there. */
function sideLines(
  finding: Finding,
  side: 'nl' | 'en',
  blockAt: Checked['blockAt'],
  translate: Terminal['translate'],
): string[] {
  const place = finding[side]
  if (!place) return []
  const block = blockAt(place)
  const read = block ? readSpans(block.text, side, finding.rule) : []
  const value = finding.values?.[side]
  const lines = read.map((span) => {
    const { from, to, text } = block!.locate(span)
    const own = from.line === place.line && from.column === place.column && value !== null && value !== undefined
    const where = `${from.line}:${from.column}–${to.line === from.line ? '' : `${to.line}:`}${to.column}`
    return `    ${own ? '→' : ' '} ${where}  “${text}”  ${translate('cli:explain_as')} ${span.read}`
  })
  const stands = lines.some((line) => line.includes('→'))
  // Words that the rule found by another way than reading values: negations, false friends.
  if (!stands && value) {
    lines.unshift(
      `    → ${place.line}:${place.column}–${place.column + place.text.length}  “${place.text}”  ${translate('cli:explain_as')} ${value}`,
    )
  }
  const head = `  ${side}  ${place.file}  ${translate('cli:explain_read')}:`
  return lines.length === 0 ? [`${head} –`] : [head, ...lines]
}

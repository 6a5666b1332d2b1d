import { makeBaseline, pruneBaseline, serializeBaseline, type Baseline } from '../../check/suppress/baseline.js'
import { findMarks } from '../../check/suppress/find-marks.js'
import { suppressFindings, type Suppressions } from '../../check/suppress/suppress-findings.js'
import { summariseFindings } from '../../check/summarise-findings.js'
import { isAddress } from '../../io/is-address.js'
import { fileExists } from '../../io/locate-file.js'
import { nameFrom, pageOf } from '../../io/name-from.js'
import { writeWhole } from '../../io/write-file.js'
import type { FindingReport } from '../../publish/findings/finding-report.js'
import { decodeBytes } from '../../read/decode-bytes.js'
import type { Terminal } from '../terminal.js'
import { recount } from './check-page-files.js'
import type { Checked } from './checked.js'
import { ignoreName, loadBaseline, loadIgnoreFile } from './suppression-files.js'

/** What may silence findings. */
export interface SuppressOptions {
  ignore?: string
  baseline?: string
  updateBaseline?: boolean
  prune?: boolean
  today: string
}

/** Applies marks in the pages, the ignore file and the baseline; updates the baseline on request. What is silenced is counted. */
export async function suppressChecked(
  checked: Checked,
  options: SuppressOptions,
  terminal: Terminal,
): Promise<Pick<FindingReport, 'output' | 'suppressed' | 'baseline'>> {
  const marks = checked.sources.flatMap(({ page, bytes }) => findMarks(page, decodeBytes(bytes).text))
  const ignore = await loadIgnoreFile(options.ignore, terminal)
  const earlier = await loadBaseline(options.baseline, options.updateBaseline === true, terminal)
  const list = options.ignore ?? ignoreName
  const namesOf = (file: string): string[] => [nameFrom(list, file), pageOf('.', file)]
  const suppressions = { marks, ignore, today: options.today, lang: terminal.lang, namesOf }
  let baseline = earlier
  if (options.baseline !== undefined && (options.updateBaseline || options.prune)) {
    baseline = renewBaseline(checked, earlier, suppressions, options as SuppressOptions & { baseline: string })
    await writeWhole(options.baseline, serializeBaseline(baseline))
    const count = baseline.findings.length
    terminal.say(terminal.translate('cli:baselineWritten', { file: options.baseline, count }))
    const nowhere = baseline.findings.filter(({ pages }) => pages === undefined).length
    if (nowhere > 0) terminal.say(terminal.translate('cli:baselineNowhere', { count: nowhere }))
  }
  const { findings, suppressed } = suppressFindings(checked.findings, { ...suppressions, baseline })
  const summary = summariseFindings(findings, suppressed.length)
  const pages = checked.sources.length > 0 ? recount(checked.pages, findings) : checked.pages
  return {
    output: {
      format: 'tweeluik/findings@1',
      pages,
      findings,
      summary,
      ...(checked.unread.length > 0 && { unread: checked.unread }),
    },
    suppressed,
    baseline: options.baseline !== undefined,
  }
}

/** The baseline after this run: what it found on the pages that it checked, beside what is known of all others. */
function renewBaseline(
  checked: Checked,
  earlier: Baseline | null,
  suppressions: Suppressions,
  { baseline, updateBaseline }: SuppressOptions & { baseline: string },
): Baseline {
  const found = new Set(checked.findings)
  // Findings about the suppressions themselves stay out: no baseline silences them.
  const findings = suppressFindings(checked.findings, suppressions).findings.filter((finding) => found.has(finding))
  const nameOf = (file: string): string => nameFrom(baseline, file)
  const files = checked.pages.flatMap(({ nl, en }) => [nl, en]).filter((file) => file !== null)
  const pages = new Set(files.map(nameOf))
  if (updateBaseline || !earlier) return makeBaseline(findings, earlier, { pages, nameOf })
  // A page that is gone will not be checked again, and what was found on it is no longer there.
  const gone = earlier.findings
    .flatMap((entry) => entry.pages ?? [])
    .filter((name) => !isAddress(name) && !fileExists(pageOf(baseline, name)))
  return pruneBaseline(earlier, findings, { pages: new Set([...pages, ...gone]), nameOf })
}

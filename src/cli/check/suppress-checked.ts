import {
  makeBaseline,
  parseBaseline,
  pruneBaseline,
  serializeBaseline,
  type Baseline,
} from '../../check/suppress/baseline.js'
import { findMarks } from '../../check/suppress/find-marks.js'
import { parseIgnoreFile, type IgnoreFile } from '../../check/suppress/ignore-file.js'
import { suppressFindings } from '../../check/suppress/suppress-findings.js'
import { summariseFindings } from '../../check/summarise-findings.js'
import { IoError } from '../../io/io-problem.js'
import { fileExists } from '../../io/locate-file.js'
import { readTextFile } from '../../io/read-source.js'
import { writeWhole } from '../../io/write-file.js'
import type { FindingReport } from '../../publish/findings/finding-report.js'
import { decodeBytes } from '../../read/decode-bytes.js'
import type { Terminal } from '../terminal.js'
import { recount } from './check-page-files.js'
import type { Checked } from './checked.js'

/** What may silence findings. */
export interface SuppressOptions {
  ignore?: string
  baseline?: string
  updateBaseline?: boolean
  prune?: boolean
  today: string
}

/** The ignore file where none is named. */
const ignoreName = 'check-ignore.json'

/** Applies marks in the pages, the ignore file and the baseline; updates the baseline on request. What is silenced is counted. */
export async function suppressChecked(
  checked: Checked,
  options: SuppressOptions,
  terminal: Terminal,
): Promise<Pick<FindingReport, 'output' | 'suppressed' | 'baseline'>> {
  const marks = checked.sources.flatMap(({ page, bytes }) => findMarks(page, decodeBytes(bytes).text))
  const ignore = await loadIgnoreFile(options.ignore)
  const earlier = await loadBaseline(options)
  const suppressions = { marks, ignore, today: options.today, lang: terminal.lang }
  let baseline = earlier
  if (options.updateBaseline || options.prune) {
    const { findings } = suppressFindings(checked.findings, suppressions)
    baseline = options.updateBaseline ? makeBaseline(findings, earlier) : earlier && pruneBaseline(earlier, findings)
    if (baseline && options.baseline !== undefined) {
      await writeWhole(options.baseline, serializeBaseline(baseline))
      const count = baseline.findings.length
      terminal.say(terminal.translate('cli:baselineWritten', { file: options.baseline, count }))
    }
  }
  const { findings, suppressed } = suppressFindings(checked.findings, { ...suppressions, baseline })
  const summary = summariseFindings(findings, suppressed.length)
  const pages = checked.alignments.length > 0 ? recount(checked.pages, findings) : checked.pages
  return {
    output: { format: 'tweeluik/findings@1', pages, findings, summary },
    suppressed,
    baseline: options.baseline !== undefined,
  }
}

async function loadIgnoreFile(file: string | undefined): Promise<IgnoreFile | null> {
  const path = file ?? ignoreName
  if (file === undefined && !fileExists(path)) return null
  const parsed = parseIgnoreFile(path, await readTextFile(path))
  if (!parsed) throw invalid('cli:noIgnoreFile', path)
  return parsed
}

async function loadBaseline({ baseline, updateBaseline }: SuppressOptions): Promise<Baseline | null> {
  // A baseline that is written for the first time is not there yet.
  if (baseline === undefined || (updateBaseline && !fileExists(baseline))) return null
  const parsed = parseBaseline(await readTextFile(baseline))
  if (!parsed) throw invalid('cli:noBaseline', baseline)
  return parsed
}

function invalid(code: string, file: string): IoError {
  return new IoError({ severity: 'fatal', code, file, line: null, column: null, values: { file } })
}

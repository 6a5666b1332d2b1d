import { Option, type Command } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import type { CheckOptions } from '../../check/check-context.js'
import type { CheckOutput, Finding } from '../../contracts.js'
import { beadTexts } from '../../publish/findings/bead-text.js'
import type { FindingReport } from '../../publish/findings/finding-report.js'
import type { Paint } from '../../publish/findings/pretty.js'
import { readTextFile } from '../../io/read-source.js'
import type { Checked } from '../check/checked.js'
import { watchUnread } from '../check/watch-unread.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import { noPaint, type Paint as TerminalPaint } from '../paint.js'
import { homeOption } from '../home-option.js'
import type { Context } from '../program.js'
import { todayOf } from '../today-option.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface CheckCommandOptions extends PageOptions {
  failOn: Finding['severity'] | 'never'
  maxWarnings?: string
  explain?: string
  ignore?: string
  baseline?: string
  updateBaseline?: boolean
  prune?: boolean
  registry?: string
  home?: string[]
  glossary?: string
  lock?: string
  since?: string
  today?: string
  format?: string[]
  output?: string
}

const formats = ['pretty', 'json', 'sarif', 'junit', 'github', 'html', 'tsv', 'tmx', 'xliff', 'xliff12'] as const

/** `tweeluik check …`: where two language versions no longer say the same. */
export function checkCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('check', terminal)
    .argument('<WHAT...>', t('help:check_WHAT'))
    .addOption(
      new Option('--fail-on <SEVERITY>', t('help:check_failOn'))
        .choices(['error', 'warning', 'note', 'never'])
        .default('error'),
    )
    .option('--max-warnings <N>', t('help:check_maxWarnings'))
    .option('--ignore <FILE>', t('help:check_ignore'))
    .option('--baseline <FILE>', t('help:check_baseline'))
    .option('--update-baseline', t('help:check_updateBaseline'))
    .option('--prune', t('help:check_prune'))
    .option('--since <REF>', t('help:check_since'))
    .option('--lock <FILE>', t('help:lock'))
    .option('--glossary <FILE>', t('help:check_glossary'))
    .option('--registry <FILE|none>', t('help:extract_registry'))
    .option('--home <NAME-OR-ID>', t('help:extract_home'), homeOption)
    .option('--today <DATE>', t('help:today'))
    .option('--explain <FINGERPRINT>', t('help:check_explain'))
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:check_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (what: string[], options: CheckCommandOptions) => end(await check(what, options, terminal)))
}

async function check(what: string[], options: CheckCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'pretty')
  const most = options.maxWarnings === undefined ? Infinity : Number(options.maxWarnings)
  if (options.maxWarnings !== undefined && !/^\d+$/.test(options.maxWarnings)) {
    throw new UsageError('notACount', { option: '--max-warnings', value: options.maxWarnings })
  }
  if (options.baseline === undefined) {
    if (options.updateBaseline) throw new UsageError('baselineNeedsFile')
    if (options.prune) throw new UsageError('pruneNeedsFile')
  }
  const [{ suppressChecked }, { renderFindings }] = await Promise.all([
    import('../check/suppress-checked.js'),
    import('../../publish/findings/render-findings.js'),
  ])
  const watched = watchUnread(terminal)
  const checked = { ...(await gather(what, options, watched.terminal)), unread: watched.unread }
  if (checked.failed && checked.pages.length === 0) return exitCode.input
  const report: FindingReport = {
    ...(await suppressChecked(checked, { ...options, today: todayOf(options) }, terminal)),
    lang: terminal.lang,
    version: packageJson.version,
    context: checked.textAt,
    alignments: checked.alignments.length > 0 ? checked.alignments : checked.segments(),
    pages: checked.alignments.map((alignment) => ({
      nl: alignment.nl.file,
      en: alignment.en.file,
      beads: beadTexts(alignment),
    })),
  }
  if (options.explain !== undefined) {
    const { explainFindings } = await import('../check/explain-finding.js')
    const paint = asPaint(terminal.outPaint)
    await terminal.write(explainFindings(options.explain, report, checked.blockAt, paint, terminal.translate))
    return exitCode.done
  }
  for (const target of plan) {
    const paint = asPaint(target.file === null ? terminal.outPaint : noPaint)
    await writeOutput(target, renderFindings(target.format, report, paint), terminal)
  }
  if (checked.failed) return exitCode.input
  return fails(report.output.summary, options.failOn, most) ? exitCode.found : exitCode.done
}

/** The colours of the report, from those of the terminal. */
function asPaint(paint: TerminalPaint): Paint {
  const colours = { error: 'red', warning: 'yellow', note: 'blue', strong: 'bold', dim: 'dim' } as const
  return (style, text) => paint(colours[style], text)
}

/** Findings of whatever the arguments stand for. */
async function gather(what: string[], options: CheckCommandOptions, terminal: Terminal): Promise<Checked> {
  const [first, ...more] = what
  const { loadRegistry } = await import('../load-registry.js')
  const registry = await loadRegistry(options.registry, terminal)
  const base = { lang: terminal.lang, registry, ...(await glossaryOf(options, terminal)) }
  if (first !== undefined && more.length === 0 && /\.(?:tsv|tmx)(?:\.gz)?$/i.test(first)) {
    const { checkSegmentFile } = await import('../check/check-segment-file.js')
    return await checkSegmentFile(first, base, terminal)
  }
  const [{ listPairs }, { checkPageFiles }, { changedSince }, { loadLock, lockName }] = await Promise.all([
    import('../list-pairs.js'),
    import('../check/check-page-files.js'),
    import('../../io/changed-since.js'),
    import('../check/load-lock.js'),
  ])
  const listed = await listPairs(what, options, terminal)
  if (!listed) throw new UsageError('checkWhat', { count: what.length })
  const context = { ...base, lock: await loadLock(options.lock), today: todayOf(options) }
  const changed = options.since === undefined ? null : await changedSince(options.since)
  const input = {
    pairs: listed.pairs,
    lone: listed.lone,
    context,
    registry,
    homes: options.home ?? [],
    changed,
    lockFile: options.lock ?? lockName,
  }
  const checked = await checkPageFiles(input, options, terminal)
  return { ...checked, failed: checked.failed || listed.failed }
}

async function glossaryOf(
  { glossary }: CheckCommandOptions,
  terminal: Terminal,
): Promise<Pick<CheckOptions, 'glossary'>> {
  if (glossary === undefined) return {}
  const { parseGlossary } = await import('../../check/glossary.js')
  const { terms, faults } = parseGlossary(await readTextFile(glossary))
  for (const line of faults) {
    const problem = {
      severity: 'warning',
      code: 'cli:glossaryLine',
      file: glossary,
      line,
      column: null,
      values: {},
    } as const
    terminal.report(problem)
  }
  return { glossary: terms }
}

function fails(
  { error, warning, note }: CheckOutput['summary'],
  failOn: CheckCommandOptions['failOn'],
  most: number,
): boolean {
  if (warning > most) return true
  if (failOn === 'never') return false
  return error > 0 || (failOn !== 'error' && warning > 0) || (failOn === 'note' && note > 0)
}

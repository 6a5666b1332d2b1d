import { Option, type Command } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import type { AlignOptions, LexiconEntry } from '../../align/options.js'
import type { AlignOutput } from '../../contracts.js'
import type { AlignmentText } from '../../publish/alignment/alignment-text.js'
import { alignmentFormats, type AlignmentFormat } from '../../publish/alignment/formats.js'
import { readLines } from '../../io/read-lines.js'
import { readText } from '../../io/read-text.js'
import { standardInput } from '../../io/read-source.js'
import type { Problem } from '../../problem.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import type { PairLangs } from '../load-pair.js'
import { planOutputs, repeatable, writeOutput, type Output } from '../outputs.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface AlignCommandOptions extends PageOptions {
  stream?: boolean
  learn?: boolean | string
  level: 'block' | 'sentence'
  sourceLang: string
  targetLang: string
  lexicon?: string[]
  format?: string[]
  output?: string
}

/** `tweeluik align NL EN`: which block stands beside which; `--stream` does it for documents as lines of JSON. */
export function alignCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('align', terminal)
    .argument('[FILE...]', t('help:align_FILE'))
    .option('--stream', t('help:align_stream'))
    .option('--learn [FILE]', t('help:align_learn'))
    .addOption(new Option('--level <LEVEL>', t('help:align_level')).choices(['block', 'sentence']).default('block'))
    .option('--source-lang <CODE>', t('help:align_sourceLang'), 'nl')
    .option('--target-lang <CODE>', t('help:align_targetLang'), 'en')
    .option('--lexicon <FILE>', t('help:align_lexicon'), repeatable)
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:align_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (files: string[], options: AlignCommandOptions, command: Command) => {
      const isSaid = (option: string) => command.getOptionValueSource(option) === 'cli'
      const langs = {
        ...(isSaid('sourceLang') && { left: options.sourceLang }),
        ...(isSaid('targetLang') && { right: options.targetLang }),
      }
      end(await (options.stream ? stream(files, options, terminal) : align(files, options, langs, terminal)))
    })
}

async function align(
  files: string[],
  options: AlignCommandOptions,
  langs: PairLangs,
  terminal: Terminal,
): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, alignmentFormats, 'json')
  const [{ loadPair }, { listPairs }, { alignPages }, { toSentenceLevel }, { writeAlignment }] = await Promise.all([
    import('../load-pair.js'),
    import('../list-pairs.js'),
    import('../../align/align-pages.js'),
    import('../../align/sentence-level.js'),
    import('../../publish/alignment/write-alignment.js'),
  ])
  const { settings, broken } = await alignOptions(options, terminal)
  const listed = await listPairs(files, options, terminal)
  if (!listed) throw new UsageError('twoPages', { count: files.length })
  const { pairs, failed } = listed
  const alignments: AlignOutput[] = []
  let code: ExitCode = failed || broken ? exitCode.input : exitCode.done
  for (const [at, { nl: left, en: right }] of pairs.entries()) {
    terminal.progress.show(terminal.translate('cli:stage_align'), at, pairs.length)
    const pair = await loadPair(left, right, options, terminal, langs)
    if (!pair) {
      code = exitCode.input
      continue
    }
    const alignment = alignPages(pair.nl, pair.en, settings)
    alignments.push(options.level === 'sentence' ? toSentenceLevel(alignment, pair.nl, pair.en) : alignment)
  }
  if (alignments.length === 0) return code
  const context = {
    left: options.sourceLang,
    right: options.targetLang,
    level: options.level,
    version: packageJson.version,
    batch: files.length === 1,
  }
  for (const output of plan) await write(output, writeAlignment(output.format, alignments, context), terminal)
  return code
}

/** A pair of files (Moses) goes to FILE.nl and FILE.en; on standard output their lines stand side by side with a tab between. */
async function write(
  { format, file }: Output<AlignmentFormat>,
  { texts, omitted }: AlignmentText,
  terminal: Terminal,
): Promise<void> {
  if (file !== null) for (const { suffix, text } of texts) await writeOutput({ file: file + suffix }, text, terminal)
  else {
    const [first, ...others] = texts.map(({ text }) => text.split('\n'))
    const lines = first!.map((line, k) => [line, ...others.map((other) => other[k])].join('\t'))
    await terminal.write(others.length > 0 ? lines.join('\n').trimEnd() + '\n' : texts[0]!.text)
  }
  if (omitted > 0) terminal.say(terminal.translate('align:beadsOmitted', { count: omitted, format }))
}

async function stream(files: string[], options: AlignCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (files.length > 1) throw new UsageError('oneStream', { count: files.length })
  const { alignStream } = await import('../../align/align-stream.js')
  const { settings, broken } = await alignOptions(options, terminal)
  let code: ExitCode = broken ? exitCode.input : exitCode.done
  const describe = ({ code: key, values }: Problem) => {
    code = exitCode.input
    return terminal.translate(key, values)
  }
  const { isStreamItself, openLearnedLexicon } = await import('../learned-lexicon-file.js')
  let [input] = files
  let kept = typeof options.learn === 'string' ? options.learn : null
  if (kept !== null && input === undefined && (await isStreamItself(kept))) {
    input = kept
    kept = null
  }
  const sides = { left: options.sourceLang, right: options.targetLang }
  const lexicon = kept === null ? null : await openLearnedLexicon(kept, sides)
  const answers = alignStream(readLines(input ?? standardInput), {
    ...settings,
    ...(lexicon && { learned: lexicon.learned, onLearned: lexicon.keep }),
    learn: options.learn !== undefined,
    describe,
  })
  for await (const answer of answers) await terminal.write(answer + '\n')
  return code
}

/** The languages and the user's lexicons; a file that ends in .dic is a dictionary of hunalign. Lines that are no entry are reported and passed over, and say that the input is `broken`. */
async function alignOptions(
  { sourceLang, targetLang, lexicon = [] }: AlignCommandOptions,
  terminal: Terminal,
): Promise<{ settings: AlignOptions; broken: boolean }> {
  let broken = false
  const entries: LexiconEntry[] = []
  for (const file of lexicon) {
    let text = ''
    for await (const piece of readText(file)) text += piece
    const { parseHunalignDictionary, parseLexicon } = await import('../../align/parse-lexicon.js')
    const parsed = file.endsWith('.dic') ? parseHunalignDictionary(text, file) : parseLexicon(text, file)
    for (const problem of parsed.problems) terminal.report(problem)
    broken ||= parsed.problems.length > 0
    entries.push(...parsed.entries)
  }
  return { settings: { sourceLang, targetLang, lexicon: entries }, broken }
}

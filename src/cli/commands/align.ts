import { Option, type Command } from 'commander'
import type { AlignOptions } from '../../align/options.js'
import type { AlignOutput } from '../../contracts.js'
import { readLines } from '../../io/read-lines.js'
import { standardInput } from '../../io/read-source.js'
import type { Problem } from '../../problem.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
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
  format?: string[]
  output?: string
}

const formats = ['json'] as const

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
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:align_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (files: string[], options: AlignCommandOptions) => {
      end(await (options.stream ? stream(files, options, terminal) : align(files, options, terminal)))
    })
}

async function align(files: string[], options: AlignCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'json')
  const [{ loadPair, listPairs }, { alignPages }, { toSentenceLevel }] = await Promise.all([
    import('../load-pair.js'),
    import('../../align/align-pages.js'),
    import('../../align/sentence-level.js'),
  ])
  const pairs = await listPairs(files)
  const alignments: AlignOutput[] = []
  let code: ExitCode = exitCode.done
  for (const [at, { nl: left, en: right }] of pairs.entries()) {
    terminal.progress.show(terminal.translate('cli:stage_align'), at, pairs.length)
    const pair = await loadPair(left, right, options, terminal)
    if (!pair) {
      code = exitCode.input
      continue
    }
    const alignment = alignPages(pair.nl, pair.en, alignOptions(options))
    alignments.push(options.level === 'sentence' ? toSentenceLevel(alignment, pair.nl, pair.en) : alignment)
  }
  if (alignments.length === 0) return code
  // One pair is one document; several are one line each.
  const indent = pairs.length > 1 ? 0 : 2
  const json = alignments.map((alignment) => JSON.stringify(alignment, null, indent) + '\n').join('')
  for (const output of plan) await writeOutput(output, json, terminal)
  return code
}

async function stream(files: string[], options: AlignCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (files.length > 1) throw new UsageError('oneStream', { count: files.length })
  const { alignStream } = await import('../../align/align-stream.js')
  let code: ExitCode = exitCode.done
  const describe = ({ code: key, values }: Problem) => {
    code = exitCode.input
    return terminal.translate(key, values)
  }
  const learn = options.learn !== undefined
  const answers = alignStream(readLines(files[0] ?? standardInput), { ...alignOptions(options), learn, describe })
  for await (const answer of answers) await terminal.write(answer + '\n')
  return code
}

function alignOptions({
  sourceLang,
  targetLang,
}: AlignCommandOptions): Pick<AlignOptions, 'sourceLang' | 'targetLang'> {
  return { sourceLang, targetLang }
}

import type { Command } from 'commander'
import type { AlignOptions } from '../../align/options.js'
import { readLines } from '../../io/read-lines.js'
import { standardInput } from '../../io/read-source.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface AlignCommandOptions extends PageOptions {
  stream?: boolean
  learn?: boolean | string
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
  if (files.length !== 2) throw new UsageError('twoPages', { count: files.length })
  const plan = planOutputs(options.format ?? [], options.output, formats, 'json')
  const [{ loadPair }, { alignPages }] = await Promise.all([
    import('../load-pair.js'),
    import('../../align/align-pages.js'),
  ])
  const pair = await loadPair(files[0]!, files[1]!, options, terminal)
  if (!pair) return exitCode.input
  const alignment = alignPages(pair.nl, pair.en, alignOptions(options))
  for (const output of plan) await writeOutput(output, JSON.stringify(alignment, null, 2) + '\n', terminal)
  return exitCode.done
}

async function stream(files: string[], options: AlignCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (files.length > 1) throw new UsageError('oneStream', { count: files.length })
  const { alignStream } = await import('../../align/align-stream.js')
  let code: ExitCode = exitCode.done
  const describe = (problem: { code: string; values: Record<string, string | number> }) => {
    code = exitCode.input
    return terminal.translate(problem.code, problem.values)
  }
  const answers = alignStream(readLines(files[0] ?? standardInput), { ...alignOptions(options), describe })
  for await (const answer of answers) await terminal.write(answer + '\n')
  return code
}

function alignOptions({
  sourceLang,
  targetLang,
}: AlignCommandOptions): Pick<AlignOptions, 'sourceLang' | 'targetLang'> {
  return { sourceLang, targetLang }
}

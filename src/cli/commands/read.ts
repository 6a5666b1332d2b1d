import type { Command } from 'commander'
import { listFiles } from '../../io/list-files.js'
import { toReadOutput } from '../../read/read-output.js'
import { toMarkdown } from '../../read/write-markdown.js'
import { noPaint } from '../paint.js'
import type { Terminal } from '../terminal.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { createCommand } from '../create-command.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import type { Context } from '../program.js'
import { standardInput } from '../../io/read-source.js'

interface ReadCommandOptions extends PageOptions {
  dropped?: boolean
  secondOpinion: boolean
  format?: string[]
  output?: string
}

const formats = ['text', 'json', 'md'] as const

/** `tweeluik read FILE…`: the blocks of pages, and with `--dropped` what was left out and why. */
export function readCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('read', terminal)
    .argument('[FILE...]', t('help:read_FILE'))
    .option('--dropped', t('help:read_dropped'))
    .option('--no-second-opinion', t('help:read_noSecondOpinion'))
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:read_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (files: string[], options: ReadCommandOptions) => {
      end(await read(files.length > 0 ? files : [standardInput], options, terminal))
    })
}

async function read(args: string[], options: ReadCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'text')
  const [{ loadPages }, { describePage }, { secondOpinionOf }] = await Promise.all([
    import('../load-pages.js'),
    import('../describe-page.js'),
    import('../second-opinion-of.js'),
  ])
  const listing = await listFiles(args)
  const indent = listing.files.length > 1 ? 0 : 2
  const written = plan.map(() => [] as string[])
  let code: ExitCode = exitCode.done
  for await (const { page, bytes } of loadPages(listing, options, terminal)) {
    if (!page) {
      code = exitCode.input
      continue
    }
    if (bytes && options.secondOpinion) {
      const opinion = await secondOpinionOf(page, bytes, options.syntax)
      if (opinion) terminal.report(opinion)
    }
    for (const [at, { format, file }] of plan.entries()) {
      const text =
        format === 'json'
          ? JSON.stringify(toReadOutput(page), null, indent) + '\n'
          : format === 'md'
            ? toMarkdown(page)
            : describePage(
                page,
                options.dropped ?? false,
                terminal.translate,
                file === null ? terminal.outPaint : noPaint,
              )
      if (file === null) await terminal.write(text)
      else written[at]!.push(text)
    }
  }
  for (const [at, output] of plan.entries()) {
    if (output.file !== null) await writeOutput(output, written[at]!.join(''), terminal)
  }
  return code
}

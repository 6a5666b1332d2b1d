import type { Command } from 'commander'
import { listFiles } from '../../io/list-files.js'
import type { PairsOutput } from '../../pair/pairs.js'
import type { Page } from '../../read/page.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import { describeUnpaired } from '../describe-unpaired.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface PairCommandOptions extends PageOptions {
  minimum?: string
  format?: string[]
  output?: string
}

const formats = ['json', 'tsv', 'text'] as const

/** `tweeluik pair DIR`: which pages belong together. */
export function pairCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('pair', terminal)
    .argument('<DIR...>', t('help:pair_DIR'))
    .option('--minimum <CONFIDENCE>', t('help:pair_minimum'))
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:pair_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (args: string[], options: PairCommandOptions) => end(await pair(args, options, terminal)))
}

async function pair(args: string[], options: PairCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'json')
  const minimum = options.minimum === undefined ? undefined : Number(options.minimum)
  if (minimum !== undefined && !(minimum >= 0 && minimum <= 1)) {
    throw new UsageError('notAConfidence', { option: '--minimum', value: options.minimum! })
  }
  const [{ loadPages }, { pairPages }] = await Promise.all([
    import('../load-pages.js'),
    import('../../pair/pair-pages.js'),
  ])
  const pages: Page[] = []
  let code: ExitCode = exitCode.done
  for await (const { page } of loadPages(await listFiles(args), options, terminal)) {
    if (page) pages.push(page)
    else code = exitCode.input
  }
  if (pages.length === 0) return code
  terminal.progress.show(terminal.translate('cli:stage_pair'), 0, pages.length)
  const found = pairPages(pages, minimum === undefined ? {} : { minimum })
  for (const output of plan) {
    const text = {
      json: () => JSON.stringify(found, null, 2) + '\n',
      tsv: () => asTable(found),
      text: () => asText(found, terminal),
    }
    await writeOutput(output, text[output.format](), terminal)
  }
  const { pairs, unpaired } = found
  terminal.say(terminal.translate('cli:paired', { pairs: pairs.length, count: unpaired.length }))
  return code
}

function asTable({ pairs }: PairsOutput): string {
  const rows = pairs.map(({ nl, en, confidence, basis }) => [nl, en, confidence, basis.join(' ')].join('\t'))
  return ['nl\ten\tconfidence\tbasis', ...rows].join('\n') + '\n'
}

function asText({ pairs, unpaired }: PairsOutput, { translate: t, outPaint: paint }: Terminal): string {
  const lines = pairs.flatMap(({ nl, en, confidence, basis }) => [
    `${confidence.toFixed(2)}  ${nl}`,
    `      ${en}  ${paint('dim', basis.map((item) => t(`cli:basis_${item}`)).join(', '))}`,
  ])
  if (unpaired.length > 0) lines.push('', paint('bold', t('cli:unpaired')))
  for (const page of unpaired) lines.push(describeUnpaired(page, t, paint))
  return lines.join('\n') + '\n'
}

import type { Command } from 'commander'
import { listFiles } from '../../io/list-files.js'
import type { Page } from '../../read/page.js'
import { useTwin } from '../../read/use-twin.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import { homeOption } from '../home-option.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface ExtractOptions extends PageOptions {
  home?: string[]
  registry?: string
  ror?: string
  explain?: boolean
  format?: string[]
  output?: string
}

const formats = ['json', 'text'] as const

/** `tweeluik extract PAGE…`: who works with whom, as records with evidence. */
export function extractCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('extract', terminal)
    .argument('<PAGE...>', t('help:extract_PAGE'))
    .option('--home <NAME-OR-ID>', t('help:extract_home'), homeOption)
    .option('--registry <FILE|none>', t('help:extract_registry'))
    .option('--ror <INDEX>', t('help:extract_ror'))
    .option('--explain', t('help:extract_explain'))
  return addPageOptions(command, t)
    .option('-f, --format <F[=FILE]>', t('help:extract_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (args: string[], options: ExtractOptions) => end(await extract(args, options, terminal)))
}

async function extract(args: string[], options: ExtractOptions, terminal: Terminal): Promise<ExitCode> {
  // "--explain -o records.json" is the explanation on screen and the records in the file.
  const inWords = options.explain && !options.output?.endsWith('.json')
  const plan = planOutputs(options.format ?? [], options.output, formats, inWords ? 'text' : 'json')
  const [{ loadPages }, { loadRegistry, loadRorIndex }, { extractRecords }, { describeRecords }, { explainRecords }] =
    await Promise.all([
      import('../load-pages.js'),
      import('../load-registry.js'),
      import('../../merge/extract-partnerships.js'),
      import('../describe-records.js'),
      import('../explain-records.js'),
    ])
  const registry = await loadRegistry(options.registry, terminal)
  const ror = await loadRorIndex(options.ror)
  const read: Page[] = []
  let code: ExitCode = exitCode.done
  for await (const { page } of loadPages(await listFiles(args), options, terminal)) {
    if (page) read.push(page)
    else code = exitCode.input
  }
  if (read.length === 0) return code
  const pages = asTwins(read)
  if (!options.home && pages.every(({ metadata }) => metadata.homes.length === 0)) throw new UsageError('homeNeeded')

  terminal.progress.show(terminal.translate('cli:stage_extract'), 0, pages.length)
  const extracted = extractRecords({ pages, registry, ror, ...(options.home ? { homes: options.home } : {}) })
  for (const problem of extracted.problems) terminal.report(problem)
  const { format, organizations, partnerships, programmes, groups } = extracted.dataset
  for (const output of plan) {
    const text =
      output.format === 'json'
        ? JSON.stringify({ format, organizations, partnerships, programmes, groups }, null, 2) + '\n'
        : describeRecords(extracted.dataset, terminal)
    await writeOutput(output, text, terminal)
  }
  if (options.explain) {
    const explanation = explainRecords(extracted, pages, terminal)
    // Records for a program on standard output leave the explanation to standard error.
    if (plan.some((output) => output.file === null && output.format === 'json')) terminal.say(explanation)
    else await terminal.write(explanation)
  }
  return code
}

/** Two pages in two languages are a pair: each is evidence of what is chrome on the other. */
function asTwins(pages: Page[]): Page[] {
  const [first, second, ...more] = pages
  if (!first || !second || more.length > 0 || first.lang === second.lang) return pages
  return [useTwin(first, second), useTwin(second, first)]
}

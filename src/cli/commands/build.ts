import type { Command } from 'commander'
import { setImmediate } from 'node:timers/promises'
import { dirname, join, relative, sep } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import type { BuildResult } from '../../build.js'
import { declarePairs } from '../../build/declare-pairs.js'
import { listFiles, type Listing } from '../../io/list-files.js'
import { listRegistry } from '../../io/list-registry.js'
import { IoError } from '../../io/io-problem.js'
import { ownFile } from '../../io/own-file.js'
import { readSource, readTextFile, type Source } from '../../io/read-source.js'
import { writeFolder } from '../../io/write-folder.js'
import type { Problem } from '../../problem.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { loadPairList } from '../load-pair-list.js'
import { refuseBadSelectors } from '../refuse-bad-selectors.js'
import { addPageOptions, limitOf, readOptionsOf, type PageOptions } from '../page-options.js'
import { homeOption } from '../home-option.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'

interface BuildOptions extends PageOptions {
  out: string
  home?: string[]
  registry?: string
}

/** `tweeluik build [SOURCES] --out DIR`: the whole pipeline, from pages to the files of the dataset. */
export function buildCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('build', terminal)
    .argument('[SOURCES]', t('help:build_SOURCES'), 'sources')
    .option('--out <DIR>', t('help:build_out'), 'dist/data')
    .option('--home <ID>', t('help:build_home'), homeOption)
    .option('--registry <DIR>', t('help:build_registry'))
  return addPageOptions(command, t).action(async (sources: string, options: BuildOptions) =>
    end(await build(sources, options, terminal)),
  )
}

async function build(source: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const limit = limitOf(options)
  const [{ buildDataset }, { describeSummary }] = await Promise.all([
    import('../../build.js'),
    import('../describe-summary.js'),
  ])
  const list = /\.json$/i.test(source) ? await loadPairList(source) : null
  const folder = list ? dirname(source) : source
  const listing: Listing = list
    ? { files: list.flatMap(({ nl, en }) => [nl, en]), problems: [] }
    : await listFiles([folder])
  await refuseBadSelectors(options)
  const registryFiles = await listRegistry(
    options.registry ?? (list ? (ownFile('sources/registry') ?? '') : join(folder, 'registry')),
  )
  const pages = await readPages(listing, folder, limit)
  const registry = await Promise.all(registryFiles.map(async (file) => ({ file, text: await readTextFile(file) })))

  const below = (file: string) => relative(folder, file).replaceAll(sep, '/')
  const declared = declarePairs(
    (list ?? []).map(({ nl, en }) => ({ nl: below(nl), en: below(en) })),
    options.home ?? [],
  )
  const result = await buildDataset(
    { pages: pages.sources, registry, version: packageJson.version, read: readOptionsOf(options), declared },
    async (stage, done, total) => {
      terminal.progress.show(terminal.translate(`cli:stage_${stage}`), done, total)
      await setImmediate()
    },
  )
  const named = new Set(pages.sources.map(({ file }) => file))
  const onDisk = (problem: Problem): Problem =>
    problem.file !== null && named.has(problem.file) ? { ...problem, file: join(folder, problem.file) } : problem
  const problems = [...pages.problems, ...missing(folder, pages.sources, registry), ...result.problems.map(onDisk)]
  for (const problem of problems) terminal.report(problem)
  const broken = countBroken(problems)
  if (broken > 0) {
    terminal.say(terminal.translate('cli:notBuilt', { count: broken, out: options.out }))
    return exitCode.input
  }
  await writeFolder(options.out, result.files)
  await terminal.write(describeSummary(result.summary, problems, options.out, filesOf(result), terminal))
  return exitCode.done
}

/**
 * Every page but the notes for people that stand beside them. A page is named by its path below the folder, so that the
 * dataset is the same wherever the folder stands.
 */
async function readPages(
  listing: Listing,
  folder: string,
  limit: number,
): Promise<{ sources: Source[]; problems: Problem[] }> {
  const sources: Source[] = []
  const problems = [...listing.problems]
  for (const file of listing.files) {
    if (/(?:^|[/\\])readme(?:\.\w+)*$/i.test(file)) continue
    try {
      const { bytes } = await readSource(file, limit)
      sources.push({ file: relative(folder, file).replaceAll(sep, '/'), bytes })
    } catch (error) {
      if (!(error instanceof IoError)) throw error
      problems.push(error.problem)
    }
  }
  return { sources, problems }
}

function missing(folder: string, pages: readonly unknown[], registry: readonly unknown[]): Problem[] {
  const fatal = (code: string): Problem => ({
    severity: 'fatal',
    code,
    file: folder,
    line: null,
    column: null,
    values: { folder },
  })
  const none: Problem[] = []
  if (pages.length === 0) none.push(fatal('build:noPages'))
  if (registry.length === 0) none.push(fatal('build:noRegistry'))
  return none
}

function countBroken(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'fatal' || severity === 'error').length
}

function filesOf({ files }: BuildResult): { count: number; bytes: number } {
  return { count: files.length, bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) }
}

import { Option, type Command } from 'commander'
import { join } from 'node:path'
import type { Bump } from '../../contracts.js'
import { readJsonFolder } from '../../io/read-json-folder.js'
import type { PublishedDataset } from '../../publish/published-dataset.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'

interface DiffOptions {
  failOn?: Bump
  format?: string[]
  output?: string
}

interface Version {
  dataset: PublishedDataset
  schemas: Record<string, unknown>
}

const formats = ['text', 'json'] as const
const bumps: Bump[] = ['none', 'patch', 'minor', 'major']

/** `tweeluik diff OLD NEW`: what changed between two releases, and which version number it demands. */
export function diffCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  return createCommand('diff', terminal)
    .argument('<OLD>', t('help:diff_OLD'))
    .argument('<NEW>', t('help:diff_NEW'))
    .addOption(new Option('--fail-on <BUMP>', t('help:diff_failOn')).choices(['patch', 'minor', 'major']))
    .option('-f, --format <F[=FILE]>', t('help:diff_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (old: string, next: string, options: DiffOptions) => end(await diff(old, next, options, terminal)))
}

async function diff(oldFolder: string, newFolder: string, options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'text')
  const [{ compareDatasets }, { countRecords, renderChanges }] = await Promise.all([
    import('../../compare/compare-datasets.js'),
    import('../../compare/render-changes.js'),
  ])
  const old = await readVersion(oldFolder, terminal)
  const next = await readVersion(newFolder, terminal)
  if (!old || !next) return exitCode.input
  const bothHaveSchemas = Object.keys(old.schemas).length > 0 && Object.keys(next.schemas).length > 0
  const comparison = compareDatasets(
    old.dataset,
    next.dataset,
    bothHaveSchemas ? { old: old.schemas, new: next.schemas } : undefined,
  )
  const counts = { old: countRecords(old.dataset), new: countRecords(next.dataset) }
  for (const output of plan) {
    const text =
      output.format === 'json'
        ? JSON.stringify(comparison, null, 2) + '\n'
        : renderChanges(comparison, counts, next.dataset.version, terminal.lang)
    await writeOutput(output, text, terminal)
  }
  const { failOn } = options
  return failOn && bumps.indexOf(comparison.bump) >= bumps.indexOf(failOn) ? exitCode.found : exitCode.done
}

/** A version of the dataset, from the folder of a release or of a build; the schemas where they lie beside it. */
async function readVersion(folder: string, terminal: Terminal): Promise<Version | null> {
  const { parseDataset } = await import('../../publish/parse-dataset.js')
  const { dataset, problems } = parseDataset(await readJsonFolder(folder))
  for (const problem of problems) terminal.report({ ...problem, file: join(folder, problem.file ?? '') })
  if (!dataset) return null
  const schemas = await readJsonFolder(join(folder, 'schemas')).catch(() => [])
  const byName = schemas.map(({ path, text }) => [path.replace(/\.schema\.json$/, ''), JSON.parse(text) as unknown])
  return { dataset, schemas: Object.fromEntries(byName) as Record<string, unknown> }
}

import type { Command } from 'commander'
import { readText } from '../../io/read-text.js'
import { writeWhole } from '../../io/write-file.js'
import type { RankedEntity } from '../../link/ror/find-organizations.js'
import type { Problem } from '../../problem.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { planOutputs, repeatable, writeOutput } from '../outputs.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

interface FindOptions {
  registry?: string
  ror?: string
  country?: string
  city?: string
  limit: string
  format?: string[]
  output?: string
}

const formats = ['text', 'json'] as const

/** `tweeluik registry import` and `registry find`: the index of ROR, and who a name stands for. */
export function registryCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const importing = createCommand('registry import', terminal)
    .argument('<ROR.json>', t('help:registry_import_ROR'))
    .option('-o, --output <INDEX>', t('help:registry_import_output'))
    .action(async (dump: string, options: { output?: string }) => end(await importRor(dump, options.output, terminal)))
  const finding = createCommand('registry find', terminal)
    .argument('<NAME>', t('help:registry_find_NAME'))
    .option('--ror <INDEX>', t('help:extract_ror'))
    .option('--registry <FILE|none>', t('help:extract_registry'))
    .option('--country <CODE>', t('help:registry_find_country'))
    .option('--city <NAME>', t('help:registry_find_city'))
    .option('--limit <N>', t('help:registry_find_limit'), '10')
    .option('-f, --format <F[=FILE]>', t('help:registry_find_format'), repeatable)
    .option('-o, --output <FILE>', t('help:output'))
    .action(async (name: string, options: FindOptions) => end(await find(name, options, terminal)))
  return createCommand('registry', terminal).helpCommand(false).addCommand(importing).addCommand(finding)
}

async function importRor(dump: string, output: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (output === undefined && process.stdout.isTTY) throw new UsageError('indexNeedsFile')
  const [{ readRorDump }, { indexOfSettled }, { settleRecords }, { knownPlaceForms }] = await Promise.all([
    import('../../link/ror/read-ror-dump.js'),
    import('../../link/ror/build-ror-index.js'),
    import('../../link/ror/settle-records.js'),
    import('../../link/names/place-forms.js'),
  ])
  const problems: Problem[] = []
  const records = []
  for await (const record of readRorDump(readText(dump), dump, problems)) {
    records.push(record)
    if (records.length % 1000 === 0) terminal.progress.show(terminal.translate('cli:stage_read'), records.length, 0)
  }
  for (const problem of problems) terminal.report(problem)
  if (records.length === 0 || problems.some(({ severity }) => severity === 'fatal')) return exitCode.input
  const settled = settleRecords(records, knownPlaceForms())
  const index = indexOfSettled(settled)
  if (output === undefined) await terminal.write(index)
  else await writeWhole(output, index)
  const megabytes = Math.round(index.length / 1e5) / 10
  terminal.say(terminal.translate('cli:imported', { count: settled.records.length, megabytes, file: output ?? '-' }))
  if (settled.withdrawn > 0)
    terminal.say(
      terminal.translate('cli:imported_withdrawn', { withdrawn: settled.withdrawn, led: settled.successors.size }),
    )
  if (settled.duplicates > 0)
    terminal.say(terminal.translate('cli:imported_duplicates', { duplicates: settled.duplicates }))
  return problems.some(({ severity }) => severity === 'error') ? exitCode.input : exitCode.done
}

async function find(name: string, options: FindOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOutputs(options.format ?? [], options.output, formats, 'text')
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError('notANumber', { option: '--limit', value: options.limit })
  const country = options.country?.toUpperCase() ?? null
  const [
    { loadRegistry, loadRorIndex },
    { findOrganizations },
    { rankCandidates },
    { indexRegistry },
    { placeFormsWith },
  ] = await Promise.all([
    import('../load-registry.js'),
    import('../../link/ror/find-organizations.js'),
    import('../../link/rank-candidates.js'),
    import('../../link/registry-index.js'),
    import('../../link/names/place-forms.js'),
  ])
  const registry = await loadRegistry(options.registry, terminal)
  const ror = await loadRorIndex(options.ror)
  const places = placeFormsWith(registry.places ?? [])
  const context = { country, city: options.city ?? null, kind: null, acronym: null }
  const own = rankCandidates(name, context, indexRegistry(registry, places), places)
  const known = new Set(own.flatMap(({ entity }) => entity.ror ?? []))
  const others = ror ? findOrganizations(ror, name, context, limit, places) : []
  const hits = [...own, ...others.filter(({ entity }) => !known.has(entity.id))]
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence)
    .slice(0, limit)
  for (const output of plan) {
    const text =
      output.format === 'json'
        ? JSON.stringify(
            hits.map(({ candidate }) => candidate),
            null,
            2,
          ) + '\n'
        : describeHits(name, hits, terminal)
    await writeOutput(output, text, terminal)
  }
  return hits.length > 0 ? exitCode.done : exitCode.found
}

function describeHits(
  name: string,
  hits: readonly RankedEntity[],
  { translate: t, outPaint: paint }: Terminal,
): string {
  if (hits.length === 0) return t('cli:noHit', { name }) + '\n'
  const lines = hits.flatMap(({ entity, candidate }) => {
    const place = [candidate.city, candidate.country].filter(Boolean).join(', ')
    const head = `${candidate.confidence.toFixed(2)}  ${paint('bold', candidate.name)}  ${paint('dim', place)}`
    const ids = [entity.id, entity.ror].filter((id, at, all) => id && all.indexOf(id) === at).join('  ')
    return [head, `      ${ids}`, ...candidate.reasons.map(({ key, values }) => `      ${t(`link:${key}`, values)}`)]
  })
  return lines.join('\n') + '\n'
}

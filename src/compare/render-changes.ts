import type { Change, Comparison, Lang } from '../contracts.js'
import { translator, type Translate } from '../labels/translate.js'
import { jsonFormats, type JsonFileName } from '../publish/json-files.js'
import type { PublishedDataset } from '../publish/published-dataset.js'

/** How many records of each kind there are. */
export type RecordCounts = Record<JsonFileName, number>

/** Counts the records of each kind. */
export function countRecords(dataset: PublishedDataset): RecordCounts {
  const names = Object.keys(jsonFormats) as JsonFileName[]
  return Object.fromEntries(names.map((name) => [name, dataset[name].length])) as RecordCounts
}

/**
 * The changes between two versions as Markdown, for CHANGES.md and for people: what breaks first, then what is new, then the rest.
 *
 * @param comparison what `compareDatasets` gives; null for the first release
 * @param counts of the new version, and of the old one where there is one
 */
export function renderChanges(
  comparison: Comparison | null,
  counts: { old: RecordCounts | null; new: RecordCounts },
  version: string,
  lang: Lang = 'en',
): string {
  const t = translator(lang)
  const old = comparison?.old ?? null
  if (!comparison || old === null) {
    const rows = Object.entries(counts.new).map(([name, count]) => `- ${name}: ${count}`)
    return blocks([`# ${t('compare:firstTitle', { new: version })}`, t('compare:first'), rows.join('\n')])
  }
  const { new: next, bump, least, sufficient, changes } = comparison
  const bumpName = t(`vocabulary:bump.${bump}`)
  const visible = changes.filter(({ records }) => records !== 'pairs')
  const breaking = visible.filter((change) => change.bump === 'major')
  const added = visible.filter((change) => change.bump === 'minor')
  const removed = visible.filter(({ kind }) => kind === 'relation-removed')
  const corrected = visible.filter((change) => change.bump === 'patch' && change.kind !== 'relation-removed')
  const demand = bump === 'none' ? t('compare:none') : t('compare:demand', { bump: bumpName, least })
  return blocks([
    `# ${t('compare:title', { old, new: next })}`,
    sufficient ? demand : `**${t('compare:insufficient', { new: next, bump: bumpName, least })}**`,
    bump === 'major' && old.startsWith('0.') ? t('compare:beforeOne') : '',
    table(t('compare:countsHeader', { old, new: next }), changes, counts, t),
    section('breaking', breaking, t),
    section('added', added, t),
    section('removed', removed, t),
    section('corrected', corrected, t),
    pairsLine(changes, t),
  ])
}

function blocks(parts: string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function table(
  header: string,
  changes: Change[],
  counts: { old: RecordCounts | null; new: RecordCounts },
  t: Translate,
) {
  const rows = (Object.keys(jsonFormats) as JsonFileName[]).map((name) => {
    const { added, removed, changed } = tally(changes.filter(({ records }) => records === name))
    return `| ${name} | ${counts.old?.[name] ?? 0} | ${counts.new[name]} | ${added} | ${removed} | ${changed} |`
  })
  return [`## ${t('compare:counts')}`, '', header, '|---|---:|---:|---:|---:|---:|', ...rows].join('\n')
}

function tally(changes: Change[]): { added: number; removed: number; changed: number } {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  const others = changes.filter(
    ({ kind }) => !['record-added', 'record-removed'].includes(kind) && !kind.startsWith('redirect'),
  )
  return {
    added: count('record-added'),
    removed: count('record-removed'),
    changed: new Set(others.map(({ id }) => id)).size,
  }
}

function section(title: string, changes: Change[], t: Translate): string {
  if (changes.length === 0) return ''
  return [`## ${t(`compare:${title}`)}`, '', ...changes.map((change) => `- ${describe(change, t)}`)].join('\n')
}

function describe({ kind, records, id, field, old, new: next, reason }: Change, t: Translate): string {
  const evidence = kind === 'value-changed' && /(^|\.)evidence$/.test(field ?? '')
  return t(`compare:change_${evidence ? 'evidence-changed' : kind}`, {
    id,
    records: records ?? '',
    field: field ?? '',
    old: excerpt(old),
    new: excerpt(next),
    reason: t(`vocabulary:changeReason.${reason}`),
  })
}

function pairsLine(changes: Change[], t: Translate): string {
  const pairs = changes.filter(({ records }) => records === 'pairs')
  return pairs.length === 0 ? '' : t('compare:pairs', tally(pairs))
}

/** A value as code, cut short. */
function excerpt(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${(json.length > 80 ? `${json.slice(0, 79)}…` : json).replaceAll('`', "'")}\``
}

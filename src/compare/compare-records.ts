import type { Change, ChangeReason, Relation } from '../contracts.js'
import { jsonFormats, type JsonFileName } from '../publish/json-files.js'
import type { PublishedDataset } from '../publish/published-dataset.js'

import { diffValues } from './diff-values.js'

interface AnyRecord {
  id: string
  [field: string]: unknown
}

/**
 * What changed in the records. The numbers of text pairs are places on a page and no identifiers: a pair that is lost asks for no
 * more than a corrected value does.
 */
export function compareRecords(old: PublishedDataset, next: PublishedDataset): Change[] {
  const changedPages = changedPagesOf(old, next)
  return (Object.keys(jsonFormats) as JsonFileName[]).flatMap((file) => {
    const before = byId(old[file])
    const after = byId(next[file])
    const changes: Change[] = []
    for (const [id, record] of before) {
      const reason = reasonOf(record, changedPages)
      const now = redirected(id, next.redirects)
      const successor = after.get(id) ?? (now === id ? undefined : after.get(now))
      if (!successor) {
        const bump = file === 'pairs' ? 'patch' : 'major'
        changes.push({ kind: 'record-removed', records: file, id, field: null, old: record, new: null, reason, bump })
        continue
      }
      if (successor.id !== id) {
        const renamed = { kind: 'record-renamed', field: now, old: id, new: now, bump: 'minor' } as const
        changes.push({ ...renamed, records: file, id, reason })
      }
      changes.push(...compareRecord(file, record, successor, reasonOf(successor, changedPages)))
    }
    const kept = new Set([...before.keys()].map((id) => (after.has(id) ? id : redirected(id, next.redirects))))
    for (const [id, record] of after) {
      if (kept.has(id)) continue
      const added = {
        kind: 'record-added',
        field: null,
        old: null,
        new: record,
        bump: file === 'pairs' ? 'patch' : 'minor',
      } as const
      changes.push({ ...added, records: file, id, reason: reasonOf(record, changedPages) })
    }
    return changes
  })
}

function compareRecord(file: JsonFileName, old: AnyRecord, next: AnyRecord, reason: ChangeReason): Change[] {
  const id = next.id
  const { relations: oldRelations, ...before }: AnyRecord = { ...old, id }
  const { relations: newRelations, ...after } = next
  const changed = { kind: 'value-changed', records: file, id, reason, bump: 'patch' } as const
  return [
    ...diffValues(before, after).map(({ path, old, new: value }) => ({ ...changed, field: path, old, new: value })),
    ...compareRelations((oldRelations ?? []) as Relation[], (newRelations ?? []) as Relation[]).map(
      (change) => ({ ...changed, ...change }) as Change,
    ),
  ]
}

/** Relations have no id: the one of the same kind through the same programme is the same one. */
function compareRelations(old: Relation[], next: Relation[]): Partial<Change>[] {
  const before = keyed(old)
  const after = keyed(next)
  const changes: Partial<Change>[] = []
  for (const [key, relation] of before) {
    const field = `relations[${key}]`
    const now = after.get(key)
    if (!now) changes.push({ kind: 'relation-removed', field, old: relation, new: null })
    else
      for (const { path, old, new: value } of diffValues(relation, now))
        changes.push({ field: `${field}.${path}`, old, new: value })
  }
  for (const [key, relation] of after) {
    if (before.has(key)) continue
    changes.push({ kind: 'relation-added', field: `relations[${key}]`, old: null, new: relation, bump: 'minor' })
  }
  return changes
}

function keyed(relations: Relation[]): Map<string, Relation> {
  const map = new Map<string, Relation>()
  for (const relation of relations) {
    const key = relation.programme === null ? relation.kind : `${relation.kind}: ${relation.programme}`
    let unique = key
    for (let number = 2; map.has(unique); number += 1) unique = `${key} ${number}`
    map.set(unique, relation)
  }
  return map
}

function byId(records: readonly { id: string }[]): Map<string, AnyRecord> {
  return new Map(records.map((record) => [record.id, record as unknown as AnyRecord]))
}

/** The id of today: of an organisation, or of a record whose id is made of those of a home and a partner. */
function redirected(id: string, redirects: Record<string, string>): string {
  return id
    .split('--')
    .map((part) => (Object.hasOwn(redirects, part) ? redirects[part]! : part))
    .join('--')
}

function changedPagesOf(old: PublishedDataset, next: PublishedDataset): Set<string> {
  const hashes = new Map(old.pages.map(({ id, sha256 }) => [id, sha256]))
  const kept = new Set(next.pages.filter(({ id, sha256 }) => hashes.get(id) === sha256).map(({ id }) => id))
  return new Set([...old.pages, ...next.pages].map(({ id }) => id).filter((id) => !kept.has(id)))
}

/** A record changed because a page that it rests on did, else because the program reads the page otherwise. */
function reasonOf(record: AnyRecord, changedPages: Set<string>): ChangeReason {
  return pagesOf(record).some((page) => changedPages.has(page)) ? 'source-changed' : 'extraction-changed'
}

function pagesOf(record: AnyRecord): string[] {
  const { id, evidence, relations, nl, en } = record as unknown as {
    id: string
    evidence?: { page: string }[]
    relations?: { evidence: { page: string }[] }[]
    nl?: { page: string }
    en?: { page: string }
  }
  const quotes = [...(evidence ?? []), ...(relations ?? []).flatMap((relation) => relation.evidence)]
  return [id, ...quotes.map(({ page }) => page), ...[nl, en].flatMap((side) => side?.page ?? [])]
}

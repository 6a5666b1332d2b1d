import type { Relation, RelationKind } from '../contracts.js'
import type { Page } from '../read/page.js'
import {
  sameCount,
  sameDate,
  sameEvent,
  sameStatus,
  settle,
  settleLists,
  type Settled,
  sortOfCount,
  sortOfEvent,
} from './agree.js'
import type { RelationDraft } from './draft-relation.js'
import { evidenceOf, underRelation } from './evidence.js'
import { isFuller, type RelationPair } from './pair-relations.js'
import type { Agreement } from './records.js'

/** Makes the relation at one place of a record from what both languages say, and notes per field whether they agree. */
export function mergeRelation(
  { nl, en, denied = null }: RelationPair,
  at: number,
  pages: readonly Page[],
): { relation: Relation; agreement: Agreement } {
  const agreement: Agreement = {}
  const take = <T>(field: string, { value, agreement: found }: Settled<T>): T => {
    if (found) agreement[`relations[${at}].${field}`] = found
    return value
  }
  const one = <K extends 'since' | 'until' | 'programme' | 'kind' | 'status'>(key: K) => ({
    nl: (nl?.[key] ?? null) as RelationDraft[K] | null,
    en: (en?.[key] ?? null) as RelationDraft[K] | null,
  })
  const list = <K extends 'themes' | 'amounts' | 'counts' | 'durations' | 'events'>(key: K) => ({
    nl: (nl?.[key] ?? []) as RelationDraft[K],
    en: (en?.[key] ?? []) as RelationDraft[K],
  })
  const kind = take('kind', settle<RelationKind>(one('kind')))!
  const relation: Omit<Relation, 'evidence'> = {
    kind: nl && en && isFuller(nl.kind, en.kind) ? en.kind : kind,
    programme: take('programme', settle<string>(one('programme'))),
    themes: take('themes', settleLists<string>(list('themes'))).toSorted(),
    since: take('since', settle<string>(one('since'), sameDate)),
    until: take('until', settle<string>(one('until'), sameDate)),
    status: stronger(take('status', settle<Relation['status']>(one('status'), sameStatus)), [nl, en]),
    amounts: take('amounts', settleLists<Relation['amounts'][number]>(list('amounts'))),
    counts: take('counts', settleLists<Relation['counts'][number]>(list('counts'), sameCount, sortOfCount)),
    durations: take('durations', settleLists<string>(list('durations'))),
    events: take('events', settleLists<Relation['events'][number]>(list('events'), sameEvent, sortOfEvent)),
    // That one language leaves "among others" out is a finding of its own (ENT006).
    open: [nl, en].some((draft) => draft?.open === true),
  }
  if (denied) {
    // "Met Y hebben we geen afspraken" and "We have agreements with Y": whether there is anything nobody can say.
    relation.status = 'unknown'
    agreement[`relations[${at}].status`] = {
      status: 'differs',
      nl: nl?.status ?? 'denied',
      en: en?.status ?? 'denied',
    }
  }
  const supports = [...[nl, en].flatMap((draft) => draft?.supports ?? []), ...(denied ? [denied] : [])]
  const evidence = evidenceOf(
    supports.map((support) => ({ ...support, fields: support.fields.map((field) => underRelation(field, at)) })),
    pages,
  )
  return { relation: { ...relation, evidence: evidence as Relation['evidence'] }, agreement }
}

/** A page says "active" by saying nothing else: a plan or an end that the other states outweighs it. */
function stronger(settled: Relation['status'] | null, drafts: readonly (RelationDraft | null)[]): Relation['status'] {
  if (settled !== 'active') return settled ?? 'unknown'
  return (
    drafts.map((draft) => draft?.status ?? 'active').find((status) => status !== 'active' && status !== 'unknown') ??
    settled
  )
}

import type { Relation, RelationKind } from '../contracts.js'
import type { Page } from '../read/page.js'
import { sameCount, sameDate, sameEvent, sameStatus, settle, settleLists, type Settled } from './agree.js'
import type { RelationDraft } from './draft-relation.js'
import { evidenceOf, underRelation } from './evidence.js'
import { isFuller, type RelationPair } from './pair-relations.js'
import type { Agreement } from './records.js'

/** Makes the relation at one place of a record from what both languages say, and notes per field whether they agree. */
export function mergeRelation(
  { nl, en }: RelationPair,
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
  const list = <K extends 'amounts' | 'counts' | 'durations' | 'events'>(key: K) => ({
    nl: (nl?.[key] ?? []) as RelationDraft[K],
    en: (en?.[key] ?? []) as RelationDraft[K],
  })
  const kind = take('kind', settle<RelationKind>(one('kind')))!
  const relation: Omit<Relation, 'evidence'> = {
    kind: nl && en && isFuller(nl.kind, en.kind) ? en.kind : kind,
    programme: take('programme', settle<string>(one('programme'))),
    themes: themesOf({ nl, en }, (found) => take('themes', { value: null, agreement: found })),
    since: take('since', settle<string>(one('since'), sameDate)),
    until: take('until', settle<string>(one('until'), sameDate)),
    status: take('status', settle<Relation['status']>(one('status'), sameStatus)) ?? 'unknown',
    amounts: take('amounts', settleLists<Relation['amounts'][number]>(list('amounts'))),
    counts: take('counts', settleLists<Relation['counts'][number]>(list('counts'), sameCount)),
    durations: take('durations', settleLists<string>(list('durations'))),
    events: take('events', settleLists<Relation['events'][number]>(list('events'), sameEvent)),
  }
  const supports = [nl, en].flatMap((draft) => draft?.supports ?? [])
  const evidence = evidenceOf(
    supports.map((support) => ({ ...support, fields: support.fields.map((field) => underRelation(field, at)) })),
    pages,
  )
  return { relation: { ...relation, evidence: evidence as Relation['evidence'] }, agreement }
}

/**
 * The themes of a relation in English where the English page gives them, else in Dutch. They are words, not values: that both languages
 * give some is no proof that they give the same, so that only a list in one language alone is noted.
 */
function themesOf({ nl, en }: RelationPair, note: (agreement: Agreement[string]) => void): string[] {
  const [dutch, english] = [nl?.themes ?? [], en?.themes ?? []]
  if (dutch.length > 0 && english.length === 0) note({ status: 'nl-only', nl: dutch, en: null })
  if (english.length > 0 && dutch.length === 0) note({ status: 'en-only', nl: null, en: english })
  return english.length > 0 ? english : dutch
}

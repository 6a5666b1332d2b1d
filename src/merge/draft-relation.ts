import type { Lang, Relation } from '../contracts.js'
import type { Claim } from '../extract/extraction.js'
import { sameDate } from './agree.js'
import type { Support } from './evidence.js'

/** What one language says of one relation, from all claims that mean it. */
export interface RelationDraft extends Omit<Relation, 'evidence'> {
  lang: Lang
  tie: Claim['tie']
  role: Claim['role']
  assumed: boolean
  open: boolean
  supports: Support[]
}

/** Puts the claims of one language about one home and partner together: those of one kind and programme that contradict each other in no date. */
export function draftRelations(drafts: readonly RelationDraft[]): RelationDraft[] {
  const merged: RelationDraft[] = []
  for (const draft of drafts) {
    const at = merged.findIndex((other) => isSame(other, draft))
    if (at < 0) merged.push(draft)
    else merged[at] = join(merged[at]!, draft)
  }
  return merged
}

function isSame(a: RelationDraft, b: RelationDraft): boolean {
  return (
    a.lang === b.lang &&
    a.kind === b.kind &&
    a.programme === b.programme &&
    agreesOn(a.since, b.since) &&
    agreesOn(a.until, b.until) &&
    (a.status === 'ended') === (b.status === 'ended')
  )
}

function agreesOn(a: string | null, b: string | null): boolean {
  return a === null || b === null || sameDate(a, b) !== null
}

function join(a: RelationDraft, b: RelationDraft): RelationDraft {
  const lists = <T>(x: readonly T[], y: readonly T[]) => {
    const known = new Set(x.map((item) => JSON.stringify(item)))
    return [...x, ...y.filter((item) => !known.has(JSON.stringify(item)))]
  }
  const fuller = (x: string | null, y: string | null) => (x === null || y === null ? (x ?? y) : sameDate(x, y))
  return {
    ...a,
    tie: a.tie === 'direct' || b.tie === 'direct' ? 'direct' : 'co-member',
    role: a.role === 'funder' && b.role === 'funder' ? 'funder' : 'partner',
    assumed: a.assumed && b.assumed,
    open: a.open || b.open,
    themes: lists(a.themes, b.themes),
    since: fuller(a.since, b.since),
    until: fuller(a.until, b.until),
    // "Starting" in one sentence and "active" in the next is a relation that is starting.
    status: a.status === 'active' || a.status === 'unknown' ? (b.status === 'unknown' ? a.status : b.status) : a.status,
    amounts: lists(a.amounts, b.amounts),
    counts: lists(a.counts, b.counts),
    durations: lists(a.durations, b.durations),
    events: lists(a.events, b.events),
    supports: [...a.supports, ...b.supports],
  }
}

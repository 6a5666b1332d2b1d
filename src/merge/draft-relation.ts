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

/**
 * Puts the claims of one language about one home and partner together: those of one kind and programme that contradict each other in no date.
 * A page may state one relation a thousand times: claims are compared with those of their kind and programme alone, and lists grow in place.
 */
export function draftRelations(drafts: readonly RelationDraft[]): RelationDraft[] {
  const joined: Joined[] = []
  const alike = new Map<string, Joined[]>()
  for (const draft of drafts) {
    const key = [draft.lang, draft.kind, draft.status === 'ended', draft.programme].join(' ')
    const found = alike.get(key) ?? []
    alike.set(key, found)
    const same = found.find(({ whole }) => agreesOn(whole.since, draft.since) && agreesOn(whole.until, draft.until))
    if (same) join(same, draft)
    else {
      const opened = open(draft)
      joined.push(opened)
      found.push(opened)
    }
  }
  return joined.map(({ whole }) => whole)
}

/** Claims put together so far, and for each of its lists what stands in it. */
interface Joined {
  whole: RelationDraft
  known: Record<ListKey, Set<string>>
}

const listKeys = ['themes', 'amounts', 'counts', 'durations', 'events'] as const
type ListKey = (typeof listKeys)[number]

function agreesOn(a: string | null, b: string | null): boolean {
  return a === null || b === null || sameDate(a, b) !== null
}

function open(draft: RelationDraft): Joined {
  const whole = { ...draft, supports: [...draft.supports] }
  const known = {} as Joined['known']
  for (const key of listKeys) {
    Object.assign(whole, { [key]: [...draft[key]] })
    known[key] = new Set(draft[key].map((item) => JSON.stringify(item)))
  }
  return { whole, known }
}

function join({ whole, known }: Joined, draft: RelationDraft): void {
  const fuller = (x: string | null, y: string | null) => (x === null || y === null ? (x ?? y) : sameDate(x, y))
  if (draft.tie === 'direct') whole.tie = 'direct'
  if (draft.role === 'partner') whole.role = 'partner'
  whole.assumed &&= draft.assumed
  whole.open ||= draft.open
  whole.since = fuller(whole.since, draft.since)
  whole.until = fuller(whole.until, draft.until)
  // "Starting" in one sentence and "active" in the next is a relation that is starting.
  if ((whole.status === 'active' || whole.status === 'unknown') && draft.status !== 'unknown')
    whole.status = draft.status
  for (const key of listKeys) {
    for (const item of draft[key]) {
      const said = JSON.stringify(item)
      if (known[key].has(said)) continue
      known[key].add(said)
      ;(whole[key] as unknown[]).push(item)
    }
  }
  whole.supports.push(...draft.supports)
}

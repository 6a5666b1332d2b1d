import type { Lang, Relation } from '../../contracts.js'
import { type Qualified, qualify, unqualified } from '../bind/bind-qualifiers.js'
import type { Qualifier } from '../bind/read-qualifiers.js'
import type { Claim } from '../extraction.js'
import type { Draft } from '../relations/draft.js'
import type { Statement } from '../relations/statement.js'
import { themesOf } from '../themes/themes-of.js'

/** A relation as drafted, with the values that qualify it. */
export interface QualifiedDraft {
  draft: Draft
  qualifiers: Qualifier[]
}

/** The claims of a page: drafts about one partner that say the same kind, put together with all their evidence. */
export function assembleClaims(qualified: readonly QualifiedDraft[], lang: Lang): Claim[] {
  const claims = new Map<string, { claim: Claim; fields: Qualified; spans: Set<string> }>()
  const keys = new Map<object, number>()
  for (const { draft, qualifiers } of qualified) {
    const { party, kind, role, tie, home } = draft
    if (!keys.has(party.entity)) keys.set(party.entity, keys.size)
    const key = [keys.get(party.entity), kind, role, tie, home].join(' ')
    const known = claims.get(key)
    const fields = known?.fields ?? unqualified()
    for (const qualifier of qualifiers) qualify(fields, qualifier)
    const evidence = evidenceOf(draft.statement, draft.intro, qualifiers)
    const themes = themesOf(draft.statement, lang)
    if (known) {
      for (const item of evidence) if (isNew(known.spans, item)) known.claim.evidence.push(item)
      known.claim.rules.push(...draft.rules.filter((rule) => !known.claim.rules.includes(rule)))
      known.claim.status = closer(known.claim.status, draft.status)
      known.claim.open ||= draft.open
      known.claim.assumed &&= draft.assumed
      known.claim.themes = joined(known.claim.themes, themes)
      known.claim.programme ??= draft.programme?.mention ?? null
    } else {
      const spans = new Set<string>()
      const first = evidence.filter((item) => isNew(spans, item))
      claims.set(key, { claim: { ...claimOf(draft, first), themes: joined([], themes) }, fields, spans })
    }
  }
  return [...claims.values()].map(({ claim, fields }) => ({ ...claim, ...distinct(fields) }))
}

/** True the first time that a span is asked for. */
function isNew(spans: Set<string>, { block, start }: { block: number; start: number }): boolean {
  const size = spans.size
  return spans.add(`${block}:${start}`).size > size
}

function claimOf(draft: Draft, evidence: Claim['evidence']): Claim {
  return {
    home: draft.home,
    partner: draft.party.mention,
    kind: draft.kind,
    tie: draft.tie,
    role: draft.role,
    programme: draft.programme && draft.programme.entity !== draft.party.entity ? draft.programme.mention : null,
    themes: [],
    since: null,
    until: null,
    status: draft.status,
    amounts: [],
    counts: [],
    durations: [],
    events: [],
    open: draft.open,
    assumed: draft.assumed,
    evidence,
    rules: [...draft.rules],
  }
}

/** The sentence itself, then the ones that introduce it. */
function evidenceOf(statement: Statement, intro: Statement[], qualifiers: Qualifier[]): Claim['evidence'] {
  const fields: Record<Qualifier['type'], string> = {
    since: 'since',
    until: 'until',
    amount: 'amounts',
    count: 'counts',
    duration: 'durations',
    event: 'events',
  }
  return [statement, ...intro].map(({ blockIndex: block, sentence: { start, end } }) => {
    const inside = qualifiers.filter((item) => item.start >= start && item.end <= end)
    return { block, start, end, supports: [...new Set(['kind', ...inside.map(({ type }) => fields[type])])] }
  })
}

/** Both lists in one, each theme once, in code unit order. */
function joined(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort()
}

/** A plan or a start is overtaken by what is said to go on already; an end is not. */
function closer(a: Relation['status'], b: Relation['status']): Relation['status'] {
  const order: Relation['status'][] = ['ended', 'active', 'starting', 'planned', 'unknown']
  return order.indexOf(a) <= order.indexOf(b) ? a : b
}

/** The fields with every value once. */
export function distinct(fields: Qualified): Qualified {
  const once = <T>(items: T[]): T[] => {
    const seen = new Set<string>()
    return items.filter((item) => {
      const key = JSON.stringify(item)
      return seen.has(key) ? false : (seen.add(key), true)
    })
  }
  return {
    ...fields,
    amounts: once(fields.amounts),
    counts: once(fields.counts),
    durations: once(fields.durations),
    events: once(fields.events),
  }
}

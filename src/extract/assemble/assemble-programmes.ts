import { type Qualified, qualify, unqualified } from '../bind/bind-qualifiers.js'
import type { Qualifier } from '../bind/read-qualifiers.js'
import type { Entity } from '../classify/entity.js'
import { isOpen, titleOfNetwork } from '../classify/titled-networks.js'
import type { ProgrammeClaim } from '../extraction.js'
import type { Draft, ProgrammeDraft } from '../relations/draft.js'
import { isNetwork } from '../relations/section.js'
import { type Party, speaksOfHome, type Statement } from '../relations/statement.js'
import { distinct } from './assemble-claims.js'
import { withHeadings } from './named-in-heading.js'

/** What the statements of a page say of its programmes and networks, put together by programme, in text order. */
export function assembleProgrammes(
  statements: readonly Statement[],
  drafted: readonly ProgrammeDraft[],
  drafts: readonly Draft[],
  bound: readonly { party: Party; qualifiers: Qualifier[]; statement: Statement }[],
): ProgrammeClaim[] {
  const claims = new Map<Entity, { claim: ProgrammeClaim; fields: Qualified }>()
  const spans = new Map<Entity, Map<string, ProgrammeClaim['evidence'][number]>>()
  const open = (party: Party, statement: Statement): { claim: ProgrammeClaim; fields: Qualified } => {
    let found = claims.get(party.entity)
    if (!found) claims.set(party.entity, (found = { claim: emptyClaim(party), fields: unqualified() }))
    const { start, end } = statement.sentence
    const key = `${statement.blockIndex}:${start}`
    const known = spans.get(party.entity) ?? new Map<string, ProgrammeClaim['evidence'][number]>()
    spans.set(party.entity, known)
    if (!known.has(key)) {
      const item = { block: statement.blockIndex, start, end, supports: ['name'] }
      known.set(key, item)
      found.claim.evidence.push(item)
    }
    return found
  }
  for (const statement of withHeadings(statements)) {
    for (const party of statement.parties) {
      if (!isProgramme(party)) continue
      const { claim } = open(party, statement)
      claim.homeTakesPart ||=
        (speaksOfHome(statement) || statement.parties.some(({ entity }) => entity.class === 'unit')) &&
        party.entity.head !== 'programme-grant'
    }
  }
  // Networks that the home belongs to, founded or leads are programmes too.
  const joined = new Set(['network-membership', 'founding-member', 'coordination'])
  for (const draft of drafts) {
    if (draft.tie !== 'direct' || !joined.has(draft.kind)) continue
    if (isNetwork(draft.party) || draft.kind !== 'founding-member')
      open(draft.party, draft.statement).claim.homeTakesPart = true
  }
  for (const { party, members, homeTakesPart, statement, rules } of drafted) {
    if (party.entity.class === 'home') continue
    const { claim } = open(party, statement)
    claim.homeTakesPart ||= homeTakesPart
    for (const member of members) if (!claim.members.includes(member.mention)) claim.members.push(member.mention)
    for (const rule of rules) if (!claim.rules.includes(rule)) claim.rules.push(rule)
  }
  for (const { party, qualifiers, statement } of bound) {
    const { fields } = open(party, statement)
    for (const qualifier of qualifiers) qualify(fields, asEvent(qualifier))
    const item = spans.get(party.entity)?.get(`${statement.blockIndex}:${statement.sentence.start}`)
    item?.supports.push(
      ...qualifiers.map(({ type }) => (type === 'amount' ? 'amounts' : type === 'count' ? 'counts' : 'events')),
    )
  }
  return [...claims.values()].map(({ claim, fields }) => {
    const { amounts, counts, events } = distinct(fields)
    for (const item of claim.evidence) item.supports = [...new Set(item.supports)]
    return { ...claim, amounts, counts, events }
  })
}

/** A programme, or what its item or column shows to be a network, whoever else it is. */
function isProgramme({ entity }: Party): boolean {
  return entity.class === 'programme' || (isOpen(entity) && entity.rules.includes(titleOfNetwork))
}

/** A programme has no beginning and end of its own fields: they are events. */
function asEvent(qualifier: Qualifier): Qualifier {
  const { type, start, end } = qualifier
  if (type === 'since') return { type: 'event', value: { date: qualifier.value, what: 'started' }, start, end }
  if (type === 'until') return { type: 'event', value: { date: qualifier.value, what: 'ended' }, start, end }
  return qualifier
}

function emptyClaim(party: Party): ProgrammeClaim {
  return {
    programme: party.mention,
    members: [],
    homeTakesPart: false,
    amounts: [],
    counts: [],
    events: [],
    evidence: [],
    rules: [...new Set(party.entity.rules)],
  }
}

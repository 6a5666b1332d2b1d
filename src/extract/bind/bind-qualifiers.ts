import type { Lang, Relation } from '../../contracts.js'
import type { Draft } from '../relations/draft.js'
import { isNetwork } from '../relations/section.js'
import type { Party, Statement } from '../relations/statement.js'
import { bindingWords } from './binding-words.js'
import { isAmongCounted } from './spare-values.js'
import type { Qualifier } from './read-qualifiers.js'

/** The fields of a relation or programme that values fill. */
export interface Qualified {
  since: string | null
  until: string | null
  amounts: Relation['amounts']
  counts: Relation['counts']
  durations: string[]
  events: Relation['events']
}

/** Fields with nothing in them. */
export function unqualified(): Qualified {
  return { since: null, until: null, amounts: [], counts: [], durations: [], events: [] }
}

/** Puts one value into the fields; a beginning or end that is there already stays. */
export function qualify(fields: Qualified, qualifier: Qualifier): void {
  switch (qualifier.type) {
    case 'since':
      fields.since ??= qualifier.value
      break
    case 'until':
      fields.until ??= qualifier.value
      break
    case 'amount':
      fields.amounts.push(qualifier.value)
      break
    case 'count':
      fields.counts.push(qualifier.value)
      break
    case 'duration':
      fields.durations.push(qualifier.value)
      break
    case 'event':
      fields.events.push(qualifier.value)
  }
}

/** What the values of one statement belong to. */
export interface Binding {
  drafts: Map<Draft, Qualifier[]>
  programmes: { party: Party; qualifiers: Qualifier[] }[]
  /** Values that qualify no relation. */
  facts: Qualifier[]
}

/**
 * Binds the values of a statement: to the relations that it states; money to the programme or network it names; the number of
 * parties, members and goals to the network that is spoken of; what is left qualifies nothing and stays a fact.
 *
 * @param network the network that the section speaks of; `referred` where a noun of the statement stands for it ("the alliance")
 */
export function bindQualifiers(
  statement: Statement,
  qualifiers: Qualifier[],
  drafts: Draft[],
  network: Party | null,
  { lang, referred }: { lang: Lang; referred: boolean },
): Binding {
  const binding: Binding = { drafts: new Map(), programmes: [], facts: [] }
  const programme =
    statement.parties.find(({ entity }) => entity.class === 'programme' && entity.head !== 'programme-grant') ??
    statement.parties.find((party) => isNetwork(party) && party.entity.class === 'organization') ??
    (network && (network.entity.class === 'organization' || network.entity.class === 'programme') ? network : null)
  const named = drafts.filter((draft) => draft.role === 'partner')
  for (const qualifier of qualifiers) {
    const targets = targetsOf(qualifier, statement, named)
    const money = qualifier.type === 'amount'
    const funders = money ? drafts.filter((draft) => draft.role === 'funder') : []
    if (funders.length > 0) {
      for (const draft of funders) push(binding.drafts, draft, qualifier)
      if (programme) binding.programmes.push({ party: programme, qualifiers: [qualifier] })
    } else if (targets.length > 0 && !(money && programme)) {
      for (const draft of targets) push(binding.drafts, draft, qualifier)
    } else if (
      programme &&
      (money || drafts.length === 0 || qualifier.type === 'count') &&
      !(qualifier.type === 'count' && isAmongCounted(statement, programme, qualifier, lang)) &&
      !(isDate(qualifier) && programme === network && !referred && !isSpokenOf(statement, network))
    ) {
      binding.programmes.push({ party: programme, qualifiers: [qualifier] })
    } else if (money && drafts.length > 0) {
      for (const draft of drafts) push(binding.drafts, draft, qualifier)
    } else binding.facts.push(qualifier)
  }
  return binding
}

function isDate({ type }: Qualifier): boolean {
  return type === 'event' || type === 'since' || type === 'until'
}

/** True where the statement names the network or speaks of "it": what happened in a year is else somebody else's. */
function isSpokenOf({ parties, sentence: { tokens } }: Statement, network: Party): boolean {
  if (parties.some(({ entity }) => entity === network.entity)) return true
  const [first, second] = tokens
  if (bindingWords.pronoun.has(first?.lower ?? '')) return true
  return first?.lower === 'het' && bindingWords.auxiliary.has(second?.lower ?? '')
}

/** A date right before a name in a list belongs to what follows it ("and, since 2021, NOVA Lisbon and TU Dresden"). */
function targetsOf(qualifier: Qualifier, statement: Statement, drafts: Draft[]): Draft[] {
  if (qualifier.type === 'count' && !qualifier.people) return []
  const own = drafts.filter((draft) => draft.statement === statement && statement.parties.includes(draft.party))
  if (qualifier.type !== 'since' || own.length < 2) return drafts
  // "We have been a member of EuroLife since 2009; other members are …": the date of the home's own membership.
  const joined = own.filter(({ kind }) => kind === 'network-membership' || kind === 'founding-member')
  const members = own.filter(({ tie }) => tie === 'co-member')
  const before = members.some(({ party }) => party.name.end < qualifier.start)
  if (joined.length > 0 && members.length > 0 && !before) return joined
  const later = own.filter((draft) => draft.party.name.start > qualifier.end)
  const earlier = own.filter((draft) => draft.party.name.end < qualifier.start)
  const gap = later.length > 0 ? Math.min(...later.map((draft) => draft.party.name.start)) - qualifier.end : Infinity
  return earlier.length > 0 && gap < 25 ? later : drafts
}

function push(map: Map<Draft, Qualifier[]>, draft: Draft, qualifier: Qualifier): void {
  const list = map.get(draft)
  if (list) list.push(qualifier)
  else map.set(draft, [qualifier])
}

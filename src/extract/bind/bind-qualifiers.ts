import type { Lang, Relation } from '../../contracts.js'
import type { Draft } from '../relations/draft.js'
import { isNetwork } from '../relations/section.js'
import type { Party, Statement } from '../relations/statement.js'
import { bindingWords } from './binding-words.js'
import type { Qualifier } from './read-qualifiers.js'
import { isAmongCounted } from './spare-values.js'
import { funderOf, speaksOfHomeBetween, targetsOf } from './targets.js'

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
  // A foundation that pays is no network that gets the money.
  const pays = ({ entity }: Party): boolean =>
    drafts.some(({ role, party }) => role === 'funder' && party.entity === entity)
  const programme =
    statement.parties.find(({ entity }) => entity.class === 'programme' && entity.head !== 'programme-grant') ??
    statement.parties.find((party) => isNetwork(party) && party.entity.class === 'organization' && !pays(party)) ??
    (network && (network.entity.class === 'organization' || network.entity.class === 'programme') ? network : null)
  // Where only those who pay are named, what the sentence says is theirs ("pays two million over five years").
  const partners = drafts.filter((draft) => draft.role === 'partner')
  const named = partners.length > 0 ? partners : drafts
  const here = programme !== null && statement.parties.some(({ entity }) => entity === programme.entity)
  let money: Qualifier | null = null
  for (const qualifier of qualifiers) {
    const isMoney = qualifier.type === 'amount'
    // "Tokio betaalt 1,5 miljoen en wij leggen er 500.000 bij": the second sum is the home's own.
    const ours = isMoney && money !== null && speaksOfHomeBetween(statement, money.end, qualifier.start)
    if (isMoney) money = qualifier
    const targets = targetsOf(qualifier, statement, named)
    const funders = isMoney && !ours ? funderOf(qualifier, statement, drafts, qualifiers) : []
    const sharers = isMoney && !ours ? targets.filter((draft) => bearsMoney(draft, programme, here)) : []
    if (funders.length > 0) {
      for (const draft of funders) push(binding.drafts, draft, qualifier)
      // "We are a member of HealthNet." and further on "De subsidie van de Commissie bedraagt …": who pays need not pay the network.
      if (programme && (here || referred || drafts.some(({ carried }) => carried)))
        binding.programmes.push({ party: programme, qualifiers: [qualifier] })
    } else if (ours) binding.facts.push(qualifier)
    else if (sharers.length > 0) {
      for (const draft of sharers) push(binding.drafts, draft, qualifier)
      if (programme && here) binding.programmes.push({ party: programme, qualifiers: [qualifier] })
    } else if (targets.length > 0 && !(isMoney && programme)) {
      for (const draft of targets) push(binding.drafts, draft, qualifier)
    } else if (
      programme &&
      (isMoney || drafts.length === 0 || qualifier.type === 'count') &&
      !(qualifier.type === 'count' && isAmongCounted(statement, programme, qualifier, lang)) &&
      !(isDate(qualifier) && programme === network && !referred && !isSpokenOf(statement, network))
    ) {
      binding.programmes.push({ party: programme, qualifiers: [qualifier] })
    } else if (isMoney && drafts.length > 0) {
      for (const draft of drafts) push(binding.drafts, draft, qualifier)
    } else binding.facts.push(qualifier)
  }
  return binding
}

/** Money is a relation's own where the parties put it in, where the partner is what gets it, or where no programme is named beside it. */
function bearsMoney({ kind, party }: Draft, programme: Party | null, here: boolean): boolean {
  return kind === 'joint-investment' || !here || party.entity === programme?.entity
}

function isDate({ type }: Qualifier): boolean {
  return type === 'event' || type === 'since' || type === 'until'
}

/** True where the statement names the network or speaks of "it": what happened in a year is else somebody else's. */
function isSpokenOf({ parties, sentence: { tokens } }: Statement, network: Party): boolean {
  if (parties.some(({ entity }) => entity === network.entity)) return true
  const [first, second] = tokens
  if (bindingWords.pronoun.has(first?.lower ?? '')) return true
  return bindingWords.pronounBeforeVerb.has(first?.lower ?? '') && bindingWords.auxiliary.has(second?.lower ?? '')
}

function push(map: Map<Draft, Qualifier[]>, draft: Draft, qualifier: Qualifier): void {
  const list = map.get(draft)
  if (list) list.push(qualifier)
  else map.set(draft, [qualifier])
}

import type { Organization, Partnership, Relation } from '../../src/contracts.js'
import { foldName } from './fold-name.js'
import type { Extracted, Gold, GoldRecord, GoldRelation } from './gold.js'

/** Right ones of so many. */
export interface Share {
  right: number
  of: number
}

export interface Score {
  found: number
  /** Names of the required partners that are not there. */
  missed: string[]
  /** Names of the published partners that the gold does not have. */
  surplus: string[]
  duplicates: number
  tie: Share
  role: Share
  /** Relations of the gold that were found, and kinds that were published and are right. */
  relations: Share
  kinds: Share
  /** Partners whose relations are not those of the gold: what was wanted, what was found. */
  otherRelations: string[]
  country: Share
  /** Countries given that are none of those accepted. */
  invented: string[]
  /** Years, amounts, counts, durations and states of the gold that stand in the record. */
  values: Share
  programmes: Share
}

/**
 * Scores the records of a page, or of a merged pair, against the gold of these pages.
 *
 * A record is found when one of its names equals one of the gold's after folding; the second record of one partner is a duplicate.
 * The same rules as the scorer that the measurement uses, which counts partners, tie, relations and country; the rest is our own.
 */
export function scoreRecords(gold: Gold, pages: string[], extracted: Extracted): Score {
  const mine = <Item extends { pages: string[] }>(items: Item[]) =>
    items.filter((item) => item.pages.some((page) => pages.includes(page)))
  const required = mine(gold.records.filter((record) => record.scored === 'required'))
  const optional = mine(gold.records.filter((record) => record.scored === 'optional'))
  const organizations = new Map(extracted.organizations.map((organization) => [organization.id, organization]))
  const score = emptyScore()
  const used = new Set<string>()
  for (const partnership of extracted.partnerships) {
    const partner = organizations.get(partnership.partner)
    if (!partner) throw new Error(`${partnership.id} has a partner that is not among the organizations`)
    const forms = formsOf(partner)
    const hit = required.find((record) => shareForm(record, forms))
    if (!hit) {
      if (!optional.some((record) => shareForm(record, forms))) score.surplus.push(partner.name)
    } else if (used.has(hit.id)) score.duplicates++
    else {
      used.add(hit.id)
      scoreFields(score, hit, partnership, partner)
    }
  }
  score.found = used.size
  score.missed = required.filter((record) => !used.has(record.id)).map((record) => record.partner.name)
  const programmes = new Set(extracted.programmes.flatMap((programme) => [...formsOf(programme)]))
  for (const { name, aliases } of mine(gold.programmes)) {
    mark(
      score.programmes,
      [name, ...aliases].some((form) => programmes.has(foldName(form))),
    )
  }
  return score
}

export function emptyScore(): Score {
  const share = (): Share => ({ right: 0, of: 0 })
  return {
    found: 0,
    missed: [],
    surplus: [],
    duplicates: 0,
    tie: share(),
    role: share(),
    relations: share(),
    kinds: share(),
    otherRelations: [],
    country: share(),
    invented: [],
    values: share(),
    programmes: share(),
  }
}

function scoreFields(score: Score, gold: GoldRecord, partnership: Partnership, partner: Organization): void {
  const { name, country, country_accept, country_scored } = gold.partner
  if (country_scored) {
    const accepted = country_accept ?? [country]
    mark(score.country, accepted.includes(partner.country))
    if (partner.country !== null && !accepted.includes(partner.country))
      score.invented.push(`${name}: ${partner.country}`)
  }
  mark(score.tie, (partnership.tie === 'direct') === (gold.tier === 'core'))
  mark(score.role, (partnership.role === 'funder') === (gold.role === 'funder'))
  const kinds = new Set(partnership.relations.map((relation) => relation.kind))
  const allowed = new Set(gold.relations.flatMap((relation) => [relation.kind, ...relation.accept]))
  for (const relation of gold.relations) {
    mark(
      score.relations,
      [relation.kind, ...relation.accept].some((kind) => kinds.has(kind)),
    )
    scoreValues(score.values, relation, partnership.relations)
  }
  for (const kind of kinds) mark(score.kinds, allowed.has(kind))
  const wanted = gold.relations.filter(({ kind, accept }) => ![kind, ...accept].some((word) => kinds.has(word)))
  const tooMany = [...kinds].filter((kind) => !allowed.has(kind))
  if (wanted.length + tooMany.length === 0) return
  const words = [...wanted.map(({ kind }) => `-${kind}`), ...tooMany.map((kind) => `+${kind}`)]
  score.otherRelations.push(`${name} ${words.join(' ')}`)
}

/** Each value of the gold's relation counts where any relation of the record has it: which one is a matter of taste. */
function scoreValues(values: Share, gold: GoldRelation, relations: Relation[]): void {
  const some = (test: (relation: Relation) => boolean) => mark(values, relations.some(test))
  const { since, until, status } = gold
  if (since) some((relation) => relation.since === since || relation.events.some((event) => event.date === since))
  if (until) some((relation) => relation.until === until || relation.events.some((event) => event.date === until))
  if (status) some((relation) => relation.status === status)
  for (const duration of gold.durations ?? []) some((relation) => relation.durations.includes(duration))
  for (const { value, currency } of gold.amounts ?? []) {
    some((relation) => relation.amounts.some((amount) => amount.value === value && amount.currency === currency))
  }
  for (const { min, max } of gold.counts ?? []) {
    some((relation) => relation.counts.some((count) => count.min === min && count.max === max))
  }
}

function mark(share: Share, right: boolean): void {
  share.of++
  if (right) share.right++
}

function formsOf(record: Pick<Organization, 'name' | 'names'>): Set<string> {
  return new Set(
    [record.name, ...record.names.map((name) => name.value)].map(foldName).filter((form) => form.length > 1),
  )
}

function shareForm({ partner }: GoldRecord, forms: Set<string>): boolean {
  const own = [partner.name, ...partner.aliases, ...Object.values(partner.surface).flat()]
  return own.some((form) => forms.has(foldName(form)))
}

import type { Organization } from '../../contracts.js'
import type { Entity, Occurrence } from '../classify/entity.js'
import type { Extraction, Mention, PassedOver } from '../extraction.js'
import type { Page } from '../../read/page.js'
import type { Places } from '../places/places.js'
import type { Related } from '../relations/relate.js'

/** The mentions of a page by index: one for every name, of every class. */
export function assembleMentions(page: Page, entities: readonly Entity[], places: Places): Mention[] {
  const mentions: Mention[] = []
  for (const entity of entities) {
    const [first] = entity.occurrences
    for (const occurrence of entity.occurrences) {
      const { name } = occurrence
      const inPlace = name.inferred && !name.rules.includes('nameLikePlace')
      const city = inPlace && !name.country ? places.city(name.name)?.country : null
      if (city) name.country = { value: city, basis: 'city' }
      mentions[occurrence.mention] = mentionOf(page, entity, occurrence, first!)
    }
  }
  return mentions
}

function mentionOf(
  page: Page,
  entity: Entity,
  { block, name, mention, parent }: Occurrence,
  first: Occurrence,
): Mention {
  return {
    block,
    start: name.start,
    end: name.end,
    text: page.blocks[block]!.text.slice(name.start, name.end),
    name: name.name,
    class: name.inferred ? 'organization' : classOf(entity),
    kind: name.inferred && !name.rules.includes('nameLikePlace') ? 'university' : kindOf(entity),
    acronym: name.acronym ?? entity.acronym,
    aliases: [...new Set(name.aliases)],
    country: name.country ?? entity.country,
    city: name.city ?? entity.city,
    parent,
    refersTo: mention === first.mention ? null : first.mention,
    inferred: name.inferred && !name.rules.includes('nameLikePlace'),
    rules: [...new Set([...name.rules, ...entity.rules])],
  }
}

function classOf(entity: Entity): Mention['class'] {
  if (entity.class === 'unknown') return 'organization'
  if (entity.class === 'thing' || entity.class === 'unit') return 'other'
  return entity.class
}

function kindOf({ class: is, head }: Entity): Mention['kind'] {
  if (head === null || head === 'unit' || head === 'thing') return null
  if (head.startsWith('programme-')) return head.slice('programme-'.length) as Mention['kind']
  return is === 'programme' ? null : (head as Organization['kind'])
}

/** The names that no claim and no programme is about, with the reason. */
export function assemblePassedOver(
  { mentions, claims, programmes }: Pick<Extraction, 'mentions' | 'claims' | 'programmes'>,
  related: Related,
): PassedOver[] {
  const published = new Set<number>()
  for (const { partner, programme } of claims) {
    published.add(partner)
    if (programme !== null) published.add(programme)
  }
  for (const { programme, members } of programmes) for (const index of [programme, ...members]) published.add(index)
  const firsts = new Set([...published].map((index) => mentions[index]!.refersTo ?? index))
  const reasons = new Map(related.passed.map(({ party, reason }) => [party.mention, reason]))
  return mentions.flatMap((mention, index) => {
    if (firsts.has(mention.refersTo ?? index) || mention.class === 'home') return []
    const reason =
      mention.class === 'organization'
        ? (reasons.get(index) ?? 'noRelation')
        : mention.class === 'other'
          ? 'noOrganization'
          : mention.class
    const { block, start, end, text } = mention
    return [{ block, start, end, text, reason, rules: mention.rules }]
  })
}

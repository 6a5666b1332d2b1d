import { hasPart } from '../../language/tables/has-part.js'
import { headAt } from '../names/growth.js'
import { headOf } from '../names/head.js'
import { wordsBetween } from '../names/make-name.js'
import type { Name } from '../names/name.js'
import { nameWords } from '../names/name-words.js'
import type { Token } from '../tokens/token.js'
import { classWords } from './class-words.js'
import type { Entity } from './entity.js'
import { foldName } from './fold-name.js'
import type { NamedSentence } from './gather-entities.js'
import { homeWords } from './home-words.js'

/** How far behind the verb the noun stands: "has no fewer than five institutes". */
const furthest = 6

/**
 * "De faculteit telt drie instituten: Taalkunde, Geschiedenis en het Centrum voor Oudheidstudies (CO)": what the home or a unit of it is made up of is its own, and so
 * is what the page calls "het Instituut Taalkunde" further on. Partners are none of its institutes, whatever they are: "heeft vijf partneruniversiteiten: …".
 */
export function listedParts(
  named: readonly NamedSentence[],
  entities: readonly Entity[],
  entityOf: ReadonlyMap<Name, Entity>,
  home: string,
): void {
  const byTopic = partsByTopic(entities)
  for (const { sentence, names, homes } of named) {
    const colon = endOfLead(sentence.tokens)
    if (colon < 0) continue
    const ours =
      homes.some(({ first }) => first < colon) ||
      classWords.ownSubject.has(sentence.tokens[0]!.lower) ||
      names.some((name) => name.first < colon && entityOf.get(name)?.class === 'unit')
    if (!ours) continue
    for (const name of names) {
      const entity = entityOf.get(name)
      if (entity && name.first > colon && mayBePart(entity)) makePart(entity, home)
    }
    for (const topic of topicsBehind(sentence.tokens, colon + 1))
      for (const entity of byTopic.get(topic) ?? []) if (mayBePart(entity)) makePart(entity, home)
  }
}

/** The colon behind "has five institutes", or -1. */
function endOfLead(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 2 || !classWords.parts.has(tokens[colon - 1]!.lower)) return -1
  const has = tokens.slice(Math.max(0, colon - furthest), colon).some(({ lower }) => classWords.hasParts.has(lower))
  // "We have three partner institutes: …", "Our network has five institutes: …"
  const others = tokens
    .slice(0, colon)
    .some(
      ({ lower }, at) => hasPart(lower, homeWords.partner) || headAt(tokens as Token[], at, at)?.class === 'network',
    )
  return has && !others ? colon : -1
}

/** The items of the list, folded. */
function topicsBehind(tokens: readonly Token[], from: number): Set<string> {
  const topics = new Set<string>()
  let first = from
  for (let at = from; at <= tokens.length; at++) {
    if (
      at < tokens.length &&
      tokens[at]!.text !== ',' &&
      !nameWords.and.has(tokens[at]!.lower) &&
      tokens[at]!.text !== '.'
    )
      continue
    if (at > first) topics.add(foldName(wordsBetween([...tokens], first, at - 1)))
    first = at + 1
  }
  return topics
}

/** Institutes by what they are for, folded: "Institute of Linguistics" by "linguistics". Made once, as a page may have many such lists. */
function partsByTopic(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const parts = new Map<string, Entity[]>()
  for (const entity of entities) {
    const words = foldName(entity.name).split(' ')
    if (!headOf(words[0]!)) continue
    const topic = words.slice(nameWords.joinsHead.has(words[1] ?? '') ? 2 : 1).join(' ')
    parts.set(topic, [...(parts.get(topic) ?? []), entity])
  }
  return parts
}

function mayBePart({ class: is, head }: Entity): boolean {
  return (
    (is === 'organization' || is === 'unknown') && (head === null || head === 'research-institute' || head === 'unit')
  )
}

function makePart(entity: Entity, home: string): void {
  entity.class = 'unit'
  entity.home = home
  entity.rules.push('listedPart')
}

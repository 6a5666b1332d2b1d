import { samePlace } from '../language/places/same-place.js'
import type { Extraction } from '../extract/extraction.js'
import { describe, type MentionSet, namedMentions } from './mention-sets.js'
import { exactName, nameKeys } from './names/name-keys.js'
import { foldName } from './names/fold-name.js'
import type { PlaceForms } from './names/place-forms.js'
import { sameCountry } from './territories.js'

/** Two sets made one; what is known of either is known of both. An organisation that is a programme too stays an organisation. */
export function union(a: MentionSet, b: MentionSet): MentionSet {
  const [first, second] = (a.identity?.confidence ?? 0) >= (b.identity?.confidence ?? 0) ? [a, b] : [b, a]
  return {
    groups: [...a.groups, ...b.groups].sort((x, y) => x.extraction - y.extraction || x.mentions[0]! - y.mentions[0]!),
    class: a.class === 'home' || b.class === 'home' ? 'home' : a.class === 'organization' ? a.class : b.class,
    identity: first.identity ?? second.identity,
    basis: first.identity ? first.basis : second.basis,
    candidates: first.identity || second.identity ? [] : [...a.candidates, ...b.candidates].slice(0, 5),
  }
}

/** Whether two sets may be one: they are not known to be two, and the text does not put them into two countries. */
export function compatible(a: MentionSet, b: MentionSet, extractions: readonly Extraction[]): boolean {
  if (a.identity && b.identity) return a.identity.entity.id === b.identity.entity.id
  const [one, other] = [describe(a, extractions).context, describe(b, extractions).context]
  // "Trinity College in Dublin" and "Trinity College in Hartford" are two, though one name.
  if (one.city !== null && other.city !== null && !samePlace(one.city, other.city)) return false
  if (one.countryGuessed || other.countryGuessed) return true
  return one.country === null || other.country === null || sameCountry(one.country, other.country)
}

/** The mark of keys that know no word order. */
const anyOrder = 'bag '

/**
 * "the University of York and York University", "de VUB en de ULB": who names two in one breath means two, though the words are the same.
 * True where a mention of one stands in the same block as one of the other.
 */
function standTogether(a: MentionSet, b: MentionSet, extractions: readonly Extraction[]): boolean {
  const blocks = new Set<string>()
  for (const { extraction, mention } of namedMentions(a, extractions)) blocks.add(`${extraction} ${mention.block}`)
  for (const { extraction, mention } of namedMentions(b, extractions)) {
    if (blocks.has(`${extraction} ${mention.block}`)) return true
  }
  return false
}

/** Joins all sets that share a key and may be one; the order of the sets stays that of their first mentions. */
export function joinBy(
  sets: MentionSet[],
  keysOf: (set: MentionSet) => string[],
  extractions: readonly Extraction[],
): MentionSet[] {
  const joined: (MentionSet | null)[] = []
  const places = new Map<string, number[]>()
  for (const set of sets) {
    let current = set
    let at = -1
    for (const key of keysOf(set)) {
      for (const other of places.get(key) ?? []) {
        const candidate = joined[other]
        if (!candidate || other === at || !compatible(current, candidate, extractions)) continue
        if (key.startsWith(anyOrder) && standTogether(current, candidate, extractions)) continue
        current = union(candidate, current)
        if (at >= 0) joined[at] = null
        at = other
        joined[at] = current
      }
    }
    if (at < 0) {
      at = joined.length
      joined.push(current)
    }
    for (const key of keysOf(current)) {
      const list = places.get(key)
      if (!list) places.set(key, [at])
      else if (!list.includes(at)) list.push(at)
    }
  }
  return joined.filter((set) => set !== null)
}

/** Keys by which the pages themselves show that two names are one: the identity, the words of a name, a name as it stands. */
export function nameKeysOf(set: MentionSet, extractions: readonly Extraction[], places: PlaceForms): string[] {
  const keys: string[] = []
  if (set.identity) keys.push(`entity ${set.identity.entity.id}`)
  const { names, acronyms, inferred } = describe(set, extractions)
  for (const name of names) {
    const { exact, bag, general } = nameKeys(name, places)
    // "Ghent" for its university is not the name of the city's hospital, nor the other way round.
    keys.push(`${inferred ? 'inferred' : 'name'} ${exact}`)
    if (!general && !inferred) keys.push(anyOrder + bag)
  }
  // "het NIOD" and "NIOD": an acronym alone is the name that the text uses.
  if (names.length === 0) keys.push(...acronyms.map((acronym) => `name ${exactName(acronym)}`))
  return keys
}

/**
 * Keys by which an acronym leads to the name that it was introduced with.
 *
 * @param documents for every extraction the number of its document, for an acronym holds no further than that
 */
export function acronymKeysOf(
  set: MentionSet,
  extractions: readonly Extraction[],
  documents: readonly number[],
): string[] {
  const here = [...new Set(set.groups.map(({ extraction }) => documents[extraction]!))]
  const { acronyms } = describe(set, extractions)
  return here.flatMap((document) => acronyms.map((acronym) => `${document} ${foldName(acronym).replaceAll(' ', '')}`))
}

import type { Lang } from '../../contracts.js'
import { type HeadClass, headOf, isWholeHead } from '../names/head.js'
import type { Name } from '../names/name.js'
import { wordsOf } from '../names/words.js'
import type { Places } from '../places/places.js'
import type { Token } from '../tokens/token.js'
import { definedAs } from './definition.js'
import type { Entity } from './entity.js'
import { isPerson } from './persons.js'

/** What one occurrence of a name shows it to be, with how much that weighs against other occurrences. */
export interface Verdict {
  class: Entity['class']
  head: HeadClass | null
  weight: number
  rule: string
}

const bodies: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'university',
  'hospital',
  'research-institute',
  'network',
  'company',
  'foundation',
  'government',
  'ngo',
  'association',
  'funder',
])

/** What a name is, by its head, the words around it and the tables of places and plain words. */
export function classifyName(name: Name, tokens: readonly Token[], lang: Lang, places: Places): Verdict {
  const words = wordsOf(lang)
  const plain = name.name
  const defined = definedAs(name, tokens)
  if (name.head) {
    if (isDescription(name, tokens, places)) return { class: 'thing', head: null, weight: 2, rule: 'descriptionOnly' }
    // "the Young Universities for the Future of Europe Alliance", "the alliance X": what it is called weighs more than a plural in its name.
    if (defined && (name.head.plural || name.head.class.startsWith('programme-')) && defined !== name.head.class)
      return verdictOf(defined, 4, 'definedInText')
    if (defined === 'foundation' || (defined === 'company' && name.head.class !== 'university'))
      return verdictOf(defined, 4, 'definedInText')
    if (defined?.startsWith('programme-') && name.head.class === 'thing') return verdictOf(defined, 4, 'definedInText')
    if (name.head.plural && bodies.has(name.head.class) && !name.shared)
      return name.last > name.first
        ? verdictOf(name.acronym ? 'network' : name.head.class, 2, 'pluralHead')
        : { class: 'unknown', head: null, weight: 0, rule: 'pluralHead' }
    return verdictOf(name.head.class, 3, 'headNoun')
  }
  const hyphen = plain.indexOf('-')
  // "EU-beleid", "VN-doelen": compounds with an abbreviation that is no organisation.
  if (
    hyphen > 0 &&
    !plain.includes(' ') &&
    words.plainAcronyms.has(plain.slice(0, hyphen)) &&
    /^\p{Ll}/u.test(plain.slice(hyphen + 1))
  ) {
    return { class: 'thing', head: null, weight: 5, rule: 'plainAcronym' }
  }
  if (words.plainAcronyms.has(plain) || words.calendar.has(plain.toLowerCase()))
    return { class: 'thing', head: null, weight: 5, rule: 'plainAcronym' }
  if (places.country(plain) || places.demonym(plain) || (places.region(plain) && !name.acronym))
    return { class: 'place', head: null, weight: 5, rule: 'placeName' }
  if (defined) return verdictOf(defined, 4, 'definedInText')
  if (isPerson(name, tokens, lang)) return { class: 'person', head: null, weight: 3, rule: 'personName' }
  if (places.city(plain)) return { class: 'place', head: null, weight: 2, rule: 'cityName' }
  return { class: 'unknown', head: null, weight: 1, rule: 'noHead' }
}

function verdictOf(head: HeadClass, weight: number, rule: string): Verdict {
  if (bodies.has(head)) return { class: 'organization', head, weight, rule }
  if (head === 'unit') return { class: 'unit', head, weight, rule }
  if (head === 'thing') return { class: 'thing', head, weight, rule }
  return { class: 'programme', head, weight, rule }
}

/** "the Dutch European University": nothing but nationalities before the head. */
function isDescription(name: Name, tokens: readonly Token[], places: Places): boolean {
  if (name.headAt !== name.last || name.acronym || name.shared) return false
  const before = tokens.slice(name.first, name.headAt - (name.head!.length - 1))
  // "Centre" alone is no name, "Hanzehogeschool" is.
  if (before.length === 0 && name.head!.length > 1) return false
  if (before.length === 0)
    return headOf(tokens[name.headAt]!.lower)?.length === 1 && isWholeHead(tokens[name.headAt]!.lower)
  return before.every((token) => places.region(token.text) && !places.demonym(token.text))
}

/** True for the kinds of head that an organisation has. */
export function isBody(head: HeadClass | null): boolean {
  return head !== null && bodies.has(head)
}

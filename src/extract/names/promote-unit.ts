import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isCapitalised } from '../tokens/token.js'
import type { Grammar, Growth } from './growth.js'
import type { Head } from './head.js'
import { nameWords } from './name-words.js'
import { isTopic } from './words.js'

const { stately, working } = nameWords

/**
 * Heads of units that name whole bodies: "Federal Office of Public Health", "US Department of Agriculture", "Centraal Bureau voor de
 * Statistiek" are of the state; "Coimbra Group", "Tata Group" bear a proper word before "Group". Gives the head as it is for all others.
 */
export function promoteUnit(
  { tokens, places }: Grammar,
  growth: Growth,
  { at, head }: { at: number; head: Head },
): Head {
  if (head.class !== 'unit' || !isCapitalised(tokens[at]) || head.plural) return head
  const before = tokens[at - head.length]
  if (!before || at - head.length < growth.first) return head
  const last = tokens[at]!.lower
  if (nameWords.group.has(last)) {
    if (at !== growth.last || working.has(before.lower)) return head
    // "Ndlovu Care Group": a proper word in front of what it does; "Global Health Group" has none.
    const first = tokens[growth.first]!.lower
    const proper =
      growth.first < at - 1 && !isTopic(first) && !isOrdinaryWord(first) && !places.region(tokens[growth.first]!.text)
    if (isTopic(before.lower) && !proper) return head
    return { ...head, class: 'network' }
  }
  const first = tokens[growth.first]!
  // "Latin American Faculty of Social Sciences": of a part of the world.
  const region = tokens
    .slice(growth.first, at)
    .map(({ text }) => text)
    .join(' ')
  if (nameWords.faculty.has(last) && places.region(region) && !places.city(region))
    return { ...head, class: 'university' }
  const national =
    at < growth.last &&
    at === growth.heads[0]?.at &&
    places.country(
      tokens
        .slice(at + 1, growth.last + 1)
        .map(({ text }) => text)
        .join(' '),
    ) !== null
  if (national) return { ...head, class: 'government' }
  // "Office for National Statistics"
  const subject = tokens[at + 2]
  if (nameWords.office.has(last) && at === growth.first && subject && stately.has(subject.lower))
    return { ...head, class: 'government' }
  const ofState =
    stately.has(first.lower) ||
    places.region(first.text) ||
    places.demonym(first.text) !== null ||
    places.country(first.text) !== null
  return ofState && nameWords.stateUnit.has(last)
    ? { ...head, class: nameWords.school.has(last) ? 'university' : 'government' }
    : head
}

import { foldName } from '../../link/names/fold-name.js'
import { conceptsOf } from '../names/concepts-of.js'
import { joinsItems } from '../names/joins-items.js'
import { wordTranslates } from '../names/word-translates.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Spot } from '../rule.js'
import { clauseBreaks } from '../tables/clause-breaks.js'
import { firstPerson } from '../tables/name-words.js'
import { posts } from '../tables/posts.js'
import type { Clash } from './clash.js'

/** Somebody who does something: a name or place, what it is called in either language, and the clause that it stands in. */
interface Actor extends Spot {
  keys: readonly string[]
  clause: number
}

/** Two clauses further apart tell of other things. */
const reach = 2
/** A longer block has too many actors for a finding to be sure. */
const longest = 600

/**
 * Who does what, the other way round: "De KU Leuven coördineert, VITO meet" and "VITO coordinates, KU Leuven measures". Two actors stand once in each text, each in a clause of its own,
 * and what the one does in Dutch the other does in English, by the words of both clauses.
 */
export function swapClash(pair: PairReading): Clash | null {
  const { nl, en } = pair
  if (nl.text.length > longest || en.text.length > longest) return null
  const [left, right] = [actorsOf(nl), actorsOf(en)]
  if (left.length < 2 || right.length < 2) return null
  const shared = left.flatMap((one) => {
    const same = right.filter((two) => two.keys.some((key) => one.keys.includes(key)))
    const again = left.filter((other) => other.keys.some((key) => one.keys.includes(key)))
    return same.length === 1 && again.length === 1 ? [{ nl: one, en: same[0]! }] : []
  })
  const [words, others] = [clauseWords(nl, left), clauseWords(en, right)]
  for (const [at, one] of shared.entries())
    for (const two of shared.slice(at + 1)) {
      if (one.nl.clause === two.nl.clause || one.en.clause === two.en.clause) continue
      // "De gemeenten Dordrecht en Zwijndrecht" and "the municipalities of Zwijndrecht and Dordrecht".
      if (joinsItems(nl.text, one.nl, two.nl) || joinsItems(en.text, one.en, two.en)) continue
      if (Math.abs(one.nl.clause - two.nl.clause) > reach || Math.abs(one.en.clause - two.en.clause) > reach) continue
      const link = (a: Actor, b: Actor): number => links(words[a.clause] ?? [], others[b.clause] ?? [])
      const crossed = [link(one.nl, two.en), link(two.nl, one.en)] as const
      const straight = link(one.nl, one.en) + link(two.nl, two.en)
      const enough = straight === 0 ? 2 : straight + 2
      if (Math.min(...crossed) < 1 || straight > 1 || crossed[0] + crossed[1] < enough) continue
      const text = (side: SideReading, { start, end }: Spot): string => side.text.slice(start, end)
      return {
        nl: { start: one.nl.start, end: one.nl.end },
        en: { start: two.en.start, end: two.en.end },
        words: { nl: text(nl, one.nl), en: text(en, two.en) },
      }
    }
  return null
}

/** The names and places of a side, the longest where two overlap. */
function actorsOf(side: SideReading): Actor[] {
  const breaks = breaksOf(side)
  const clauseAt = (offset: number): number => breaks.filter((at) => at <= offset).length
  const names = side.names
    .filter(({ kind }) => kind !== 'person')
    .map((name) => ({
      start: name.start,
      end: name.end,
      clause: clauseAt(name.start),
      keys: [foldName(name.text), [...conceptsOf(name, side.places)].sort().join(' ')].filter((key) => key !== ''),
    }))
  const places = side.places
    .filter((place) => !names.some(({ start, end }) => place.start >= start && place.end <= end))
    .map(({ start, end, keys }) => ({ start, end, keys, clause: clauseAt(start) }))
  const people = side.tokens.flatMap(({ lower, start, end, space }, at) => {
    const keys = postKeys(lower, side.lang)
    // "Sociaal werker", "head nurse": the word before belongs to the post.
    const before = side.tokens[at - 1]
    const from = before?.kind === 'word' && space === ' ' && before.lower.length > 3 ? before.start : start
    return keys.length === 0 ? [] : [{ start: from, end, keys, clause: clauseAt(start) }]
  })
  const we = side.tokens
    .filter(({ lower }) => firstPerson[side.lang].has(lower) && !/^(?:us|ours?|ons|onze)$/.test(lower))
    .map(({ start, end }) => ({ start, end, keys: ['we'], clause: clauseAt(start) }))
  return [...names, ...places, ...people, ...we].sort((a, b) => a.start - b.start)
}

/** Which rows of the posts a word is in: "chirurg" and "surgeon"; a compound is in the row of its end ("hoofdverpleegkundige"). */
function postKeys(word: string, lang: 'nl' | 'en'): string[] {
  const fits = (post: (typeof posts)[number]): boolean =>
    lang === 'nl'
      ? [...post.nl].some((end) => word === end || (end.length > 6 && word.endsWith(end)))
      : post.en.has(word)
  return posts.flatMap((post, at) => (fits(post) ? [`post:${at}`] : []))
}

/** Where the clauses of a text begin, but for the first. */
function breaksOf({ text, lang }: SideReading): number[] {
  return [...text.matchAll(clauseBreaks[lang])].map((match) => match.index + match[0].length)
}

/** The words of content of each clause, actors left out. */
function clauseWords(side: SideReading, actors: readonly Actor[]): string[][] {
  const breaks = breaksOf(side)
  const clauses: string[][] = Array.from({ length: breaks.length + 1 }, () => [])
  for (const { kind, lower, start, end } of side.tokens) {
    if (kind !== 'word' || lower.length < 4 || actors.some((actor) => start >= actor.start && end <= actor.end))
      continue
    clauses[breaks.filter((at) => at <= start).length]?.push(lower)
  }
  return clauses
}

/** How many Dutch words of one clause have their translation in another. */
function links(dutch: readonly string[], english: readonly string[]): number {
  return dutch.filter((word) => english.some((other) => wordTranslates(word, other))).length
}

import type { NameType } from '../contracts.js'
import { foldName } from './fold-name.js'
import { organizations, programmes } from './records.js'
import type { Organization, Programme } from './records.js'

/** One result of a search: the record, the name that fitted best, and how well, from 0 to 1. */
export type SearchResult = { name: string; score: number } & (
  { type: 'organization'; record: Organization } | { type: 'programme'; record: Programme }
)

interface Candidate {
  hit: { type: 'organization'; record: Organization } | { type: 'programme'; record: Programme }
  name: string
  words: string[]
  /** A name in use counts for more than a former one. */
  standing: number
}

interface Index {
  candidates: Candidate[]
  /** In how many records a word occurs. */
  frequency: Map<string, number>
  records: number
}

const STANDING: Record<NameType, number> = { label: 1, native: 1, acronym: 1, alias: 0.98, surface: 0.96, former: 0.94 }
/** A result tells the words that weigh most in the query, or it is none. */
const ENOUGH = 0.6

let index: Index | undefined

/**
 * Finds organisations and programmes by name or acronym, Dutch or English, whatever the case and the accents. The last word may
 * be unfinished, and a long word may have one letter wrong. Words that few names have weigh most: "universiteit van gent" finds
 * Ghent University before all other universities.
 *
 * @returns the best first; records that score the same in order of id
 */
export function search(text: string, { limit = 10 }: { limit?: number } = {}): SearchResult[] {
  const query = foldName(text).split(' ').filter(Boolean)
  if (query.length === 0) return []
  index ??= build()
  const best = new Map<string, SearchResult>()
  for (const { hit, name, words, standing } of index.candidates) {
    const score = standing * fit(query, words, index)
    const key = `${hit.type}:${hit.record.id}`
    if (score >= ENOUGH && score > (best.get(key)?.score ?? 0)) best.set(key, { ...hit, name, score })
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0))
    .slice(0, limit)
}

function build(): Index {
  const candidates: Candidate[] = []
  const frequency = new Map<string, number>()
  const hits = [
    ...organizations.map((record) => ({ type: 'organization' as const, record })),
    ...programmes.map((record) => ({ type: 'programme' as const, record })),
  ]
  for (const hit of hits) {
    const seen = new Set<string>()
    for (const { value, type } of [{ value: hit.record.name, type: 'label' as const }, ...hit.record.names]) {
      const words = foldName(value).split(' ')
      candidates.push({ hit, name: value, words, standing: STANDING[type] })
      for (const word of words) seen.add(word)
    }
    for (const word of seen) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return { candidates, frequency, records: hits.length }
}

/** How well the words of a query fit those of a name, from 0 to 1: 1 where they are the same. */
function fit(query: string[], words: string[], { frequency, records }: Index): number {
  // Rare words tell more (inverse document frequency, Spärck Jones 1972); one that no name has tells as much as the rarest.
  const weight = (word: string) => Math.log(1 + records / (frequency.get(word) ?? 1))
  let asked = 0
  let found = 0
  const used = new Set<number>()
  for (const [place, word] of query.entries()) {
    let likest = 0
    let at = -1
    for (const [other, candidate] of words.entries()) {
      const likeness = used.has(other) ? 0 : alike(word, candidate, place === query.length - 1)
      if (likeness > likest) [likest, at] = [likeness, other]
    }
    if (at >= 0) used.add(at)
    const own = weight(at >= 0 ? words[at]! : word)
    asked += own
    found += own * likest
  }
  let rest = 0
  for (const [place, word] of words.entries()) if (!used.has(place)) rest += weight(word)
  // What the name says beyond the query counts a little: "Gent" fits "Universiteit Gent" less than "UGent" would "UGent".
  return (found / asked) * (1 - (0.25 * rest) / (rest + asked))
}

/** How alike two words are: the same, begun, or one letter wrong. */
function alike(word: string, other: string, unfinished: boolean): number {
  if (word === other) return 1
  if (unfinished && word.length > 1 && other.startsWith(word)) return 0.9
  return word.length > 4 && oneApart(word, other) ? 0.75 : 0
}

/** True where one letter put in, left out, replaced or swapped with the next makes one word of the other. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (
    Math.max(left.length, right.length) <= 1 ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

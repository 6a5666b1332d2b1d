import type { Relation } from '../contracts.js'
import type { Agreement } from './records.js'

/** What a language says of a field: null or an empty list where it says nothing. */
type Said<T> = { nl: T; en: T }

/** The value that is published, and what the languages said, or null where neither said anything. */
export interface Settled<T> {
  value: T
  agreement: Agreement[string] | null
}

/**
 * Settles a single value of two languages. Where one says nothing the other's counts; where they differ, the Dutch one, since the pages are
 * written in Dutch first; `same` may take two forms of one value for the same.
 */
export function settle<T>({ nl, en }: Said<T | null>, same: (nl: T, en: T) => T | null = identical): Settled<T | null> {
  if (nl === null && en === null) return { value: null, agreement: null }
  if (nl === null) return { value: en, agreement: { status: 'en-only', nl: null, en } }
  if (en === null) return { value: nl, agreement: { status: 'nl-only', nl, en: null } }
  const value = same(nl, en)
  return value === null
    ? { value: nl, agreement: { status: 'differs', nl, en } }
    : { value, agreement: { status: 'agree', nl, en } }
}

/**
 * Settles two lists: all that either says, each once, those of the first language first.
 *
 * @param sortOf what items that may be the same have in common, so that not all are compared with all
 */
export function settleLists<T>(
  { nl, en }: Said<readonly T[]>,
  same: (nl: T, en: T) => T | null = sameJson,
  sortOf: (item: T) => string = JSON.stringify,
): Settled<T[]> {
  const value: T[] = []
  const sorts = new Map<string, number[]>()
  for (const [at, item] of en.entries()) {
    const sort = sorts.get(sortOf(item))
    if (sort) sort.push(at)
    else sorts.set(sortOf(item), [at])
  }
  const found = new Set<number>()
  for (const item of nl) {
    const sort = sorts.get(sortOf(item)) ?? []
    const at = sort.findIndex((other) => same(item, en[other]!) !== null)
    value.push(at < 0 ? item : same(item, en[sort[at]!]!)!)
    if (at >= 0) found.add(sort.splice(at, 1)[0]!)
  }
  const left = en.filter((_, at) => !found.has(at))
  const missing = value.length > found.size
  value.push(...left)
  if (value.length === 0) return { value, agreement: null }
  const status =
    nl.length === 0 ? 'en-only' : en.length === 0 ? 'nl-only' : left.length > 0 || missing ? 'differs' : 'agree'
  return { value, agreement: { status, nl: nl.length === 0 ? null : nl, en: en.length === 0 ? null : en } }
}

function identical<T>(nl: T, en: T): T | null {
  return nl === en ? nl : null
}

function sameJson<T>(nl: T, en: T): T | null {
  return JSON.stringify(nl) === JSON.stringify(en) ? nl : null
}

/** Two partial dates agree where one only says more: "2022" and "2022-01-01". The fuller one counts. */
export function sameDate(nl: string, en: string): string | null {
  if (nl.startsWith(en)) return nl
  return en.startsWith(nl) ? en : null
}

/** Counts agree by their numbers; the unit is a word of its language, of which the English one is published. */
export function sameCount(nl: Relation['counts'][number], en: Relation['counts'][number]) {
  return nl.min === en.min && nl.max === en.max && (nl.per === en.per || nl.per === null || en.per === null)
    ? { ...en, per: en.per ?? nl.per }
    : null
}

/** Counts that may be the same: those of the same numbers. */
export function sortOfCount({ min, max }: Relation['counts'][number]): string {
  return `${min} ${max}`
}

/** Dates that may be the same: those of one year. */
export function sortOfDate(date: string): string {
  return date.slice(0, 4)
}

/** Events that may be the same: those of one year. */
export function sortOfEvent({ date }: Relation['events'][number]): string {
  return sortOfDate(date)
}

/** Events agree by their dates; what happened is said in words, of which the English ones are published. */
export function sameEvent(nl: Relation['events'][number], en: Relation['events'][number]) {
  const date = sameDate(nl.date, en.date)
  return date === null ? null : { date, what: en.what }
}

/** A status that says something outweighs "active", which is what a page says by saying nothing else. */
export function sameStatus(nl: Relation['status'], en: Relation['status']): Relation['status'] | null {
  if (nl === en) return nl
  if (nl === 'unknown') return en
  return en === 'unknown' ? nl : null
}

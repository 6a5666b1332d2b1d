import type { Lang } from '../../contracts.js'
import type { Abbreviations } from './abbreviations.js'
import en from './abbreviations.en.js'
import nl from './abbreviations.nl.js'

type Lookup = Record<keyof Abbreviations, ReadonlySet<string>>

const merged = (key: keyof Abbreviations): Set<string> => new Set([...nl[key], ...en[key]])
const lookupOf = (table: Abbreviations): Lookup => ({
  open: new Set(table.open),
  closing: new Set(table.closing),
  either: new Set(table.either),
  beforeNumber: new Set(table.beforeNumber),
  letterNouns: new Set(table.letterNouns),
  starters: new Set(table.starters),
})
const lookups: Record<Lang | 'both', Lookup> = {
  nl: lookupOf(nl),
  en: lookupOf(en),
  both: {
    open: merged('open'),
    closing: merged('closing'),
    either: merged('either'),
    beforeNumber: merged('beforeNumber'),
    letterNouns: merged('letterNouns'),
    starters: merged('starters'),
  },
}

const stops = /[.!?…。]+/g
const closer = /["'”’»›)\]}]/
const opener = /["'“”„‘’‚«‹([{¿¡]/
const starter = /[\p{Lu}\p{Lt}\p{N}€$£¥•·–—-]/u
const space = /\s/

/** First words of a sentence that are also the first part of a surname. */
const nameParticles = new Set(['de', 'van', 'den', 'der', 'het', 'ten', 'ter', 'a', 'an', 'in', 'op', "'t", "'s", 'to'])

/** A word is looked for at most so far back, a stretch of closers at most so far on: time stays linear. */
const reach = 40

/**
 * Splits running text into sentences. A stop ends a sentence where closers and white space follow and then a capital, a digit, a
 * currency sign or Dutch "'s Middags"; abbreviations, initials and initialisms veto that. A line feed always ends a sentence.
 * The rule and its tables are our own, not those of Intl.Segmenter: the dataset must not change with the machine's ICU.
 * @param lang null: the tables of both languages
 * @returns half-open spans (UTF-16 offsets), without white space at the edges, which together hold everything but white space
 */
export function splitSentences(text: string, lang: Lang | null): { start: number; end: number }[] {
  const lookup = lookups[lang ?? 'both']
  const spans: { start: number; end: number }[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const feed = text.indexOf('\n', lineStart)
    const lineEnd = feed < 0 ? text.length : feed
    let start = lineStart
    stops.lastIndex = lineStart
    for (let match = stops.exec(text); match && match.index < lineEnd; match = stops.exec(text)) {
      const end = endOfSentence(text, match.index, stops.lastIndex, start, lineEnd, lookup)
      if (end < 0) continue
      add(spans, text, start, end)
      start = end
    }
    add(spans, text, start, lineEnd)
    lineStart = lineEnd + 1
  }
  return spans
}

/** Where the sentence that stops at `at` ends, closers included, or -1 where it goes on. */
function endOfSentence(text: string, at: number, after: number, start: number, limit: number, lookup: Lookup): number {
  let end = after
  while (end < limit && end < after + reach && closer.test(text[end] as string)) end++
  // An apostrophe after white space opens ("'s Middags"); one glued to the stop closes.
  if (end >= limit || !space.test(text[end] as string)) return -1
  let next = end
  while (next < limit && space.test(text[next] as string)) next++
  if (next >= limit) return -1
  let first = next
  while (first < limit && first < next + reach && opener.test(text[first] as string)) first++
  const rest = text.slice(next, next + 4)
  const dutchClitic = /^['’‘][st] \p{Lu}/u.test(rest)
  if (!dutchClitic && (first >= limit || !starter.test(codePoint(text, first)))) return -1
  if (text[at] === '.' && after === at + 1) {
    const followed = { closed: end > after, opened: first > next && !dutchClitic, at: dutchClitic ? next : first }
    if (isVetoed(text, at, start, followed, lookup)) return -1
  }
  return end
}

function isVetoed(
  text: string,
  at: number,
  start: number,
  followed: { closed: boolean; opened: boolean; at: number },
  lookup: Lookup,
): boolean {
  const before = wordBefore(text, at, start)
  const word = before.word.toLowerCase()
  if (word === '') return false
  const next = text[followed.at] as string
  const digitFollows = next >= '0' && next <= '9'
  // "1. Inleiding", "a) 2. Doel": a number that is the whole sentence so far numbers it.
  if (/^\d{1,3}$/.test(word) && text.slice(start, before.start).trim() === '') return true
  if (lookup.beforeNumber.has(word)) return digitFollows
  if (lookup.closing.has(word)) return followed.opened || followed.closed
  if (lookup.either.has(word)) return !lookup.starters.has(wordAt(text, followed.at))
  if (lookup.open.has(word)) return true
  if (/^\p{L}$/u.test(before.word)) {
    if (before.word !== word.toUpperCase()) return false
    const noun = wordBefore(text, before.start - 1, start).word.toLowerCase()
    const starts = wordAt(text, followed.at)
    // "Stichting X. Dat …" against "Jan J. De Vries".
    return !lookup.letterNouns.has(noun) && (nameParticles.has(starts) || !lookup.starters.has(starts))
  }
  // "J.A.M. Jansen", "T.a.v. Afdeling": initials and initialisms with dots inside.
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(before.word)) return true
  return false
}

/** The word that ends before `at`, dots inside it kept: "o.l.v" for "o.l.v.". */
function wordBefore(text: string, at: number, start: number): { word: string; start: number } {
  let from = at
  const limit = Math.max(start, at - reach)
  while (from > limit && !/[\s"'“”„‘’«»()[\]{}/,;:–—-]/.test(text[from - 1] as string)) from--
  return { word: text.slice(Math.max(from, 0), Math.max(at, 0)), start: from }
}

/** The word that starts at `at`, lower case. */
function wordAt(text: string, at: number): string {
  return (
    /^(?:['’‘][st](?= )|[\p{L}\p{N}]+)/u
      .exec(text.slice(at, at + reach))?.[0]
      .toLowerCase()
      .replace(/[’‘]/, "'") ?? ''
  )
}

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

function add(spans: { start: number; end: number }[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && space.test(text[start] as string)) start++
  while (end > start && space.test(text[end - 1] as string)) end--
  if (end > start) spans.push({ start, end })
}

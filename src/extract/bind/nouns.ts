import type { Lang } from '../../contracts.js'
import { findPhrases, makeMatcher } from '../relations/pattern.js'
import type { Token } from '../tokens/token.js'
import { bindingWords } from './binding-words.js'
import english from './nouns.en.js'
import dutch from './nouns.nl.js'

/** Counted nouns and the words around dates. Lists are running words; the same keys in both languages. */
export interface NounTable {
  /** People and works: their number qualifies a relation. */
  people: Record<string, string>
  /** What else is counted: the number of partners, inhabitants, goals. */
  things: Record<string, string>
  /** Words that make a date a beginning. */
  start: string
  /** Words that make a date an end. */
  end: string
  /** Phrases that make a date a beginning, parted by semicolons. */
  beginning: string
  /** Phrases that make a date an end, parted by semicolons. */
  ending: string
  /** What happened at a date, by the word that the records use. */
  events: Record<string, string>
  /** Phrases for "each year", parted by semicolons. */
  yearly: string
  thatYear: string
}

interface Nouns {
  units: Map<string, { unit: string; people: boolean }>
  start: ReadonlySet<string>
  end: ReadonlySet<string>
  events: Map<string, string>
  phrases: ReturnType<typeof makeMatcher<'yearly' | 'thatYear' | 'beginning' | 'ending'>>
}

const tables: Record<Lang, Nouns> = { nl: prepare(dutch), en: prepare(english) }

function prepare(table: NounTable): Nouns {
  const units = new Map<string, { unit: string; people: boolean }>()
  for (const [list, people] of [
    [table.things, false],
    [table.people, true],
  ] as const) {
    for (const [unit, words] of Object.entries(list))
      for (const word of words.split(' ')) units.set(word, { unit, people })
  }
  const events = new Map<string, string>()
  for (const [event, words] of Object.entries(table.events))
    for (const word of words.split(' ')) if (!events.has(word)) events.set(word, event)
  const phrases = makeMatcher<'yearly' | 'thatYear' | 'beginning' | 'ending'>([
    { row: 'beginning', phrases: table.beginning.split(';') },
    { row: 'ending', phrases: table.ending.split(';') },
    { row: 'yearly', phrases: table.yearly.split(';') },
    { row: 'thatYear', phrases: table.thatYear.split(';') },
  ])
  return { units, start: new Set(table.start.split(' ')), end: new Set(table.end.split(' ')), events, phrases }
}

/** The noun that a number counts: the first known one among the next few words, else the word right after it, as it stands. */
export function countedNoun(
  tokens: readonly Token[],
  after: number,
  lang: Lang,
): { unit: string; people: boolean; last: number; known: boolean } | null {
  const { units } = tables[lang]
  let at = tokens.findIndex((token) => token.start >= after)
  if (at < 0) return null
  const first = at
  for (; at < first + 5 && tokens[at]; at++) {
    const token = tokens[at]!
    if (/^[,.;:()]$/.test(token.text)) break
    const known = units.get(token.lower)
    if (known) return { ...known, last: at, known: true }
    if (bindingWords.endsCounted.has(token.lower)) break
  }
  const next = tokens[first]!
  if (next.shape !== 'lower' || next.text.length < 4) return null
  return {
    unit: lang === 'en' ? next.lower.replace(/(?<=[^s])s$/, '') : next.lower,
    people: false,
    last: first,
    known: false,
  }
}

/** What was found for a sentence already: it is asked for every number in it. */
const yearly = new WeakMap<readonly Token[], boolean>()

/** True where the sentence says "every year". */
export function isYearly(tokens: readonly Token[], lang: Lang): boolean {
  const known = yearly.get(tokens) ?? findPhrases(tables[lang].phrases, tokens).some(({ row }) => row === 'yearly')
  yearly.set(tokens, known)
  return known
}

/** True where the sentence says "that year". */
export function saysThatYear(tokens: readonly Token[], lang: Lang): boolean {
  return findPhrases(tables[lang].phrases, tokens).some(({ row }) => row === 'thatYear')
}

/** What happened, by the words of the sentence: "signed", "launched"; "stated" where no word of the table says it. */
export function eventOf(tokens: readonly Token[], lang: Lang): string {
  for (const token of tokens) {
    const event = tables[lang].events.get(token.lower)
    if (event) return event
  }
  return 'stated'
}

/** True where a word of the sentence makes its date a beginning. */
export function saysStart(tokens: readonly Token[], lang: Lang): boolean {
  return (
    tokens.some((token) => tables[lang].start.has(token.lower)) ||
    findPhrases(tables[lang].phrases, tokens).some(({ row }) => row === 'beginning')
  )
}

/** True where a word of the sentence makes its date an end. */
export function saysEnd(tokens: readonly Token[], lang: Lang): boolean {
  return (
    tokens.some((token) => tables[lang].end.has(token.lower)) ||
    findPhrases(tables[lang].phrases, tokens).some(({ row }) => row === 'ending')
  )
}

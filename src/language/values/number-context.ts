import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet } from '../tables/word-sets.js'
import english from './number-context.en.js'
import dutch from './number-context.nl.js'

/** What the words of a row do. The same rows in both languages. */
type NumberContextKey =
  | 'notNumeralBefore'
  | 'notNumeralAfter'
  | 'inMany'
  | 'span'
  | 'noNoun'
  | 'quarterAlone'
  | 'attending'
  | 'each'
  | 'groupBefore'
  | 'celebrated'
  | 'orderOfSize'

export type NumberContextTable = WordLists<NumberContextKey>

/** The words around number words, by language: each has its own reader. */
export const numberContext: Record<Lang, Record<NumberContextKey, ReadonlySet<string>>> = {
  nl: setsOf(dutch),
  en: setsOf(english),
}

function setsOf(table: NumberContextTable): Record<NumberContextKey, ReadonlySet<string>> {
  const rows = Object.entries(table).map(([key, list]) => [key, wordSet(list)])
  return Object.fromEntries(rows) as Record<NumberContextKey, ReadonlySet<string>>
}

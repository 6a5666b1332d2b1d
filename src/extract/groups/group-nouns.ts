import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './group-nouns.en.js'
import dutch from './group-nouns.nl.js'

/** What the words of a row do. The same rows in both languages. */
type GroupWordKey =
  | 'noun'
  | 'adjective'
  | 'carrier'
  | 'there'
  | 'of'
  | 'ofArticle'
  | 'with'
  | 'involved'
  | 'our'
  | 'partners'
  | 'listed'
  | 'whereEnding'
  | 'income'

export type GroupWordTable = WordLists<GroupWordKey>

/** The words of descriptions of partners without a name, in both languages. */
export const groupWords = wordSets(dutch, english)

/** Plural nouns for organisations without a name, by language. */
export const groupNouns: Record<Lang, ReadonlySet<string>> = { nl: wordSet(dutch.noun), en: wordSet(english.noun) }

/** Words before such a noun that belong to its description, by language; numbers do as well. */
export const groupAdjectives: Record<Lang, ReadonlySet<string>> = {
  nl: wordSet(dutch.adjective),
  en: wordSet(english.adjective),
}

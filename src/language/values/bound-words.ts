import { type WordLists, wordSets } from '../tables/word-sets.js'
import english from './bound-words.en.js'
import dutch from './bound-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type BoundWordKey =
  | 'article'
  | 'hyphenUnder'
  | 'hyphenOver'
  | 'among'
  | 'amongArticle'
  | 'verbBehindAge'
  | 'moneyFrom'
  | 'latestEnd'
  | 'latest'
  | 'rangeFrom'
  | 'rangeTo'
  | 'over'
  | 'beforeOver'
  | 'numberBehindOver'
  | 'per'

export type BoundWordTable = WordLists<BoundWordKey>

/** The words that tell a bound of a number from what only looks like one, in both languages: a page has numbers of the other in its names and quotations. */
export const boundWords = wordSets(dutch, english)

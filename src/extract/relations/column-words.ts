import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './column-words.en.js'
import dutch from './column-words.nl.js'

/** What a column holds. The same rows in both languages. */
type ColumnWordKey = 'name' | 'other' | 'acronym' | 'city'

export type ColumnWordTable = WordLists<ColumnWordKey>

/** Parts of the headings of columns in tables of organisations, in both languages. */
export const columnWords = wordSets(dutch, english)

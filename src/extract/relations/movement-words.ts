import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './movement-words.en.js'
import dutch from './movement-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type MovementWordKey = 'stay' | 'people' | 'origin' | 'pluralEnding'

export type MovementWordTable = WordLists<MovementWordKey>

/** The words around people who go from one to the other, in both languages. */
export const movementWords = wordSets(dutch, english)

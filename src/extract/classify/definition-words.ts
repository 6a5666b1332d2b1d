import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './definition-words.en.js'
import dutch from './definition-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type DefinitionWordKey =
  | 'copula'
  | 'has'
  | 'been'
  | 'article'
  | 'thingNoun'
  | 'campusStem'
  | 'thingStem'
  | 'called'
  | 'heetStem'
  | 'isCalled'
  | 'degreeIn'
  | 'separableEnd'
  | 'ngo'
  | 'legalForm'
  | 'objectOf'
  | 'of'
  | 'degree'
  | 'adverb'
  | 'since'
  | 'stops'

export type DefinitionWordTable = WordLists<DefinitionWordKey>

/** The words around what a name is called, in both languages. */
export const definitionWords = wordSets(dutch, english)

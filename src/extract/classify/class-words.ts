import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './class-words.en.js'
import dutch from './class-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type ClassWordKey =
  | 'unitNoun'
  | 'groupFirst'
  | 'group'
  | 'ship'
  | 'navyShip'
  | 'partnership'
  | 'worldBody'
  | 'thingEnding'
  | 'placeEnding'
  | 'family'
  | 'ownName'
  | 'saint'
  | 'worldFirst'
  | 'inProject'
  | 'workedAt'
  | 'works'
  | 'we'
  | 'hasSomewhere'
  | 'successor'
  | 'project'
  | 'thisOne'
  | 'theOne'
  | 'which'
  | 'ends'
  | 'these'
  | 'founders'
  | 'of'
  | 'member'
  | 'projectColumn'
  | 'networkColumn'
  | 'projectFact'

export type ClassWordTable = WordLists<ClassWordKey>

/** The words that tell what a name is the name of, in both languages. */
export const classWords = wordSets(dutch, english)

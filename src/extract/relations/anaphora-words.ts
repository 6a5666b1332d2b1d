import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './anaphora-words.en.js'
import dutch from './anaphora-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type AnaphoraWordKey =
  | 'ties'
  | 'definite'
  | 'definiteNoun'
  | 'pronoun'
  | 'everyone'
  | 'forThis'
  | 'sum'
  | 'ofSum'
  | 'runs'
  | 'other'
  | 'takingPart'
  | 'we'
  | 'didSo'
  | 'so'
  | 'that'
  | 'didThat'
  | 'it'
  | 'itBeforeVerb'
  | 'auxiliary'
  | 'own'
  | 'whoseOwn'
  | 'whose'
  | 'whoseOrAre'
  | 'tieStem'

export type AnaphoraWordTable = WordLists<AnaphoraWordKey>

/** The words that refer back to what was spoken of before, in both languages. */
export const anaphoraWords = wordSets(dutch, english)

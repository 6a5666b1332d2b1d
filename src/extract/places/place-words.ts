import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './place-words.en.js'
import dutch from './place-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type PlaceWordKey =
  | 'article'
  | 'determiner'
  | 'and'
  | 'inList'
  | 'oneOfSeveral'
  | 'on'
  | 'inFrom'
  | 'fronts'
  | 'turns'
  | 'withWhom'
  | 'isBe'
  | 'example'
  | 'small'
  | 'companyEnding'
  | 'partnerFirst'
  | 'partner'
  | 'leading'
  | 'leader'
  | 'intoPlace'
  | 'opensName'
  | 'worldWord'
  | 'worldStem'
  | 'worldFirst'
  | 'worldLast'
  | 'countryColumn'
  | 'pluralEnding'

export type PlaceWordTable = WordLists<PlaceWordKey>

/** The words around names of countries and towns, in both languages. */
export const placeWords = wordSets(dutch, english)

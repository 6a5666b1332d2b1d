import type { Lang } from '../../contracts.js'
import { type WordLists, wordSets } from '../../language/tables/word-sets.js'
import english from './name-words.en.js'
import dutch from './name-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type NameWordKey =
  | 'wholeEndings'
  | 'city'
  | 'notNaming'
  | 'cityArticle'
  | 'stately'
  | 'stateUnit'
  | 'working'
  | 'group'
  | 'faculty'
  | 'office'
  | 'school'
  | 'ownSchool'
  | 'facultyPart'
  | 'university'
  | 'neuterEnding'
  | 'ordinaryEnding'
  | 'nationalFirst'
  | 'degree'
  | 'lettersNoun'
  | 'compoundEnding'
  | 'nounBefore'
  | 'royal'
  | 'generic'
  | 'beforeActing'
  | 'openingNoun'
  | 'openingName'
  | 'adjectiveEnding'
  | 'prize'
  | 'site'
  | 'article'
  | 'of'
  | 'and'
  | 'joinsHead'
  | 'articleAfterOr'
  | 'inTown'
  | 'denies'
  | 'topicOnly'
  | 'onIsland'
  | 'with'
  | 'onWater'
  | 'firstOfBody'
  | 'ownsNothing'
  | 'ownsInstitutes'
  | 'friends'

export type NameWordTable = WordLists<NameWordKey>

/** The words that tell what in small letters belongs to a name, in both languages. */
export const nameWords = wordSets(dutch, english)

/** What a university is called, in one language. */
export const universityNoun: Record<Lang, string> = { nl: dutch.university, en: english.university }

import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './join-words.en.js'
import dutch from './join-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type JoinWordKey =
  | 'and'
  | 'listed'
  | 'goesOn'
  | 'inFront'
  | 'in'
  | 'englishArticle'
  | 'englishOf'
  | 'dutchOf'
  | 'for'
  | 'on'
  | 'at'
  | 'ownerOrSubject'
  | 'whoseHospital'
  | 'titleSmall'
  | 'fixedFirst'
  | 'abbreviation'
  | 'doctor'
  | 'patron'
  | 'universityFirst'
  | 'unitBehind'
  | 'headBehind'
  | 'ownerLink'
  | 'apposition'
  | 'inApposition'
  | 'inPlace'
  | 'locative'
  | 'bound'

export type JoinWordTable = WordLists<JoinWordKey>

/** The words between names and between the parts of a name, in both languages. */
export const joinWords = wordSets(dutch, english)

/** "and" of one language alone. */
export const andOf: Record<Lang, ReadonlySet<string>> = { nl: wordSet(dutch.and), en: wordSet(english.and) }

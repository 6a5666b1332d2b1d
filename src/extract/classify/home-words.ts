import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './home-words.en.js'
import dutch from './home-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type HomeWordKey =
  | 'own'
  | 'our'
  | 'beforeAside'
  | 'objectOf'
  | 'is'
  | 'part'
  | 'ofOurs'
  | 'besideOther'
  | 'partner'
  | 'sister'
  | 'school'
  | 'schoolField'
  | 'partnerNoun'
  | 'article'
  | 'nounGoesOn'
  | 'university'
  | 'hospital'
  | 'institute'
  | 'foldedArticle'
  | 'inFull'
  | 'goesOn'
  | 'hospitalEnd'
  | 'beforeCity'
  | 'ownAlone'
  | 'small'
  | 'shortUniversity'
  | 'technical'
  | 'royal'

export type HomeWordTable = WordLists<HomeWordKey>

/** The words for a page's homes and for what is theirs, in both languages. */
export const homeWords = wordSets(dutch, english)

/** Words that stand for the home ("we", "onze"), in the page's language alone. */
export const ownWords: Record<Lang, ReadonlySet<string>> = { nl: wordSet(dutch.own), en: wordSet(english.own) }

import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './clause-words.en.js'
import dutch from './clause-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type ClauseWordKey =
  | 'joins'
  | 'opens'
  | 'dates'
  | 'past'
  | 'lasting'
  | 'notOnly'
  | 'without'
  | 'orElse'
  | 'still'
  | 'partnerNoun'
  | 'but'
  | 'endsDenial'
  | 'and'
  | 'copula'
  | 'copulaAdverb'
  | 'foundedBehind'
  | 'foundedInClause'
  | 'whichWas'
  | 'have'
  | 'by'

export type ClauseWordTable = WordLists<ClauseWordKey>

/** The words that part a sentence into clauses, and that tell when and whether what a clause says holds, in both languages. */
export const clauseWords = wordSets(dutch, english)

/** Verbs that tell when something was, in the past or still, in the page's language alone. */
export const tenseVerbs: Record<Lang, Record<'past' | 'lasting', ReadonlySet<string>>> = {
  nl: { past: wordSet(dutch.past), lasting: wordSet(dutch.lasting) },
  en: { past: wordSet(english.past), lasting: wordSet(english.lasting) },
}

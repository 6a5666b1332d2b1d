import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './binding-words.en.js'
import dutch from './binding-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type BindingWordKey =
  | 'article'
  | 'of'
  | 'both'
  | 'definite'
  | 'telling'
  | 'pronoun'
  | 'pronounBeforeVerb'
  | 'auxiliary'
  | 'ago'
  | 'during'
  | 'long'
  | 'toward'
  | 'all'
  | 'parts'
  | 'money'
  | 'among'
  | 'cellHeading'
  | 'between'
  | 'knownNumber'
  | 'until'
  | 'since'
  | 'before'
  | 'back'
  | 'backTo'
  | 'endsCounted'
  | 'termLabel'
  | 'projectWord'
  | 'partnersOfProject'
  | 'countHeading'
  | 'places'
  | 'each'
  | 'eachPartner'

export type BindingWordTable = WordLists<BindingWordKey>

/** The small words around numbers and years that tell whose they are, in both languages. */
export const bindingWords = wordSets(dutch, english)

/** What opens the list of those counted, or of some of them: "te" opens none in English, nor "as" in Dutch. */
export const amongWords: Record<Lang, ReadonlySet<string>> = {
  nl: wordSet(dutch.among),
  en: wordSet(english.among),
}

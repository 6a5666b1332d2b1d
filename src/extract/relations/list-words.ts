import english from './list-words.en.js'
import dutch from './list-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
export type ListWordKey =
  | 'article'
  | 'a'
  | 'determiner'
  | 'ourArticle'
  | 'us'
  | 'and'
  | 'joins'
  | 'of'
  | 'small'
  | 'with'
  | 'withBetween'
  | 'among'
  | 'withWhich'
  | 'partnerBefore'
  | 'otherBefore'
  | 'placeBefore'
  | 'whereBefore'
  | 'siteAfter'
  | 'city'
  | 'places'
  | 'institutions'
  | 'bodyEndings'
  | 'is'
  | 'as'
  | 'such'
  | 'including'
  | 'subject'
  | 'alumni'
  | 'see'
  | 'award'
  | 'captions'
  | 'careerAt'
  | 'house'
  | 'inAt'
  | 'network'
  | 'within'
  | 'share'
  | 'through'
  | 'cutting'
  | 'postAt'
  | 'worked'
  | 'worksAt'
  | 'memberBefore'
  | 'whichOf'
  | 'bodyEnding'
  | 'relative'
  | 'shared'
  | 'about'
  | 'facilities'

/** Words by what they do, parted by spaces; an underscore stands for a space in them. */
export type ListWordTable = Record<ListWordKey, string>

/**
 * The words of both languages together: a page names bodies in either, and no word of a row means another thing in the other language
 * where these are looked for.
 */
export const listWords = Object.fromEntries(Object.keys(dutch).map((key) => [key, sets(key as ListWordKey)])) as Record<
  ListWordKey,
  ReadonlySet<string>
>

function sets(key: ListWordKey): ReadonlySet<string> {
  return new Set(
    `${dutch[key]} ${english[key]}`
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )
}

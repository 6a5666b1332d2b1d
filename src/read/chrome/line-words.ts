/**
 * Words of which whole lines of chrome are made up: dates, names of languages and of social networks, pages that every site links to. Entries are
 * pieces of regular expressions over small letters, without a group that captures.
 */
export interface LineWords {
  months: readonly string[]
  /** Days of the week, whole and short. */
  days: readonly string[]
  /** What stands before a time of day, and its unit after it. */
  timeBefore: readonly string[]
  timeAfter: readonly string[]
  /** What stands before the date of a message: "Nieuws 3 mei". */
  dateLabels: readonly string[]
  datePrepositions: readonly string[]
  /** Before the writer behind a date. */
  by: readonly string[]
  languages: readonly string[]
  /** Networks and buttons of a share bar. */
  social: readonly string[]
  /** Pages of the bottom of a site. */
  policies: readonly string[]
  /** Of those, words that on a line of their own may head text of the page. */
  openPolicies: readonly string[]
  /** What a sentence about cookies says beside that word. */
  cookieTalk: readonly string[]
  /** The first piece of a trail of pages, and what may stand before it. */
  home: readonly string[]
  youAreHere: readonly string[]
  /** Small words inside and before the name in a byline. */
  bylineWords: readonly string[]
}

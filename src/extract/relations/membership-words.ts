import type { Lang } from '../../contracts.js'
import { type WordLists, wordSet, wordSets } from '../../language/tables/word-sets.js'
import english from './membership-words.en.js'
import dutch from './membership-words.nl.js'

/** What the words of a row do. The same rows in both languages. */
type MembershipWordKey =
  | 'networks'
  | 'member'
  | 'of'
  | 'brings'
  | 'takesPart'
  | 'also'
  | 'inWhich'
  | 'besideMember'
  | 'likewise'
  | 'memberOrMembers'
  | 'speaksOfMembers'
  | 'takesPartStem'
  | 'theMembers'
  | 'members'
  | 'tiedAt'

export type MembershipWordTable = WordLists<MembershipWordKey>

/** The words of membership in networks, in both languages. */
export const membershipWords = wordSets(dutch, english)

/** What tells a list of networks and the items in it. Looked up in the page's language alone: "of" is or in Dutch. */
export const membershipItemWords: Record<Lang, Record<'networks' | 'member' | 'of' | 'brings', ReadonlySet<string>>> = {
  nl: itemWords(dutch),
  en: itemWords(english),
}

function itemWords(table: MembershipWordTable): Record<'networks' | 'member' | 'of' | 'brings', ReadonlySet<string>> {
  return {
    networks: wordSet(table.networks),
    member: wordSet(table.member),
    of: wordSet(table.of),
    brings: wordSet(table.brings),
  }
}

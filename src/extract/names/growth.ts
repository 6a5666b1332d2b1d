import type { Lang } from '../../contracts.js'
import type { Places } from '../places/places.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { headOf, type Head } from './head.js'
import type { WordSets } from './words.js'

/** What the grammar of names needs to know beside the words. */
export interface Grammar {
  tokens: Token[]
  lang: Lang
  words: WordSets
  places: Places
}

/** A name while it grows to the right. */
export interface Growth {
  first: number
  last: number
  /** Heads met so far, in order. */
  heads: { at: number; head: Head }[]
  /** What the preposition after the head led to: a subject ("for Health"), a place ("of York"), or nothing yet. */
  complement: 'none' | 'subject' | 'place'
  rules: string[]
}

/** Names longer than this many tokens do not occur; it bounds what looks ahead. */
export const longest = 24

/** The head that ends at token `at` and starts no earlier than `first`, of up to three words. */
export function headAt(tokens: Token[], at: number, first = 0): Head | null {
  const one = tokens[at]!.lower
  const two = at - 1 >= first ? tokens[at - 1]!.lower : ''
  const three = at - 2 >= first ? tokens[at - 2]!.lower : ''
  if (three && two) {
    const head = headOf(three, two, one)
    if (head?.length === 3) return head
  }
  if (two) {
    const head = headOf(two, one)
    if (head?.length === 2) return head
  }
  // Heads that end compounds hold for words of some length: "MC" is a head, "Project-MC" is not looked into.
  return headOf(one)
}

/** The words in capitals from `at` on, without anything that joins: gives the last token's index. */
export function runEnd(tokens: Token[], at: number): number {
  let end = at
  while (end < at + longest && isCapitalised(tokens[end + 1]) && tokens[end + 1]!.spaced) end++
  return end
}

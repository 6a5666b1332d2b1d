import type { Lang, Organization, Programme } from '../../contracts.js'
import { isKnownCity } from '../../language/places/city-country.js'
import english from './heads.en.js'
import dutch from './heads.nl.js'
import native from './heads.native.js'

/**
 * What the head noun of a name says it names. Beside the kinds of organisation: a unit (a part of an organisation: faculty,
 * department), the kinds of programme, and thing: what looks like a name and is neither (prize, chair, journal, street).
 */
export type HeadClass = Organization['kind'] | 'unit' | `programme-${Programme['kind']}` | 'thing'

/** Head nouns by class; written in small letters. */
export type HeadTable = Record<HeadClass, readonly string[]>

export interface Head {
  class: HeadClass
  lang: Lang | 'native'
  /** True for a plural ("universities"), which names several at once and no single one. */
  plural: boolean
  /** For a plural: its singular, capitalised ("University"). */
  singular: string | null
  /** Number of words ("medical center" has two). */
  length: number
}

/** Heads and their plurals of one language; plurals lead to the singular. */
export interface HeadLexicon {
  heads: HeadTable
  plurals: Readonly<Record<string, string>>
  /** Heads that also end compounds written as one word ("Universiteitsziekenhuis"). */
  endings: readonly string[]
}

const words = new Map<string, Head>()
const endings = new Map<string, Head>()
for (const [lang, lexicon] of [
  ['native', native],
  ['nl', dutch],
  ['en', english],
] as const) {
  for (const [kind, list] of Object.entries(lexicon.heads) as [HeadClass, readonly string[]][]) {
    for (const word of list) {
      words.set(word, { class: kind, lang, plural: false, singular: null, length: word.split(' ').length })
    }
  }
  for (const [plural, singular] of Object.entries(lexicon.plurals)) {
    const head = words.get(singular)
    if (head) words.set(plural, { ...head, plural: true, singular: capitalise(singular), length: 1 })
  }
  for (const ending of lexicon.endings) {
    const head = words.get(ending)
    if (head) endings.set(ending, head)
  }
}
const endingLengths = [...new Set([...endings.keys()].map((ending) => ending.length))].sort((a, b) => b - a)

/** The head noun that these words (small letters) are, or that the one word ends in; the longest wins. At most three words. */
export function headOf(one: string, two = '', three = ''): Head | null {
  // "Maastricht UMC+"
  const bare = one.replace(/\+$/, '')
  const plain = bare.includes('-') ? bare.slice(bare.lastIndexOf('-') + 1) : bare
  return (
    (three && words.get(`${one} ${two} ${three}`)) ||
    (two && words.get(`${one} ${two}`)) ||
    words.get(one) ||
    words.get(plain) ||
    endingOf(plain)
  )
}

/** True where the word is a head noun itself, not a compound that ends in one ("Hanzehogeschool"). */
export function isWholeHead(word: string): boolean {
  return words.has(word)
}

function endingOf(word: string): Head | null {
  for (const length of endingLengths) {
    if (word.length < length + 2) continue
    const head = endings.get(word.slice(-length))
    // Milaan is no "laan".
    if (head) return head.class === 'thing' && isKnownCity(word) ? null : head
  }
  return null
}

/** The word with a capital first letter. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

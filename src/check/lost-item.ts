import type { PairReading } from './reading/pair-reading.js'
import type { SideReading } from './reading/side-reading.js'
import type { Spot } from './rule.js'
import { grammar, lastJoin, openEnds } from './tables/enumerations.js'
import { isCompound } from './names/said-in-text.js'
import { wordTranslates } from './names/word-translates.js'

/** One item of an enumeration: the words that it is known by, and where they stand. */
interface Item extends Spot {
  words: readonly string[]
  /** True where it holds a word of the grammar. */
  small: boolean
}

/** Items of more words than this are clauses. */
const longestItem = 3
const fewestShared = 2

/** No enumeration in a sentence has more items; the bound keeps the search linear in a text of commas. */
const mostItems = 30

/**
 * The one item of an enumeration that the other side has not: "onderzoek, onderwijs en zorg" and "research and care". Both have as many enumerations in the bead; of two that
 * stand in the same place, the items of the shorter stand in the longer in the same order, and the item that is left has no translation anywhere in the other sentence.
 */
export function lostItem(pair: PairReading, bead: number): { side: 'nl' | 'en'; item: Spot } | null {
  const [left, right] = [enumerations(pair.nl, bead), enumerations(pair.en, bead)]
  if (left.length !== right.length) return null
  for (const [at, nl] of left.entries()) {
    const lost = lostOf(nl, right[at] ?? [], pair, bead)
    if (lost) return lost
  }
  return null
}

function lostOf(
  nl: readonly Item[],
  en: readonly Item[],
  pair: PairReading,
  bead: number,
): { side: 'nl' | 'en'; item: Spot } | null {
  if (Math.abs(nl.length - en.length) !== 1) return null
  const side = nl.length > en.length ? 'nl' : 'en'
  const [long, short] = side === 'nl' ? [nl, en] : [en, nl]
  if (short.length < fewestShared) return null
  const akin = (one: string, two: string): boolean =>
    side === 'nl' ? wordTranslates(one, two) : wordTranslates(two, one)
  const same = (one: Item, two: Item): boolean => one.words.some((word) => two.words.some((other) => akin(word, other)))
  const lost = leftOver(long, short, same)
  // What stands before the first comma may be no item: "so that, after Denmark and Sweden". Names have rules of their own.
  const shown = lost ? pair[side].text.slice(lost.start, lost.end) : ''
  if (!lost || lost === long[0] || (/\p{Lu}/u.test(shown) && !isCommon(shown))) return null
  if (lost.words.some((each) => openEnds.has(each))) return null
  // "Twee gingen naar Florence, één naar Keulen en één naar Kopenhagen": clauses that share a verb.
  if (long.some(({ small }) => small)) return null
  const other = side === 'nl' ? pair.en : pair.nl
  const there = other.tokens.filter(({ kind, start }) => kind === 'word' && other.beadAt(start) === bead)
  const said = lost.words.some((word) => there.some(({ lower }) => akin(word, lower)))
  return said ? null : { side, item: { start: lost.start, end: lost.end } }
}

/** "Rembrandtkaart": a compound of a common noun, whatever it begins with. */
function isCommon(item: string): boolean {
  return !item.includes(' ') && isCompound(item.toLowerCase())
}

/** The item of the longer list that is left when the items of the shorter have been found in it in order; one of three or more may go by its place alone. */
function leftOver(long: readonly Item[], short: readonly Item[], same: (one: Item, two: Item) => boolean): Item | null {
  const candidates = long.filter((_, skipped) => {
    const rest = long.filter((__, at) => at !== skipped)
    const found = short.filter((item, at) => same(rest[at]!, item)).length
    return found >= Math.max(fewestShared, short.length - (short.length >= 3 ? 1 : 0))
  })
  return candidates.find((item) => !short.some((other) => same(item, other))) ?? null
}

/** The enumerations of a bead: words with commas between them, and "en" or "and" before the last. */
function enumerations(side: SideReading, bead: number): Item[][] {
  const found: Item[][] = []
  for (const { start, end, bead: own } of side.sentences) {
    if (own !== bead) continue
    for (const match of side.text.slice(start, end).matchAll(patterns[side.lang])) {
      const items = itemsOf(match[0], start + match.index, side.lang)
      if (items.length >= fewestShared) found.push(items)
    }
  }
  return found
}

const word = String.raw`[\p{L}][\p{L}'’-]*`
const middle = String.raw`(?:, ${word}(?: ${word}){0,${longestItem - 1}}){0,${mostItems}},?`
const patterns = {
  nl: new RegExp(String.raw`${word}${middle} ${lastJoin.nl} ${word}(?: ${word})?`, 'gu'),
  en: new RegExp(String.raw`${word}${middle} ${lastJoin.en} ${word}(?: ${word})?`, 'gu'),
} as const
const itemPattern = {
  nl: new RegExp(`(?:(?!, | ${lastJoin.nl} ).)+`, 'gu'),
  en: new RegExp(`(?:(?!, | ${lastJoin.en} ).)+`, 'gu'),
} as const
const joinBefore = new RegExp(`^(?:,? ?(?:${lastJoin.nl}|${lastJoin.en}) |, | )`)

function itemsOf(text: string, from: number, lang: 'nl' | 'en'): Item[] {
  const items: Item[] = []
  for (const match of text.matchAll(itemPattern[lang])) {
    const bare = match[0].replace(joinBefore, '')
    const start = from + match.index + match[0].length - bare.length
    const words = bare
      .toLowerCase()
      .split(' ')
      .filter((each) => each.length > 3)
    const small = bare
      .toLowerCase()
      .split(' ')
      .some((each) => grammar.has(each))
    if (words.length > 0) items.push({ words, small, start, end: start + bare.length })
  }
  return items
}

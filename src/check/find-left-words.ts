import { functionWords, romance } from './reading/guess-language.js'
import type { PairReading } from './reading/pair-reading.js'
import type { Spot } from './rule.js'

/** So many words in a row that stand in both texts are no chance. */
const fewest = 3

/**
 * Dutch words that were left in an English sentence: "The programme wordt gefinancierd door Horizon Europe". They stand in a row in both texts, in small letters,
 * with a word that only Dutch has. Names and what is quoted may stay Dutch.
 */
export function findLeftWords({ nl, en }: PairReading): { nl: Spot; en: Spot } | null {
  const there = ` ${nl.tokens.map(({ lower }) => lower).join(' ')} `
  const { tokens } = en
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at
    let dutch = false
    while (end < tokens.length && isPlain(tokens, end, at) && !functionWords.en.has(tokens[end]!.lower)) {
      dutch ||= functionWords.nl.has(tokens[end]!.lower)
      end += 1
    }
    // "Mirjam van den Heuvel" at the start of a cell: what stands before the capital is part of a name.
    let last = end
    while (last > at && particles.has(tokens[last - 1]!.lower) && isCapitalised(tokens[end])) last -= 1
    const words =
      last < end ? tokens.slice(at, last).filter((token) => token.text === token.lower) : tokens.slice(at, end)
    if (words.length >= fewest && dutch) {
      const run = longestShared(
        words.map(({ lower }) => lower),
        there,
      )
      const [first, final] = [words[run.from], words[run.to - 1]]
      const shared = words.slice(run.from, run.to).map(({ lower }) => lower)
      const long = shared.some((word) => word.length > 4)
      // "Office burundais pour la protection de l'environnement": "de" is French there.
      const alien =
        romance.test(shared.join(' ')) || shared.every((word) => !functionWords.nl.has(word) || word === 'de')
      if (
        long &&
        !alien &&
        run.to - run.from >= fewest &&
        first &&
        final &&
        !isQuoted(en.text, first.start, final.end)
      ) {
        const spot = { start: first.start, end: final.end }
        return { nl: spotOf(nl.text, en.text.slice(spot.start, spot.end)), en: spot }
      }
    }
    at = Math.max(at, end)
  }
  return null
}

const particles: ReadonlySet<string> = new Set(['van', 'de', 'den', 'der', 'ten', 'ter', 'te', 'het', 'in', 'op'])

function isCapitalised(token: PairReading['en']['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower
}

/** A word without a capital, but for the first of a sentence. */
function isPlain(tokens: PairReading['en']['tokens'], at: number, first: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  const before = tokens[at - 1]
  const opens = at === first && (before === undefined || /^[.!?]$/.test(before.text))
  return token.text === token.lower || opens
}

/** The longest stretch of words that stands in the other text, and holds a word that only Dutch has. */
function longestShared(words: readonly string[], there: string): { from: number; to: number } {
  let best = { from: 0, to: 0 }
  for (let from = 0; from < words.length; from += 1) {
    let to = from
    while (to < words.length && there.includes(` ${words.slice(from, to + 1).join(' ')} `)) to += 1
    const dutch = words.slice(from, to).some((word) => functionWords.nl.has(word))
    if (dutch && to - from > best.to - best.from) best = { from, to }
  }
  return best
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["“‘'(„«]$/.test(text.slice(0, start)) || /^["”’')»]/.test(text.slice(end))
}

function spotOf(text: string, words: string): Spot {
  const start = Math.max(0, text.toLowerCase().indexOf(words.toLowerCase()))
  return { start, end: Math.min(text.length, start + words.length) }
}

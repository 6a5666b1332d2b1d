import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { translatesTo } from '../names/said-in-text.js'
import { comparatives, copulas, passives, rankers, symmetric, verbPairs } from '../tables/rankings.js'
import type { Clash } from './clash.js'

/** A name or place, with the same number on both sides for the same one. */
interface Party {
  start: number
  end: number
  id: number
}

/**
 * Who is first and who comes after: "Gent scoort het best, gevolgd door Leuven" against "Leuven …, followed by Ghent", "groter dan Gent" against "larger than
 * Leuven", and "Ajax won van Feyenoord" against "Feyenoord beat Ajax". Only where both texts name the same parties, in short sentences.
 */
export function rankingClash(pair: PairReading, bead: number): Clash | null {
  const [nl, en] = parties(pair, bead)
  if (nl.length < 2 || en.length < 2) return null
  return followed(pair, nl, en) ?? compared(pair, nl, en, bead) ?? acting(pair, nl, en, bead)
}

/** The parties of a bead that both sides have, once each. */
function parties(pair: PairReading, bead: number): [Party[], Party[]] {
  const nl = spans(pair.nl, bead)
  const en = spans(pair.en, bead)
  const left: Party[] = []
  const right: Party[] = []
  let id = 0
  for (const one of nl) {
    const same = en.filter((two) => one.keys.some((key) => two.keys.includes(key)))
    const again = nl.filter((other) => one.keys.some((key) => other.keys.includes(key)))
    const [two] = same
    if (!two || same.length > 1 || again.length > 1) continue
    id += 1
    left.push({ start: one.start, end: one.end, id })
    right.push({ start: two.start, end: two.end, id })
  }
  const order = (one: Party, two: Party): number => one.start - two.start
  return [left.sort(order), right.sort(order)]
}

function spans(side: SideReading, bead: number): { start: number; end: number; keys: readonly string[] }[] {
  const places = side.places.filter(({ kind, basis }) => kind !== 'area' && basis === 'name')
  const inside = (span: { start: number; end: number }): boolean =>
    side.names.some(
      (name) => name.start <= span.start && name.end >= span.end && name.end - name.start > span.end - span.start,
    )
  const named = side.names
    .filter((name) => !name.opens && !places.some(({ start, end }) => start >= name.start && end <= name.end))
    .map(({ start, end, text }) => ({ start, end, keys: [text.toLowerCase()] }))
  const single = side.names
    .filter((name) => name.opens && !places.some(({ start }) => start === name.start))
    .map(({ start, end, text }) => ({ start, end, keys: [text.toLowerCase()] }))
  return [...places.filter((place) => !inside(place)), ...named, ...single].filter(
    ({ start }) => side.beadAt(start) === bead,
  )
}

/** The party right behind an offset, an article apart. */
function partyAt(list: readonly Party[], text: string, at: number): Party | undefined {
  return list.find(
    ({ start }) =>
      start >= at &&
      /^ (?:(?:de|het|die van|dat van|the|that of|those of|the city of|de stad|the city) )?$/i.test(
        text.slice(at, start),
      ),
  )
}

/** "Gevolgd door" and "followed by": the one behind them stands before them on the other side. */
function followed({ nl, en }: PairReading, left: readonly Party[], right: readonly Party[]): Clash | null {
  const [one, two] = [rankers.nl.exec(nl.text), rankers.en.exec(en.text)]
  if (!one || !two) return null
  const next = partyAt(left, nl.text, one.index + one[0].length)
  const then = partyAt(right, en.text, two.index + two[0].length)
  if (!next || !then || next.id === then.id) return null
  const first = left.find(({ id }) => id === then.id)
  const second = right.find(({ id }) => id === next.id)
  return first && second && first.start < one.index && second.start < two.index ? clash(next, then, nl, en) : null
}

/** "Groter dan Gent" and "larger than Leuven": the same comparative with another party behind "dan". */
function compared(
  { nl, en }: PairReading,
  left: readonly Party[],
  right: readonly Party[],
  bead: number,
): Clash | null {
  const found = (side: SideReading): { word: string; behind: number }[] =>
    [...side.text.matchAll(side.lang === 'nl' ? /(\p{L}+) dan(?=[ ])/gu : /(\p{L}+(?: \p{L}+)?) than(?=[ ])/gu)]
      .map((match) => ({ word: match[1] ?? '', behind: match.index + match[0].length }))
      .filter(({ behind }) => side.beadAt(behind) === bead)
  const [[one, ...moreNl], [two, ...moreEn]] = [found(nl), found(en)]
  if (!one || !two || moreNl.length > 0 || moreEn.length > 0) return null
  const same = comparatives.some(
    (row) => row.nl.includes(one.word.toLowerCase()) && row.en.some((word) => two.word.toLowerCase().endsWith(word)),
  )
  const [next, then] = [partyAt(left, nl.text, one.behind), partyAt(right, en.text, two.behind)]
  return same && next && then && next.id !== then.id ? clash(next, then, nl, en) : null
}

const longest = 110

/** "Ajax won van Feyenoord" and "Feyenoord beat Ajax": each sentence begins with its subject, and those are two. */
function acting({ nl, en }: PairReading, left: readonly Party[], right: readonly Party[], bead: number): Clash | null {
  const [one, two] = [subjectOf(nl, left, bead), subjectOf(en, right, bead)]
  if (!one || !two || one.id === two.id) return null
  // "Verkoopt aan" and "buys from", "verloor van" and "beat" turn it round: the verbs have to be translations of each other.
  if (!sameVerb(wordBehind(nl, one), wordBehind(en, two))) return null
  const [object, other] = [left.find(({ id }) => id === two.id), right.find(({ id }) => id === one.id)]
  return object && other ? clash(one, two, nl, en) : null
}

/** The party that a short active sentence begins with, where a verb stands right behind it. */
function subjectOf(side: SideReading, list: readonly Party[], bead: number): Party | null {
  const sentences = side.sentences.filter((sentence) => sentence.bead === bead)
  const [sentence] = sentences
  if (!sentence || sentences.length > 1 || sentence.end - sentence.start > longest) return null
  const text = side.text.slice(sentence.start, sentence.end)
  if (passives[side.lang].test(text) || symmetric[side.lang].test(text)) return null
  const [first] = list
  if (
    !first ||
    !/^(?:(?:De|Het|The|De gemeente|De stad|The City of) )?$/.test(side.text.slice(sentence.start, first.start))
  )
    return null
  return /^ (?!en |and |of |or |van |in |na |after |dan |than )\p{Ll}/u.test(side.text.slice(first.end, first.end + 8))
    ? first
    : null
}

/** The verb behind a subject, auxiliaries apart. */
function wordBehind({ text }: SideReading, { end }: Party): string {
  const [, word = ''] =
    /^ (?:(?:has|have|will|is|are|also|again|then) )*(\p{Ll}+)/u.exec(text.slice(end, end + 60)) ?? []
  return word
}

function sameVerb(nl: string, en: string): boolean {
  if (verbPairs.some((pair) => pair.nl.includes(nl) && pair.en.includes(en))) return true
  return !copulas.has(nl) && translatesTo(nl, en)
}

function clash(one: Party, two: Party, nl: SideReading, en: SideReading): Clash {
  return {
    nl: one,
    en: two,
    words: { nl: nl.text.slice(one.start, one.end), en: en.text.slice(two.start, two.end) },
  }
}

import { sameQuantity, sameValue } from '../../language/values/same-value.js'
import type { Quantity, Value } from '../../language/values/value.js'
import { clockEnds } from './clock-ends.js'
import { clockTimes, isClockTime } from './clock-times.js'
import { converted } from './converted.js'
import { costOf, touch } from './cost-of.js'
import { sameEdge } from './same-edge.js'
import type { SideReading } from '../reading/side-reading.js'

/** A value of either side with the sentence bead that it stands in. */
interface Item {
  value: Value
  bead: number
}

/** Two values that belong together: equal but perhaps in bound or form, or changed. */
export interface ValuePair {
  nl: Value
  en: Value
}

/** How the values of two texts go together. */
export interface ValueMatches {
  /** The same value in both. */
  same: ValuePair[]
  /** In the same place, with another value. */
  changed: ValuePair[]
  onlyNl: Value[]
  onlyEn: Value[]
}

/**
 * Pairs the values of two texts by what they say, never by where they stand in the sentence: first equal values in the same sentence bead,
 * then equal values anywhere in the pair (a fact may move to the next sentence), then ranges against their two ends.
 * What is left and of one type is paired as changed, nearest in meaning first; the rest is on one side only.
 */
export function matchValues(nl: SideReading, en: SideReading): ValueMatches {
  const matches: ValueMatches = { same: [], changed: [], onlyNl: [], onlyEn: [] }
  if (nl.values.length === 0 && en.values.length === 0) return matches
  const itemsOf = (side: SideReading): Item[] => side.values.map((value) => ({ value, bead: side.beadAt(value.start) }))
  let left = itemsOf(nl)
  let right = itemsOf(en)
  const take = (fits: (one: Item, two: Item) => boolean, into: ValuePair[]): void => {
    const taken = new Set<Item>()
    left = left.filter((one) => {
      const two = right.find((item) => !taken.has(item) && fits(one, item))
      if (!two) return true
      taken.add(two)
      into.push({ nl: one.value, en: two.value })
      return false
    })
    right = right.filter((item) => !taken.has(item))
  }
  // Before "negen van de tien … binnen tien dagen" loses its ten to the ten days.
  ;[left, right] = takeShares(left, right, nl.text)
  ;[right, left] = takeShares(right, left, en.text)
  take(
    (one, two) => one.bead === two.bead && sameBound(one.value, two.value) && surelySame(one.value, two.value),
    matches.same,
  )
  take((one, two) => one.bead === two.bead && surelySame(one.value, two.value), matches.same)
  take((one, two) => surelySame(one.value, two.value), matches.same)
  ;[left, right] = splitRanges(left, right)
  ;[right, left] = splitRanges(right, left)
  // "de jaren 10" may be the 1910s or the 2010s, "1.250" in English 1250 or 1.25, "260 m" a length or millions.
  take((one, two) => sameDecade(one.value, two.value) || sameAlternative(one.value, two.value), matches.same)
  // "Tot en met 11 jaar" and "under 12", "voor 1 mei" and "by 30 April".
  take((one, two) => one.bead === two.bead && sameEdge(one.value, two.value, nl, en), [])
  // "13.30" in a table and "1.30 p.m.", "van tien tot vijf" and "10 am to 5 pm".
  take((one, two) => one.bead === two.bead && sameClock(one.value, two.value), matches.same)
  // "Van 10 tot 17 uur" and "10 am to 6 pm": one end is right, and the other has changed.
  const [leftEnds, rightEnds] = [withClockEnds(left, right), withClockEnds(right, left)]
  ;[left, right] = [leftEnds, rightEnds]
  take((one, two) => one.bead === two.bead && sameValue(one.value, two.value), matches.same)
  const changes = left
    .flatMap((one) =>
      right.map((two) => ({ one, two, cost: one.bead === two.bead ? costOf(one.value, two.value) : Infinity })),
    )
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)
  const used = new Set<Item>()
  for (const { one, two } of changes) {
    if (used.has(one) || used.has(two)) continue
    used.add(one)
    used.add(two)
    matches.changed.push({ nl: one.value, en: two.value })
  }
  left = left.filter((item) => !used.has(item))
  right = right.filter((item) => !used.has(item))
  // "Op 3 april" beside "in 2022": nothing in common, and nothing against one another.
  take((one, two) => sameValue(one.value, two.value), matches.same)
  // A value said twice in one language and once in the other is no difference.
  const said = (value: Value, values: readonly Value[]): boolean => values.some((other) => sameValue(value, other))
  const rest = (items: Item[], own: SideReading, other: SideReading): Value[] =>
    items
      .map(({ value }) => value)
      .filter((value) => !said(value, other.values) && !restated(value, own) && !between(value, own, other))
  matches.onlyNl = rest(left, nl, en)
  matches.onlyEn = rest(right, en, nl)
  return matches
}

/** "In 2023, 2024 en 2025" and "from 2023 to 2025": a year inside a stretch whose ends this side names too. */
function between(value: Value, own: SideReading, other: SideReading): boolean {
  if (value.type !== 'date' || value.from.length !== 4 || value.named !== null) return false
  const year = (text: string): boolean => own.values.some((one) => one.type === 'date' && one.from === text)
  return other.values.some(
    (range) =>
      range.type === 'date' &&
      range.named === null &&
      range.from < value.from &&
      value.to < range.to &&
      year(range.from) &&
      year(range.to),
  )
}

/**
 * "50 kilometres (31 miles)", "300 metres, or 330 yards,", "10 by 15 cm (4 by 6 inches)": a measure given again in the other system, right behind it and
 * within rounding.
 */
function restated(value: Value, { text, values }: SideReading): boolean {
  if (value.type !== 'quantity') return false
  const sizes = values.filter((other) => other.type === 'quantity')
  const own = measureOf(value, sizes, text)
  return sizes.some((other) => {
    const first = measureOf(other, sizes, text)
    const [end, start] = [first.at(-1)?.end ?? 0, own[0]?.start ?? 0]
    return (
      first.length === own.length &&
      end <= start &&
      /^(?: ?[(/[]|,? (?:or|of|ofwel|oftewel) |, ?| [-–=≈] ?)/.test(text.slice(end, start)) &&
      start - end < 14 &&
      first.every((size, at) => converted(size, own[at]!))
    )
  })
}

/** The sizes that are one measure with a value, "10 by 15 cm", each with the unit of the last. */
function measureOf(value: Quantity, sizes: readonly Quantity[], text: string): Quantity[] {
  const joined = (one: Quantity | undefined, two: Quantity | undefined): boolean =>
    one !== undefined && two !== undefined && /^ ?(?:by|bij|x|×) ?$/.test(text.slice(one.end, two.start))
  let [from, to] = [sizes.indexOf(value), sizes.indexOf(value)]
  while (joined(sizes[from - 1], sizes[from])) from -= 1
  while (joined(sizes[to], sizes[to + 1])) to += 1
  const unit = sizes[to]?.unit ?? null
  return sizes.slice(from, to + 1).map((size) => ({ ...size, unit: size.unit ?? unit }))
}

/** The same value, and for dates something in common: a school year is no day in September. */
function surelySame(one: Value, two: Value): boolean {
  if (!sameValue(one, two)) return false
  return one.type !== 'date' || two.type !== 'date' || touch(one, two)
}

function sameBound(one: Value, two: Value): boolean {
  return one.type !== 'quantity' || two.type !== 'quantity' || one.bound === two.bound
}

function sameClock(one: Value, two: Value): boolean {
  if (one.type === 'quantity' && two.type === 'time') return isClockTime(one, two)
  return one.type === 'time' && two.type === 'quantity' && isClockTime(two, one)
}

function sameDecade(one: Value, two: Value): boolean {
  if (one.type !== 'date' || two.type !== 'date' || one.named !== 'decade' || two.named !== 'decade') return false
  return (
    one.from.slice(2) === two.from.slice(2) && one.from.slice(2, 4) < '30' && /jaren|['’]/.test(one.text + two.text)
  )
}

/** Other values that one side may stand for; those of separators count only where there is no unit to say which. */
function sameAlternative(one: Value, two: Value): boolean {
  if (one.type !== 'quantity' || two.type !== 'quantity') return false
  // "Waarvan een derde huur": a share, though it could be the third.
  if (isShareOf(one, two) || isShareOf(two, one)) return true
  // "Gehalveerd" and "cut by half".
  if (isFactorOf(one, two) || isFactorOf(two, one)) return true
  const open = (value: Quantity): number[] =>
    value.unit === 'm' || value.unit === 't' || /[0-9]k$/i.test(value.text) ? value.alternatives : []
  return open(one).includes(two.min) || open(two).includes(one.min)
}

function isFactorOf(factor: Quantity, share: Quantity): boolean {
  return factor.unit === 'times' && factor.min < 1 && share.unit === 'percent' && share.min === 100 * factor.min
}

function isShareOf(ordinal: Quantity, share: Quantity): boolean {
  return (
    ordinal.ordinal &&
    ordinal.form === 'words' &&
    ordinal.min > 2 &&
    share.unit === 'percent' &&
    Math.abs(share.min - 100 / ordinal.min) < 0.01
  )
}

/** Takes out two numbers of the first list that are a share of the second: "zeven van de tien" and "seven in ten". */
function takeShares(numbers: Item[], shares: Item[], text: string): [Item[], Item[]] {
  const gone = new Set<Item>()
  for (const [at, { value: part, bead }] of numbers.entries()) {
    const whole = numbers[at + 1]?.value
    if (part.type !== 'quantity' || whole?.type !== 'quantity' || part.min >= whole.min) continue
    if (
      !/^ (?:van de|of the|op de|out of|(?!and |or |en |of )\p{L}+ (?:in|op|op de|out of)) $/u.test(
        text.slice(part.end, whole.start),
      )
    )
      continue
    const share = shares.find(
      ({ value, bead: own }) =>
        own === bead &&
        value.type === 'quantity' &&
        value.unit === 'percent' &&
        Math.abs(value.min - (100 * part.min) / whole.min) < 0.01,
    )
    if (share)
      gone
        .add(numbers[at]!)
        .add(numbers[at + 1]!)
        .add(share)
  }
  return [numbers.filter((item) => !gone.has(item)), shares.filter((item) => !gone.has(item))]
}

/** Takes out ranges of the first list whose two ends stand apart in the second: "from 10 to 15" and "van 10 naar 15". */
function splitRanges(ranges: Item[], others: Item[]): [Item[], Item[]] {
  const gone = new Set<Item>()
  for (const range of ranges) {
    const ends = endsOf(range.value)
    if (!ends) continue
    const own = new Set<Item>()
    const found = ends.map((end) => {
      // "Van 7 tot 19 uur": 7 a.m. and 7 p.m. each answer for one end.
      const item = others.find((one) => !gone.has(one) && !own.has(one) && isEnd(one.value, end, range.value))
      if (item) own.add(item)
      return item
    })
    if (found.some((item) => !item)) continue
    gone.add(range)
    for (const item of found) if (item) gone.add(item)
  }
  return [ranges.filter((item) => !gone.has(item)), others.filter((item) => !gone.has(item))]
}

/** Ranges of hours as their two times, where the other side has one of them. */
function withClockEnds(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    const beside = others.filter(({ bead }) => bead === item.bead).map(({ value }) => value)
    const ends = clockEnds(item.value, beside)
    return ends ? ends.map((value) => ({ value, bead: item.bead })) : [item]
  })
}

function endsOf(value: Value): (number | string)[] | null {
  if (value.type === 'quantity') return value.min === value.max ? null : [value.min, value.max]
  return value.type === 'date' && value.from !== value.to && (value.named === null || value.named === 'academic-year')
    ? [value.from, value.to]
    : null
}

function isEnd(value: Value, end: number | string, range: Value): boolean {
  // "van 9 tot 17 uur" and "from 9 am to 5 pm".
  if (value.type === 'time') {
    const times = clockTimes(range) ?? []
    return times.some((minutes, at) => endsOf(range)?.[at] === end && Math.abs(minutes - value.minutes) % 720 === 0)
  }
  if (value.type === 'quantity' && range.type === 'quantity') {
    // "Drie maanden tot anderhalf jaar" and "three to eighteen months".
    const edge = { ...range, min: Number(end), max: Number(end) }
    return value.min === value.max && (value.min === edge.min || sameQuantity(value, edge))
  }
  return value.type === 'date' && value.from === value.to && value.from === String(end)
}

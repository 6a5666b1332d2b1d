import { exactQuantity } from './exact-quantity.js'
import { readBareUnit } from './read-bare-unit.js'
import { readVague } from './read-vague.js'
import { phraseAt } from './phrases.js'
import { round, type NumberRead } from './number-read.js'
import { boundBefore, isTime, perBehind } from './read-bound.js'
import { centsBehind, tailOf, withMoney } from './read-money.js'
import { readNumber } from './read-number.js'
import { readTime } from './read-time.js'
import { baseUnit } from './same-value.js'
import { countsTimes, timesPer } from './read-times.js'
import { currencyBefore, readUnit, suffixUnit, unitBehind, type UnitRead } from './read-unit.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Bound, FrequencyValue, Quantity } from './value.js'

/** Reads a quantity that starts at the token: bound before it excepted, which is looked for backwards. Null where there is none. */
export function readQuantity(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<Quantity | FrequencyValue> | null {
  const vague = readVague(text, tokens, at, tables)
  if (vague) return vague
  const bareUnit = readBareUnit(text, tokens, at)
  if (bareUnit) return bareUnit
  const factor = tables.words.factors[tokens[at]?.lower ?? '']
  if (factor !== undefined) return readFactor(text, tokens, at, factor, tables)

  const between = readBetween(tokens, at, tables)
  const opened = between ?? at
  const sign = currencyBefore(tokens, opened)
  const first = readNumber(tokens, sign?.next ?? opened, tables)
  if (!first) return null
  if (first.suffix !== '') return readSuffixed(text, tokens, at, first, tables)
  let next = tailOf(tokens, first.next)
  let unit = withMoney(tokens, first, sign, unitBehind(tokens, next, first.form !== 'words', tables), tables)
  next = unit.next ?? next
  let min = unit.value
  let max = unit.value
  let form = first.form
  let last = first
  const joined = first.ordinal ? null : readRangeEnd(tokens, next, first, sign !== null, between !== null, tables)
  // "in vijf jaar tijd tot 2.300 hectare" goes from one thing to another.
  const range = joined && !otherThing(tokens, joined, unit.unit, tables) ? joined : null
  if (range) {
    const end = tailOf(tokens, range.number.next)
    const behind = withMoney(
      tokens,
      range.number,
      range.sign ?? sign,
      readUnit(tokens, end, range.number.form !== 'words', tables),
      tables,
    )
    max = behind.value
    if (range.number.scaled && !first.scaled && first.value < 1000) {
      min = round(first.value * (range.number.value / mantissaOf(range.number.value)))
    }
    unit = { ...behind, unit: behind.unit ?? unit.unit }
    next = behind.next ?? end
    last = range.number
    if (form !== last.form) form = 'mixed'
  } else if (between !== null) {
    return readQuantity(text, tokens, opened, tables)
  }
  // "two years and a half".
  const words = [0, 1, 2].map((offset) => tokens[next + offset]?.lower)
  if (isTime.test(unit.unit ?? '') && words[0] === 'and' && partsOfUnit.has(`${words[1]} ${words[2]}`)) {
    const more = partsOfUnit.get(`${words[1]} ${words[2]}`) ?? 0
    min += more
    max += more
    next += 3
  }
  // "4 euro 50", "vier euro vijftig".
  const cents = sign === null && !range && /^[A-Z]{3}$/.test(unit.unit ?? '') ? centsBehind(tokens, next, tables) : null
  if (cents && Number.isInteger(min)) {
    min = round(min + cents.value / 100)
    max = min
    next = cents.next
  }
  // "three quarters of an hour" is a stretch of time, no share.
  const whole = first.fraction && unit.unit === null ? wholeBehind(tokens, next, tables) : null
  if (whole) next = whole.next
  const name = whole?.unit ?? unit.unit ?? (first.fraction ? 'percent' : null)
  if (first.fraction && unit.unit === null && !whole) {
    min = round(min * 100)
    max = round(max * 100)
  }
  const numberOnly = last.form === 'digits' && sign === null && name === null
  const after = phraseAt(tables.boundsAfter, tokens, next)
  const behindNoun = after || range ? null : boundBehindNoun(tokens, next, tables)
  const plus = tokens[next]?.text === '+' && tokens[next]?.space === ''
  const bound = range || first.ordinal ? null : boundBefore(tokens, at, name, tables)
  const start = bound ? bound.next : at
  if (after && !range) next = after.next
  else if (plus && numberOnly) next += 1
  return {
    next,
    value: {
      ...placeOf(text, tokens, start, next),
      type: 'quantity',
      min: Math.min(min, max),
      max: Math.max(min, max),
      bound:
        (range ? null : (after?.value ?? behindNoun)) ?? (plus && numberOnly ? 'at-least' : (bound?.value ?? 'exact')),
      unit: name,
      per: perBehind(tokens, next, tables),
      ordinal: first.ordinal,
      vague: first.vague,
      form,
      weak: first.weak && !range,
      foreign: first.foreign || last.foreign,
      malformed: first.malformed || last.malformed,
      alternatives: [...first.alternatives, ...unit.alternatives],
    },
  }
}

/** "Fifteen people or more", "90 punten of meer": the bound behind what is counted. */
function boundBehindNoun(tokens: readonly Token[], at: number, tables: ValueTables): Bound | null {
  for (const next of [at + 1, at + 2]) {
    const before = tokens[next - 1]
    if (before?.kind !== 'word' || /^(?:of|or|en|and|dan|than)$/.test(before.lower)) return null
    if (!/^(?:of|or)$/.test(tokens[next]?.lower ?? '')) continue
    const bound = phraseAt(tables.boundsAfter, tokens, next)
    return bound && !/^(?:dan|than)$/.test(tokens[bound.next]?.lower ?? '') ? bound.value : null
  }
  return null
}

const partsOfUnit: ReadonlyMap<string, number> = new Map([
  ['a half', 0.5],
  ['a quarter', 0.25],
  ['three quarters', 0.75],
])

/** True where the number behind a join is one of another sort than the number before it: years and hectares. */
function otherThing(tokens: readonly Token[], range: RangeEnd, unit: string | null, tables: ValueTables): boolean {
  const behind = range.sign ?? readUnit(tokens, tailOf(tokens, range.number.next), true, tables)
  if (unit === null || behind === null) return false
  // "From 4 months to 6 years" has two ends, each in its own unit.
  return baseUnit(unit).base !== baseUnit(behind.unit).base || (isTime.test(unit) && unit !== behind.unit)
}

function wholeBehind(tokens: readonly Token[], at: number, tables: ValueTables): { unit: string; next: number } | null {
  if (tokens[at]?.lower !== 'of' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return null
  const points = phraseAt(tables.percentagePoints, tokens, at + 2)
  if (points) return { unit: 'percentage-point', next: points.next }
  // "A quarter of an hour's class" is a kwartier too.
  const unit = tables.words.units[tokens[at + 2]?.lower.replace(/['’]s$/, '') ?? '']
  return unit !== undefined ? { unit, next: at + 3 } : null
}

function mantissaOf(value: number): number {
  for (const scale of [1e15, 1e12, 1e9, 1e6, 1e3, 1e2]) if (value >= scale) return value / scale
  return value
}

interface RangeEnd {
  number: NumberRead
  sign: UnitRead | null
}

function readRangeEnd(
  tokens: readonly Token[],
  at: number,
  first: NumberRead,
  money: boolean,
  between: boolean,
  tables: ValueTables,
): RangeEnd | null {
  const join = phraseAt(tables.rangeJoins, tokens, at)
  const joinWord = tokens[at]?.lower ?? ''
  const joined = between && tables.words.betweens.some(([, word]) => word === joinWord) ? at + 1 : (join?.next ?? null)
  if (joined === null) return null
  const sign = currencyBefore(tokens, joined)
  const number = readNumber(tokens, sign?.next ?? joined, tables)
  if (!number || number.ordinal || number.fraction !== first.fraction || number.suffix !== '') return null
  // "10-15" is a range, "10 - 5" and "een of ander" are not; "one or two" is one only between neighbours.
  const floor = number.scaled && !first.scaled && first.value < 1000 ? mantissaOf(number.value) : number.value
  if (floor <= first.value && number.value <= first.value) return null
  if ((joinWord === 'of' || joinWord === 'or') && number.value - first.value > 1) return null
  if (sign && !money && joinWord !== 'to') return null
  return { number, sign }
}

/** The index behind "tussen", "tussen de", "between" where a number follows. */
function readBetween(tokens: readonly Token[], at: number, tables: ValueTables): number | null {
  const lower = tokens[at]?.lower
  if (lower !== 'tussen' && lower !== 'between') return null
  const next = tokens[at + 1]?.lower === 'de' ? at + 2 : at + 1
  // "tussen 13.00 en 15.00 uur" holds two times.
  if (readTime('', tokens, next, tables)) return null
  // "Between 1 October and 15 January", "between 3 and 20 May" hold two days.
  if ([1, 2, 3, 4].some((offset) => isMonthOfDay(tokens, next, next + offset, tables))) return null
  return readNumber(tokens, currencyBefore(tokens, next)?.next ?? next, tables) ? next : null
}

/** A month right behind the day that starts at the token, or behind that one and a second day. */
function isMonthOfDay(tokens: readonly Token[], from: number, at: number, { words, lang }: ValueTables): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || words.months[token.lower] === undefined) return false
  if (lang === 'en' && token.text === token.lower) return false
  const before = tokens.slice(from, at)
  return before.every(
    ({ kind, lower }) => kind === 'digits' || /^(?:and|en)$/.test(lower) || words.ordinalEndings.includes(lower),
  )
}

function readFactor(
  text: string,
  tokens: readonly Token[],
  at: number,
  factor: number,
  tables: ValueTables,
): Read<Quantity | FrequencyValue> | null {
  // "Twice in three years" is how often; "verdrievoudigde in vijf jaar" is how much in how long.
  const often = countsTimes(tokens[at]?.lower ?? '')
  const times = often ? timesPer(text, tokens, at, at + 1, factor, tables) : null
  if (times) return times
  // "Once the bridge is finished": as soon as.
  if (tokens[at]?.lower === 'once' && conjoins(tokens[at + 1])) return null
  return exactQuantity(text, tokens, at, at + 1, {
    value: factor,
    unit: 'times',
    form: 'words',
    // "At least twice".
    bound: boundBefore(tokens, at, 'times', tables)?.value ?? 'exact',
    weak: true,
  })
}

/** What a clause begins with behind "once". */
function conjoins(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.text !== token.lower ||
      /^(?:the|these|those|this|that|they|it|its|you|your|we|our|he|his|she|her|their|all|both)$/.test(token.lower))
  )
}

const suffixPeriods: [pattern: RegExp, perYear: number][] = [
  [/^jaarlijkse?$/, 1],
  [/^maandelijkse?$/, 12],
  [/^wekelijkse?$/, 52],
]

function readSuffixed(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: NumberRead,
  tables: ValueTables,
): Read<Quantity | FrequencyValue> {
  const period = suffixPeriods.find(([pattern]) => pattern.test(number.suffix))
  if (period) {
    const place = placeOf(text, tokens, at, number.next)
    return { next: number.next, value: { ...place, type: 'frequency', perYear: round(period[1] / number.value) } }
  }
  const bound = boundBefore(tokens, at, null, tables)
  return exactQuantity(text, tokens, at, number.next, {
    value: number.value,
    unit: suffixUnit(number.suffix),
    form: 'words',
    // "Zestigplussers" are sixty or older.
    bound: bound?.value ?? (number.suffix.startsWith('plusser') ? 'at-least' : 'exact'),
  })
}

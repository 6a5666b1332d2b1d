import { phraseAt, phraseBefore } from './phrases.js'
import { readNumber, round, type NumberRead } from './read-number.js'
import { currencyBefore, readUnit, suffixUnit, type UnitRead } from './read-unit.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Bound, FrequencyValue, Quantity } from './value.js'

/** What a reader made of the tokens from one on: the value, and the index of the token behind it. */
export interface Read<T> {
  value: T
  next: number
}

const isTime = /^(?:year|month|week|day|hour|minute|decade|century|quarter|semester|fortnight|working-day)$/

/** Reads a quantity that starts at the token: bound before it excepted, which is looked for backwards. Null where there is none. */
export function readQuantity(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<Quantity | FrequencyValue> | null {
  const vague = readVague(text, tokens, at, tables)
  if (vague) return vague
  const factor = tables.words.factors[tokens[at]?.lower ?? '']
  if (factor !== undefined) return readFactor(text, tokens, at, factor, tables)

  const between = readBetween(tokens, at, tables)
  const opened = between ?? at
  const sign = currencyBefore(tokens, opened)
  const first = readNumber(tokens, sign?.next ?? opened, tables)
  if (!first) return null
  if (first.suffix !== '') return readSuffixed(text, tokens, at, first, tables)
  let next = tailOf(tokens, first.next)
  let unit = withMoney(tokens, first, sign, readUnit(tokens, next, first.form !== 'words', tables), tables)
  next = unit.next ?? next
  let min = unit.value
  let max = unit.value
  let form = first.form
  let last = first
  const range = first.ordinal ? null : readRangeEnd(tokens, next, first, sign !== null, between !== null, tables)
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
  const name = unit.unit ?? (first.fraction ? 'percent' : null)
  if (first.fraction && unit.unit === null) {
    min = round(min * 100)
    max = round(max * 100)
  }
  const numberOnly = last.form === 'digits' && sign === null && name === null
  const after = phraseAt(tables.boundsAfter, tokens, next)
  const plus = tokens[next]?.text === '+' && tokens[next]?.space === ''
  const bound = range ? null : boundBefore(tokens, at, name, tables)
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
      bound: (range ? null : after?.value) ?? (plus && numberOnly ? 'at-least' : (bound?.value ?? 'exact')),
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

/** The text from one token to the token before `next`. */
export function placeOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
): { start: number; end: number; text: string } {
  const start = tokens[at]?.start ?? 0
  const end = tokens[next - 1]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}

function mantissaOf(value: number): number {
  for (const scale of [1e15, 1e12, 1e9, 1e6, 1e3, 1e2]) if (value >= scale) return value / scale
  return value
}

/** Skips the ",-" and ".-" behind Dutch amounts. */
function tailOf(tokens: readonly Token[], at: number): number {
  if (
    /^[,.]$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.space === '' &&
    /^[-–—]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.space === ''
  ) {
    const third = tokens[at + 2]
    return third?.text === '-' && third.space === '' ? at + 3 : at + 2
  }
  return at
}

interface Unit {
  unit: string | null
  next: number | null
  value: number
  alternatives: number[]
}

/** Letters that multiply only beside a currency: "€5m", "5 M €", "€ 3 ton", "$5B", "€50k". */
const moneyScales: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, k: 1e3, b: 1e9, ton: 1e5 }))

function withMoney(
  tokens: readonly Token[],
  number: NumberRead,
  sign: UnitRead | null,
  read: UnitRead | null,
  tables: ValueTables,
): Unit {
  const at = tailOf(tokens, number.next)
  const token = tokens[at]
  const scale =
    token?.kind === 'word' && number.form === 'digits'
      ? moneyScales.get(token.lower)
      : token?.lower === 'ton'
        ? 1e5
        : undefined
  if (scale !== undefined && !number.scaled && (scale !== 1e5 || tables.lang === 'nl')) {
    const behind = sign ?? readUnit(tokens, at + 1, true, tables)
    const money = behind !== null && /^[A-Z]{3}$/.test(behind.unit)
    const next = sign ? at + 1 : (behind?.next ?? at + 1)
    if (money) return { unit: behind.unit, next, value: round(number.value * scale), alternatives: [] }
    if (scale === 1e3 && token?.space === '')
      return { unit: null, next: at + 1, value: round(number.value * 1e3), alternatives: [] }
    if (token?.text === 'm' || token?.text === 'M' || scale === 1e5) {
      return {
        unit: read?.unit ?? null,
        next: read?.next ?? at + 1,
        value: number.value,
        alternatives: [round(number.value * scale)],
      }
    }
  }
  if (sign) {
    // "€ 1.500 euro" is said twice; "EUR 5 million" has no unit behind.
    const repeated = read !== null && read.unit === sign.unit ? read.next : null
    return { unit: sign.unit, next: repeated ?? at, value: number.value, alternatives: [] }
  }
  return { unit: read?.unit ?? null, next: read?.next ?? null, value: number.value, alternatives: [] }
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
  return readNumber(tokens, currencyBefore(tokens, next)?.next ?? next, tables) ? next : null
}

const signs: ReadonlyMap<string, Bound> = new Map(
  Object.entries({
    '>': 'more-than',
    '<': 'less-than',
    '≥': 'at-least',
    '≤': 'at-most',
    '~': 'about',
    '±': 'about',
    '≈': 'about',
  }),
)

/** The bound that stands before a number: "ruim", "no more than", "≥"; `next` is where it starts. */
function boundBefore(
  tokens: readonly Token[],
  at: number,
  unit: string | null,
  tables: ValueTables,
): { value: Bound; next: number } | null {
  const sign = signs.get(tokens[at - 1]?.text ?? '')
  if (sign) return { value: sign, next: at - 1 }
  let from = at
  // "rond de 40", "over the 40".
  if (/^(?:de|het|the)$/.test(tokens[at - 1]?.lower ?? '') && phraseBefore(tables.boundsBefore, tokens, at) === null)
    from = at - 1
  const bound = phraseBefore(tables.boundsBefore, tokens, from)
  if (!bound) return null
  const word = tokens[from - 1]?.lower ?? ''
  if ((word === 'from' || word === 'vanaf') && (unit === null || !/^[A-Z]{3}$/.test(unit))) return null
  // "€5 million over five years", "under Article 5": a stretch of time or a place, no bound.
  if (
    word === 'over' &&
    from - 1 === bound.next &&
    unit !== null &&
    isTime.test(unit) &&
    !/^(?:for|of|with|than|well|just)$/.test(tokens[bound.next - 1]?.lower ?? '')
  ) {
    return bound.next === 0 ? bound : null
  }
  return bound
}

/** "per jaar", "a year", "each week" behind the quantity, at most three words on. */
function perBehind(tokens: readonly Token[], at: number, tables: ValueTables): string | null {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index]
    if (!token || token.kind === 'digits' || /^[.,;:!?(]$/.test(token.text)) return null
    const opens = /^(?:per|elke|elk|iedere|ieder|a|an|each|every|\/)$/.test(token.lower)
    if (!opens) continue
    const unit = tables.words.units[tokens[index + 1]?.lower ?? '']
    if (unit !== undefined && isTime.test(unit)) return unit
  }
  return null
}

function readVague(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<Quantity> | null {
  const vague = phraseAt(tables.vague, tokens, at)
  if (!vague) return null
  const unit = readUnit(tokens, vague.next, false, tables)
  const next = unit?.next ?? vague.next
  const scale = tables.words.scales[tokens[vague.next]?.lower ?? ''] ?? 1
  const size = vague.value * scale
  return {
    next: scale > 1 ? vague.next + 1 : next,
    value: {
      ...placeOf(text, tokens, at, next),
      ...bare,
      min: size,
      max: size,
      unit: unit?.unit ?? null,
      vague: true,
      form: 'words',
    },
  }
}

const bare = {
  type: 'quantity',
  bound: 'exact',
  unit: null,
  per: null,
  ordinal: false,
  vague: false,
  form: 'words',
  weak: false,
  foreign: false,
  malformed: false,
  alternatives: [] as number[],
} as const satisfies Partial<Quantity>

function readFactor(
  text: string,
  tokens: readonly Token[],
  at: number,
  factor: number,
  tables: ValueTables,
): Read<Quantity | FrequencyValue> {
  const times = timesPer(text, tokens, at, at + 1, factor, tables)
  if (times) return times
  const value: Quantity = {
    ...placeOf(text, tokens, at, at + 1),
    ...bare,
    alternatives: [],
    min: factor,
    max: factor,
    unit: 'times',
    weak: true,
  }
  return { next: at + 1, value }
}

/** "twice a year", "twee keer per jaar": how often. */
export function timesPer(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  count: number,
  tables: ValueTables,
): Read<FrequencyValue> | null {
  if (!/^(?:per|a|an|each|every|in)$/.test(tokens[next]?.lower ?? '')) return null
  const other = tokens[next + 1]?.lower === 'de' || tokens[next + 1]?.lower === 'het' ? next + 2 : next + 1
  const direct = tables.words.periods[tokens[other]?.lower ?? '']
  if (direct !== undefined)
    return {
      next: other + 1,
      value: { ...placeOf(text, tokens, at, other + 1), type: 'frequency', perYear: round(count * direct) },
    }
  const number = readNumber(tokens, other, tables)
  const unit = number && readUnit(tokens, number.next, false, tables)
  const period =
    unit &&
    tables.words.periods[
      unit.unit === 'year' ? yearWord(tables) : (tokens[unit.next - 1]?.lower ?? '').replace(/(?:s|en)$/, '')
    ]
  if (!number || !unit || period === undefined || period === null) return null
  return {
    next: unit.next,
    value: {
      ...placeOf(text, tokens, at, unit.next),
      type: 'frequency',
      perYear: round((count * period) / number.value),
    },
  }
}

function yearWord(tables: ValueTables): string {
  return tables.lang === 'nl' ? 'jaar' : 'year'
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
  const place = placeOf(text, tokens, at, number.next)
  if (period)
    return { next: number.next, value: { ...place, type: 'frequency', perYear: round(period[1] / number.value) } }
  const bound = boundBefore(tokens, at, null, tables)
  return {
    next: number.next,
    value: {
      ...place,
      ...bare,
      alternatives: [],
      min: number.value,
      max: number.value,
      unit: suffixUnit(number.suffix),
      bound: bound?.value ?? 'exact',
    },
  }
}

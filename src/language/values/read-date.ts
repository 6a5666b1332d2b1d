import { isDay, partialDate, plainDate } from './calendar.js'
import { phraseAt, phraseBefore } from './phrases.js'
import { readFeast } from './read-feast.js'
import { readNumericDate } from './read-numeric-date.js'
import { readNamedPeriod } from './read-period.js'
import { yearAt } from './read-year.js'
import { readYears } from './read-years.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { DateValue } from './value.js'

/** Reads the date or period that starts at the token, with the weekday, "begin" or "sinds" before it. Null where there is none. */
export function readDate(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') {
    const feast = readFeast(text, tokens, at, tables)
    if (feast) return { next: feast.next, value: { ...feast.value, edge: edgeBefore(tokens, at, feast.value, tables) } }
    const opened = readOpened(text, tokens, at, tables)
    if (opened) return opened
  }
  const read =
    readNamedPeriod(text, tokens, at, tables) ??
    readNumericDate(text, tokens, at, tables) ??
    readPlain(text, tokens, at, tables)
  if (!read) return null
  const edge = edgeBefore(tokens, at, read.value, tables)
  return edge ? { next: read.next, value: { ...read.value, edge } } : read
}

/** "maandag 3 april", "begin 2021", "mid-2021", "eind jaren negentig". */
function readOpened(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  const weekday = weekdayOf(tokens[at]?.lower ?? '', tables)
  if (weekday !== undefined) {
    if (tables.lang === 'en' && tokens[at]?.text === tokens[at]?.lower) return null
    let next = at + 1
    if (/^[,.]$/.test(tokens[next]?.text ?? '')) next += 1
    if (tokens[next]?.lower === 'the') next += 1
    const date = readDate(text, tokens, next, tables)
    const usable = date && date.value.from.length >= 5 && date.value.named === null && date.value.weekday === null
    const shared = usable ? null : sharedMonth(tokens, next, tables)
    if (shared) {
      const read = made(text, tokens, at, shared.next, [shared.year, shared.month, shared.day])
      return { next: read.next, value: { ...read.value, weekday } }
    }
    if (usable) return { next: date.next, value: { ...date.value, ...placeOf(text, tokens, at, date.next), weekday } }
    return { next: at + 1, value: { ...placeOf(text, tokens, at, at + 1), ...plainDate, from: '', to: '', weekday } }
  }
  const part = phraseAt(tables.parts, tokens, at)
  if (!part) return null
  let next = part.next
  if (/^[-‑]$/.test(tokens[next]?.text ?? '')) next += 1
  if (/^(?:de|the|van|of)$/.test(tokens[next]?.lower ?? '')) next += 1
  const date = readDate(text, tokens, next, tables)
  // "the start of the second year": only a date of month or more is begun or ended.
  if (!date || date.value.from === '' || date.value.from.length > 7) return null
  const edge = edgeBefore(tokens, at, date.value, tables)
  return {
    next: date.next,
    value: { ...date.value, ...placeOf(text, tokens, at, date.next), part: part.value, edge: edge ?? date.value.edge },
  }
}

/** "woensdag 25 en donderdag 26 december 2024": the month of the second day is that of the first. */
function sharedMonth(
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): { year: number | null; month: number; day: number; next: number } | null {
  const day = dayAt(tokens, at, tables)
  if (!day) return null
  let next = tokens[day.next]?.text === ',' ? day.next + 1 : day.next
  if (isAnd(tokens[next]) || phraseAt(tables.periodJoins, tokens, next)) next += 1
  else if (next === day.next) return null
  if (weekdayOf(tokens[next]?.lower ?? '', tables) === undefined) return null
  const second = dayAt(tokens, next + 1, tables)
  const month = second && monthAt(tokens, second.next, tables)
  if (!month) return null
  const year = yearBehind(tokens, month.next, tables)
  return { year: year?.year ?? null, month: month.month, day: day.day, next: day.next }
}

/** "vrijdag", and "vrijdagmiddag", which is "Friday afternoon". */
function weekdayOf(word: string, { words }: ValueTables): number | undefined {
  const own = words.weekdays[word]
  if (own !== undefined) return own
  const ending = words.weekdayEndings.find((end) => word.endsWith(end) && words.weekdays[word.slice(0, -end.length)])
  return ending === undefined ? undefined : words.weekdays[word.slice(0, -ending.length)]
}

/** "sinds 2012", "tot en met 2025"; a period with both ends has no open edge. */
function edgeBefore(tokens: readonly Token[], at: number, date: DateValue, tables: ValueTables): DateValue['edge'] {
  if (date.from !== date.to && date.named === null) return null
  const before = /^(?:de|het|the)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const edge = phraseBefore(tables.edges, tokens, before)
  if (edge) return edge.value
  return /^onwards?$/.test(tokens[at + 1]?.lower ?? '') ? 'since' : null
}

/** "and" and "or" between two dates make no period of them. */
function isAnd(token: Token | undefined): boolean {
  return /^(?:en|and|of|or|&)$/.test(token?.lower ?? '')
}

interface MonthRead {
  month: number
  next: number
}

function monthAt(tokens: readonly Token[], at: number, tables: ValueTables): MonthRead | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const month = tables.words.months[token.lower]
  if (month === undefined) return null
  // English months have a capital; "march" and "may" without one are verbs.
  if (tables.lang === 'en' && token.text === token.lower) return null
  // "AZ Sint-Jan".
  if (token.space === '' && /^[-‑]$/.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? ''))
    return null
  // "Jan-Hendrik".
  if (
    /^[-‑]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.space === '' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '') &&
    tables.words.months[tokens[at + 2]?.lower ?? ''] === undefined
  )
    return null
  const dot = tokens[at + 1]
  const abbreviated =
    token.text.length <= 4 && dot?.text === '.' && dot.space === '' && tables.words.openMonths.includes(token.lower)
  // The full stop of an abbreviation, unless a sentence ends there.
  const more = tokens[at + 2]
  return {
    month,
    next: abbreviated && (more?.kind === 'digits' || /^\p{Ll}/u.test(more?.text ?? '')) ? at + 2 : at + 1,
  }
}

interface DayRead {
  day: number
  next: number
}

function dayAt(tokens: readonly Token[], at: number, tables: ValueTables): DayRead | null {
  const token = tokens[at]
  if (token?.kind !== 'digits' || token.text.length > 2) return null
  const day = Number(token.text)
  if (day < 1 || day > 39) return null
  const suffix = tokens[at + 1]
  const ordinal = suffix?.kind === 'word' && suffix.space === '' && tables.words.ordinalEndings.includes(suffix.lower)
  return { day, next: ordinal ? at + 2 : at + 1 }
}

/** Behind a month: an optional comma or "of", then a year. */
function yearBehind(tokens: readonly Token[], at: number, tables: ValueTables): { year: number; next: number } | null {
  const joined = phraseAt(tables.dateJoins, tokens, at)
  const comma = tokens[at]?.text === ',' ? at + 1 : null
  for (const index of [at, comma, joined?.next ?? null]) {
    const year = index === null ? null : yearAt(tokens, index)
    if (year) return year
  }
  return null
}

/** Dates with a named month, and years. */
function readPlain(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  return (
    readDayFirst(text, tokens, at, tables) ??
    readMonthFirst(text, tokens, at, tables) ??
    readYears(text, tokens, at, tables)
  )
}

function made(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  from: [number | null, number | null, number | null],
  to = from,
): Read<DateValue> {
  const bad = ([year, month, day]: [number | null, number | null, number | null]): boolean =>
    month !== null && day !== null && !isDay(year, month, day)
  return {
    next,
    value: {
      ...placeOf(text, tokens, at, next),
      ...plainDate,
      from: partialDate(...from),
      to: partialDate(...to),
      impossible: bad(from) || bad(to),
    },
  }
}

/** "1 januari 2022", "1st of January", "3–5 May 2022", "3 mei t/m 5 juni 2022". */
function readDayFirst(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  const first = dayAt(tokens, at, tables)
  if (!first) return null
  const skip = (index: number): number => (/^(?:of|van)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index)
  const month = monthAt(tokens, skip(first.next), tables)
  if (!month) {
    const join = phraseAt(tables.periodJoins, tokens, first.next)
    const second = join && dayAt(tokens, join.next, tables)
    const shared = second && monthAt(tokens, skip(second.next), tables)
    if (!second || !shared || second.day <= first.day) return null
    const year = yearBehind(tokens, shared.next, tables)
    const [value, next] = [year?.year ?? null, year?.next ?? shared.next]
    return made(text, tokens, at, next, [value, shared.month, first.day], [value, shared.month, second.day])
  }
  const year = yearBehind(tokens, month.next, tables)
  const next = year?.next ?? month.next
  const join = phraseAt(tables.periodJoins, tokens, next)
  const end = join && !/^(?:en|and|of|or|&)$/.test(tokens[next]?.lower ?? '') ? dayAt(tokens, join.next, tables) : null
  const endMonth = end && monthAt(tokens, skip(end.next), tables)
  if (end && endMonth) {
    const endYear = yearBehind(tokens, endMonth.next, tables)
    const last = endYear?.year ?? year?.year ?? null
    return made(
      text,
      tokens,
      at,
      endYear?.next ?? endMonth.next,
      [year?.year ?? last, month.month, first.day],
      [last, endMonth.month, end.day],
    )
  }
  return made(text, tokens, at, next, [year?.year ?? null, month.month, first.day])
}

/** "January 1, 2022", "maart/april 2022", "juni 2021", "juni". */
function readMonthFirst(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const month = monthAt(tokens, at, tables)
  if (!month) return null
  const start = tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next
  const day = tables.lang === 'en' ? dayAt(tokens, start, tables) : null
  if (day) {
    const join = phraseAt(tables.periodJoins, tokens, day.next)
    const second = join && !/^(?:and|or)$/.test(tokens[day.next]?.lower ?? '') ? dayAt(tokens, join.next, tables) : null
    // "May 12 to September 3, 2023".
    const own = yearBehind(tokens, day.next, tables)
    const far = phraseAt(tables.periodJoins, tokens, own?.next ?? day.next)
    const until = far && !isAnd(tokens[own?.next ?? day.next]) ? monthAt(tokens, far.next, tables) : null
    const end = until && dayAt(tokens, until.next, tables)
    if (until && end) {
      const year = yearBehind(tokens, end.next, tables)
      const last = year?.year ?? own?.year ?? null
      const first = [own?.year ?? last, month.month, day.day] as const
      return made(text, tokens, at, year?.next ?? end.next, [...first], [last, until.month, end.day])
    }
    const last = second && second.day > day.day ? second : day
    const year = yearBehind(tokens, last.next, tables)
    return made(
      text,
      tokens,
      at,
      year?.next ?? last.next,
      [year?.year ?? null, month.month, day.day],
      [year?.year ?? null, month.month, last.day],
    )
  }
  const year = yearBehind(tokens, month.next, tables)
  const next = year?.next ?? month.next
  const join = phraseAt(tables.periodJoins, tokens, next)
  const second =
    join && !/^(?:en|and|of|or|&)$/.test(tokens[next]?.lower ?? '') ? monthAt(tokens, join.next, tables) : null
  if (second) {
    const end = yearBehind(tokens, second.next, tables)
    const last = end?.year ?? year?.year ?? null
    return made(
      text,
      tokens,
      at,
      end?.next ?? second.next,
      [year?.year ?? last, month.month, null],
      [last, second.month, null],
    )
  }
  if (!year && tables.words.openMonths.includes(tokens[at]?.lower ?? '') && !monthBySelf(tokens, at)) return null
  return made(text, tokens, at, next, [year?.year ?? null, month.month, null])
}

/** "in May", "since March": a month word that is also a verb or a name is a month behind such a word. */
function monthBySelf(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|since|until|till|by|last|next|of|from|to|during|this|early|late|mid|-|–|before|after|and|or|every|each|between|around|through|throughout)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
}

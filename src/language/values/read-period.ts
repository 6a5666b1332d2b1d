import { fullYear, monthsFrom, plainDate } from './calendar.js'
import { phraseAt } from './phrases.js'
import { readNumber } from './read-number.js'
import { romanOrdinal } from './read-roman.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import { yearAt } from './read-year.js'
import type { DateValue } from './value.js'

/** Reads periods that have names: academic years, seasons, decades, centuries and quarters. Null where none starts at the token. */
export function readNamedPeriod(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  return (
    readAcademicYear(text, tokens, at, tables) ??
    readDecade(text, tokens, at, tables) ??
    readSeason(text, tokens, at, tables) ??
    readCounted(text, tokens, at, tables)
  )
}

function period(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  from: string,
  to: string,
  named: DateValue['named'],
): Read<DateValue> {
  return { next, value: { ...placeOf(text, tokens, at, next), ...plainDate, from, to, named } }
}

/** "2021-2022", "2022/23": two years that follow each other, "2021" alone too. */
function schoolYear(tokens: readonly Token[], at: number): { from: number; to: number; next: number } | null {
  const first = yearAt(tokens, at)
  if (!first) return null
  const sign = tokens[first.next]
  const second = tokens[first.next + 1]
  if (sign && /^[-–/‑]$/.test(sign.text) && second?.kind === 'digits') {
    const to = fullYear(second.text, first.year)
    if (to === first.year + 1) return { from: first.year, to, next: first.next + 2 }
  }
  return { from: first.year, to: first.year + 1, next: first.next }
}

function readAcademicYear(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const word = phraseAt(tables.academic, tokens, at)
  if (word) {
    const joined = phraseAt(tables.dateJoins, tokens, word.next)?.next ?? word.next
    const years = schoolYear(tokens, joined)
    return years && period(text, tokens, at, years.next, String(years.from), String(years.to), 'academic-year')
  }
  const years = tokens[at]?.kind === 'digits' ? schoolYear(tokens, at) : null
  const behind = years && phraseAt(tables.academic, tokens, years.next)
  return years && behind
    ? period(text, tokens, at, behind.next, String(years.from), String(years.to), 'academic-year')
    : null
}

function decade(text: string, tokens: readonly Token[], at: number, next: number, year: number): Read<DateValue> {
  return period(text, tokens, at, next, String(year), String(year + 9), 'decade')
}

/** Two digits of a decade: "jaren 10" may be 1910 or 2010; the nearer one is taken, as readers do. */
function decadeOf(value: number): number {
  return value < 30 ? (value < 20 ? 2000 : 1900) + value : 1900 + value
}

/** "jaren tachtig", "de jaren '90", "the 1980s", "the eighties". */
function readDecade(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  const { words, lang } = tables
  const token = tokens[at]
  if (!token) return null
  if (lang === 'nl') {
    if (token.lower !== 'jaren') return null
    const apostrophe = /^['’‘]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
    const value = tokens[at + 1 + apostrophe]
    const number = value?.kind === 'digits' ? Number(value.text) : (words.decadeWords[value?.lower ?? ''] ?? NaN)
    if (!Number.isInteger(number) || number % 10 !== 0) return null
    if (value?.text.length === 4 && value.kind === 'digits')
      return decade(text, tokens, at, at + 2 + apostrophe, number)
    return number < 100 ? decade(text, tokens, at, at + 2 + apostrophe, decadeOf(number)) : null
  }
  const word = isAge(tokens, at) ? undefined : words.decadeWords[token.lower]
  if (word !== undefined) return decade(text, tokens, at, at + 1, decadeOf(word))
  const apostrophe = /^['’‘]$/.test(token.text) && tokens[at + 1]?.space === '' ? 1 : 0
  const value = tokens[at + apostrophe]
  if (value?.kind !== 'digits' || Number(value.text) % 10 !== 0) return null
  // "1980s" and "1980's".
  const mark = /^['’]$/.test(tokens[at + apostrophe + 1]?.text ?? '') ? 1 : 0
  const plural = tokens[at + apostrophe + 1 + mark]
  if (plural?.lower !== 's' || plural.space !== '') return null
  const next = at + apostrophe + mark + 2
  // "The 1400s" are a century, as "the 1410s" are ten years.
  if (value.text.length === 4 && Number(value.text) % 100 === 0 && Number(value.text) < 1900)
    return century(text, tokens, at, next, Number(value.text) / 100 + 1)
  if (value.text.length === 4) return decade(text, tokens, at, next, Number(value.text))
  return value.text.length === 2 ? decade(text, tokens, at, next, decadeOf(Number(value.text))) : null
}

/** "A man in his (early) sixties" is of that age. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:early|mid|late|-)$/.test(tokens[at - 1]?.lower ?? '')
    ? tokens[at - 1]?.text === '-'
      ? at - 3
      : at - 2
    : at - 1
  return /^(?:his|her|their|my|your|our)$/.test(tokens[before]?.lower ?? '')
}

/** "het najaar van 2021", "autumn 2021", "de zomer". */
function readSeason(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  const token = tokens[at]
  const month = tables.words.seasons[token?.lower ?? '']
  if (month === undefined) return null
  const joined = phraseAt(tables.dateJoins, tokens, at + 1)?.next ?? at + 1
  const year = yearAt(tokens, joined)
  // "Summer Schools": a season inside a name.
  const [own, behind] = [token?.text ?? '', tokens[at + 1]]
  if (!year && own !== own.toLowerCase() && behind?.kind === 'word' && behind.text !== behind.text.toLowerCase())
    return null
  // "to spring from", "to fall": only behind a word that a season stands behind.
  const before = tokens[at - 1]?.lower ?? ''
  if (!year && tables.words.seasonNouns.includes(behind?.lower ?? '')) return null
  const { seasonOpeners } = tables.words
  const alone = seasonOpeners === null ? token?.lower !== 'winter' || before !== '' : seasonOpeners.includes(before)
  if (!year && (!alone || (token?.lower === 'fall' && !/^(?:this|last|next|the|in|coming)$/.test(before)))) return null
  const { from, to } = monthsFrom(year?.year ?? null, month)
  return period(text, tokens, at, year?.next ?? at + 1, from, to, 'season')
}

/** "17e eeuw", "the seventeenth century", "derde kwartaal van 2021", "Q3 2021". */
function readCounted(text: string, tokens: readonly Token[], at: number, tables: ValueTables): Read<DateValue> | null {
  const short = tokens[at]
  if (/^[qk]$/.test(short?.lower ?? '') && tokens[at + 1]?.space === '' && /^[1-4]$/.test(tokens[at + 1]?.text ?? '')) {
    return quarter(text, tokens, at, at + 2, Number(tokens[at + 1]?.text), tables)
  }
  if (short?.kind !== 'digits' && short?.kind !== 'word') return null
  // "De XIXe eeuw".
  const roman = short.kind === 'word' ? romanOrdinal(short.text, tables.words.ordinalEndings) : null
  if (roman !== null && tables.words.centuryWords.includes(tokens[at + 1]?.lower ?? ''))
    return century(text, tokens, at, at + 2, roman)
  const number = readNumber(tokens, at, tables)
  if (!number?.ordinal) return null
  const next = /^[-‑]$/.test(tokens[number.next]?.text ?? '') ? number.next + 1 : number.next
  const word = tokens[next]?.lower ?? ''
  if (tables.words.centuryWords.includes(word)) {
    return century(text, tokens, at, next + 1, number.value)
  }
  if (sharesCentury(tokens, next, tables)) return century(text, tokens, at, number.next, number.value)
  return tables.words.quarterWords.includes(word) && number.value <= 4
    ? quarter(text, tokens, at, next + 1, number.value, tables)
    : null
}

/** "De zestiende en zeventiende eeuw", "the 18th- and 19th-century houses": the first shares the word behind the second. */
function sharesCentury(tokens: readonly Token[], at: number, tables: ValueTables): boolean {
  if (!/^(?:en|of|tot|and|or|to|-|–|,)$/.test(tokens[at]?.lower ?? '')) return false
  const second = readNumber(
    tokens,
    tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'de' ? at + 2 : at + 1,
    tables,
  )
  if (!second?.ordinal) return false
  const next = /^[-‑]$/.test(tokens[second.next]?.text ?? '') ? second.next + 1 : second.next
  return tables.words.centuryWords.includes(tokens[next]?.lower ?? '') || sharesCentury(tokens, next, tables)
}

function century(text: string, tokens: readonly Token[], at: number, next: number, number: number): Read<DateValue> {
  const start = (number - 1) * 100 + 1
  const [from, to] = [start, start + 99].map((year) => String(year).padStart(4, '0')) as [string, string]
  return period(text, tokens, at, next, from, to, 'century')
}

function quarter(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  number: number,
  tables: ValueTables,
): Read<DateValue> {
  const joined = phraseAt(tables.dateJoins, tokens, next)?.next ?? next
  const year = yearAt(tokens, joined)
  const { from, to } = monthsFrom(year?.year ?? null, number * 3 - 2)
  return period(text, tokens, at, year?.next ?? next, from, to, 'quarter')
}

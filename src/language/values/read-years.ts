import { fullYear, partialDate, plainDate } from './calendar.js'
import { phraseAt, phraseBefore } from './phrases.js'
import { readNumber } from './read-number.js'
import { unitBehind } from './read-unit.js'
import { yearAt } from './read-year.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { DateValue } from './value.js'

/** "2020", "2020–2025", "2021/22", "van 2020 tot 2025". */
export function readYears(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const first = yearAt(tokens, at)
  if (!first) return null
  const join = phraseAt(tables.periodJoins, tokens, first.next)
  const sign = tokens[first.next]?.lower ?? ''
  if (join && !/^(?:of|or|&)$/.test(sign)) {
    const second = yearAt(tokens, join.next)
    const between = /^(?:tussen|between)$/.test(tokens[at - 1]?.lower ?? '')
    const spread = !/^(?:en|and)$/.test(sign) || between
    if (second && spread && second.year > first.year)
      return years(text, tokens, at, second.next, first.year, second.year)
    const short = tokens[join.next]
    if (/^[-–/‑]$/.test(sign) && short?.kind === 'digits' && short.text.length === 2 && short.space === '') {
      const year = fullYear(short.text, first.year)
      if (year > first.year && year - first.year < 50) return years(text, tokens, at, join.next + 1, first.year, year)
    }
  }
  return isYear(tokens, at, first, tables) ? years(text, tokens, at, first.next, first.year, first.year) : null
}

/** Tells the year 2000 from 2000 students: by the word before, and by whether a counted noun follows. */
function isYear(
  tokens: readonly Token[],
  at: number,
  read: { year: number; next: number },
  tables: ValueTables,
): boolean {
  if (read.year < 1200) return false
  const { words } = tables
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[read.next]
  if (/^[€$£+±<>≤≥~]$/.test(before)) return false
  // "Uiterlijk 2025" and "no later than 2025" are a year, "minstens 2000" a number.
  const latest = /^(?:uiterlijk|laatste)$/.test(before) || (before === 'than' && tokens[at - 2]?.lower === 'later')
  if (!latest && phraseBefore(tables.boundsBefore, tokens, at) && !phraseBefore(tables.edges, tokens, at)) return false
  if (after && (words.scales[after.lower] !== undefined || unitBehind(tokens, read.next, true, tables) !== null))
    return false
  if (after?.kind === 'word' && after.space === '') return false
  if (
    words.yearPrepositions.includes(before) ||
    words.months[before] !== undefined ||
    words.seasons[before] !== undefined ||
    before === '('
  )
    return true
  if (after?.kind !== 'word')
    return read.year >= 1500 && !/^(?:nr|no|nummer|number|kamer|room|bus|box|telefoon|pagina|page)$/.test(before)
  if (after.text !== after.lower) return true
  return words.functionWords.includes(after.lower) || readNumber(tokens, read.next, tables) !== null
}

function years(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  from: number,
  to: number,
): Read<DateValue> {
  return {
    next,
    value: {
      ...placeOf(text, tokens, at, next),
      ...plainDate,
      from: partialDate(from, null, null),
      to: partialDate(to, null, null),
    },
  }
}

import { readNumber } from './read-number.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { TimeValue } from './value.js'

interface Clock {
  minutes: number
  next: number
  halfDay: boolean
  /** How sure it is that this is a time: a colon, "uur" or "p.m." make it so; "14.30" alone needs a word before it. */
  sure: boolean
}

/** Reads a time of day that starts at the token: "14.30 uur", "2:30 p.m.", "half drie", "quarter to three", "noon". */
export function readTime(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<TimeValue> | null {
  const clock = clockAt(tokens, at, tables)
  if (!clock) return null
  const place = placeOf(text, tokens, at, clock.next)
  return { next: clock.next, value: { ...place, type: 'time', minutes: clock.minutes, halfDay: clock.halfDay } }
}

function clockAt(tokens: readonly Token[], at: number, tables: ValueTables): Clock | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'digits') return digitalAt(tokens, at, tables)
  if (token.kind !== 'word') return null
  const named = tables.words.clock.named[token.lower]
  if (named !== undefined) return { minutes: named, next: at + 1, halfDay: false, sure: true }
  return spokenAt(tokens, at, tables)
}

/** "14:30", "14.30 uur", "2.30pm", "9 a.m.", "14u30". */
function digitalAt(tokens: readonly Token[], at: number, tables: ValueTables): Clock | null {
  const { clock } = tables.words
  const hour = tokens[at]
  if (!hour || hour.text.length > 2 || Number(hour.text) > 24) return null
  const sign = tokens[at + 1]
  // "12 noon", "12 midnight".
  const named = hour.text === '12' ? clock.named[sign?.lower ?? ''] : undefined
  if (named !== undefined) return { minutes: named, next: at + 2, halfDay: false, sure: true }
  const minute = tokens[at + 2]
  const parted =
    sign && minute?.kind === 'digits' && minute.text.length === 2 && sign.space === '' && minute.space === ''
  const split = parted && /^(?:[:.]|u|h)$/.test(sign.lower) && Number(minute.text) < 60
  const minutes = Number(hour.text) * 60 + (split ? Number(minute.text) : 0)
  let next = at + (split ? 3 : 1)
  const half = halfOfDay(tokens, next)
  if (half) {
    const base = Number(hour.text) % 12
    return Number(hour.text) > 12
      ? null
      : {
          minutes: (base + (half.afternoon ? 12 : 0)) * 60 + (minutes % 60),
          next: half.next,
          halfDay: false,
          sure: true,
        }
  }
  const shared = sharedHalf(tokens, next)
  if (shared && Number(hour.text) <= 12) {
    const begun = ((Number(hour.text) % 12) + (shared.afternoon ? 12 : 0)) * 60 + (minutes % 60)
    return { minutes: begun, next, halfDay: false, sure: true }
  }
  const before = tokens[at - 1]?.lower ?? ''
  const hourWord = clock.hour.includes(tokens[next]?.lower ?? '')
  if (hourWord && (split || (clock.at.includes(before) && before !== 'from'))) next += 1
  // "2.25 hours" is a stretch of time, "14.30 hours" a time of day.
  if (
    split &&
    tables.lang === 'en' &&
    sign.text === '.' &&
    hourWord &&
    hour.text.length < 2 &&
    !clock.at.includes(before)
  )
    return null
  const sure = split && (sign.text === ':' || sign.lower === 'u' || sign.lower === 'h')
  if (!split && !(hourWord && clock.at.includes(before) && tables.lang === 'nl') && tokens[next]?.lower !== "o'clock")
    return null
  if (split && !sure && !hourWord && !clock.at.includes(before) && !rangeBehind(tokens, next, tables)) return null
  // A ratio or a score, "3:1", has one digit behind the colon and was not split; "1:30:00" is a stretch of time.
  if (tokens[next]?.text === ':' && tokens[next]?.space === '') return null
  const partOfDay = dayPart(tokens, next, minutes)
  const open =
    split === true
      ? hour.text.length < 2 && Number(hour.text) < 12 && partOfDay === null && !(hourWord && tables.lang === 'nl')
      : partOfDay === null && Number(hour.text) <= 12
  return { minutes: partOfDay?.minutes ?? minutes, next: partOfDay?.next ?? next, halfDay: open, sure: true }
}

/** "9.00–17.00 uur": a time because the time behind it is one. */
function rangeBehind(tokens: readonly Token[], at: number, tables: ValueTables): boolean {
  if (!/^(?:-|–|tot|en|to|and|until)$/.test(tokens[at]?.lower ?? '')) return false
  const [hour, sign, minute] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  const split =
    hour?.kind === 'digits' && /^[.:]$/.test(sign?.text ?? '') && minute?.kind === 'digits' && minute.text.length === 2
  return split && tables.words.clock.hour.includes(tokens[at + 4]?.lower ?? '')
}

/** "a.m.", "pm". */
function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; next: number } | null {
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'am' || lower === 'pm') return { afternoon: lower === 'pm', next: at + 1 }
  if ((lower === 'a' || lower === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'm') {
    return {
      afternoon: lower === 'p',
      next: tokens[at + 3]?.text === '.' && tokens[at + 3]?.space === '' ? at + 4 : at + 3,
    }
  }
  return null
}

/** "2-4.30 pm": the half of the day that stands behind the end of a range. */
function sharedHalf(tokens: readonly Token[], at: number): { afternoon: boolean } | null {
  if (!/^(?:-|–|to|and|until)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.kind !== 'digits') return null
  const split = /^[.:]$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.kind === 'digits'
  return halfOfDay(tokens, split ? at + 4 : at + 2)
}

/** "'s middags", "in the afternoon" behind the time. */
function dayPart(tokens: readonly Token[], at: number, minutes: number): { minutes: number; next: number } | null {
  const words = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? '')
  const dutch = /^['’]$/.test(words[0] ?? '') && words[1] === 's' ? words[2] : null
  const english = words[0] === 'in' && words[1] === 'the' ? words[2] : null
  const part = dutch ?? english
  if (!part || !/^(?:ochtends|morgens|middags|avonds|nachts|morning|afternoon|evening)$/.test(part)) return null
  const later = /^(?:middags|avonds|afternoon|evening)$/.test(part) && minutes < 720
  return { minutes: later ? minutes + 720 : minutes, next: at + 3 }
}

/** "half drie" is 2:30, "kwart voor drie", "tien over half drie", "half past two", "quarter to three", "three o'clock", "om drie uur". */
function spokenAt(tokens: readonly Token[], at: number, tables: ValueTables): Clock | null {
  const { clock } = tables.words
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const hourAt = (index: number): { hour: number; next: number } | null => {
    const number =
      readNumber(tokens, index, tables) ??
      (word(index) === 'een' || word(index) === 'één' || word(index) === 'one'
        ? { value: 1, next: index + 1, ordinal: false, suffix: '', fraction: false }
        : null)
    if (
      !number ||
      number.ordinal ||
      number.fraction ||
      number.suffix !== '' ||
      !Number.isInteger(number.value) ||
      number.value < 1 ||
      number.value > 12
    )
      return null
    return { hour: number.value, next: number.next }
  }
  /** A number of minutes or, where no "past" follows, of hours. */
  const minutesAt = (index: number): { hour: number; next: number } | null => {
    const number = readNumber(tokens, index, tables)
    const usable =
      number && !number.ordinal && !number.fraction && number.suffix === '' && Number.isInteger(number.value)
    return usable && number.value > 12 && number.value < 60 ? { hour: number.value, next: number.next } : hourAt(index)
  }
  const made = (minutes: number, next: number): Clock => {
    const bare = clock.hour.includes(word(next)) ? next + 1 : next
    const day = ((minutes % 720) + 720) % 720
    const part = dayPart(tokens, bare, day)
    const half = part ? null : halfOfDay(tokens, bare)
    if (half) return { minutes: day + (half.afternoon ? 720 : 0), next: half.next, halfDay: false, sure: true }
    return { minutes: part?.minutes ?? day, next: part?.next ?? bare, halfDay: part === null, sure: true }
  }
  const past = (index: number): 1 | -1 | null =>
    clock.past.includes(word(index)) ? 1 : clock.to.includes(word(index)) ? -1 : null
  if (word(at) === clock.half) {
    if (tables.lang === 'nl') {
      const hour = hourAt(at + 1)
      const unit = hour && tables.words.units[word(hour.next)]
      return hour && tables.words.scales[word(at + 1)] === undefined && (unit === undefined || unit === 'hour')
        ? made(hour.hour * 60 - 30, hour.next)
        : null
    }
    const named = clock.past.includes(word(at + 1)) ? clock.named[word(at + 2)] : undefined
    if (named !== undefined) return { minutes: named + 30, next: at + 3, halfDay: false, sure: true }
    const hour = clock.past.includes(word(at + 1)) ? hourAt(at + 2) : null
    return hour ? made(hour.hour * 60 + 30, hour.next) : null
  }
  const article = tables.lang === 'en' && word(at) === 'a' ? 1 : 0
  const quarter = word(at + article) === clock.quarter
  const minutes = quarter ? { hour: 15, next: at + article + 1 } : minutesAt(at)
  if (!minutes) return null
  const direction = past(minutes.next)
  if (direction !== null) {
    const halfHour = tables.lang === 'nl' && word(minutes.next + 1) === 'half'
    const hour = hourAt(minutes.next + (halfHour ? 2 : 1))
    // "drie voor twee" needs more to be a time; "kwart voor", "tien over half" and the hour word give it.
    const shown = quarter || halfHour || (hour !== null && clock.at.includes(word(at - 1)))
    if (hour && shown) return made((hour.hour - (halfHour ? 0.5 : 0)) * 60 + direction * minutes.hour, hour.next)
  }
  if (quarter) return null
  if (tables.lang === 'en') return word(minutes.next) === "o'clock" ? made(minutes.hour * 60, minutes.next) : null
  return word(at - 1) === 'om' && word(minutes.next) === 'uur' ? made(minutes.hour * 60, minutes.next) : null
}

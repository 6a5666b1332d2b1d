import type { DateValue } from './value.js'

/** Two digits, for ISO dates. */
export function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** True where the Gregorian calendar has the day; without a year February has 29. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0)
}

/** A partial ISO 8601 date: "2022-04-03", "2022-04", "2022", "--04-03", "--04". */
export function partialDate(year: number | null, month: number | null, day: number | null): string {
  const head = year === null ? '-' : String(year).padStart(4, '0')
  if (month === null) return year === null ? '' : head
  return `${head}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`
}

/** The fields of a date that most dates leave as they are. */
export const plainDate = {
  type: 'date',
  named: null,
  ambiguous: false,
  alternative: null,
  edge: null,
  part: null,
  weekday: null,
  feast: null,
  impossible: false,
} as const satisfies Partial<DateValue>

/** "22" beside 2021 is 2022, "21" of a date 2021, "98" 1998: two digits of a year, in the century that fits. */
export function fullYear(digits: string, beside: number | null): number {
  const value = Number(digits)
  if (digits.length !== 2) return value
  if (beside !== null) {
    const century = Math.floor(beside / 100) * 100
    return century + value >= beside ? century + value : century + 100 + value
  }
  return value < 50 ? 2000 + value : 1900 + value
}

/** The three months of a season or quarter that starts in `month`; the winter runs into the next year. */
export function monthsFrom(year: number | null, month: number): { from: string; to: string } {
  const end = month + 2
  return {
    from: partialDate(year, month, null),
    to: partialDate(end > 12 && year !== null ? year + 1 : year, end > 12 ? end - 12 : end, null),
  }
}

import type { Bound, DateValue, Quantity, Value } from '../../language/values/value.js'
import type { SideReading } from '../reading/side-reading.js'

/** True where two limits of whole numbers or days let through the same: "tot en met 11 jaar" and "under 12", "12 tot 18" and "12 to 17", "voor 1 mei" and "by 30 April". */
export function sameEdge(one: Value, two: Value, nl: SideReading, en: SideReading): boolean {
  if (one.type === 'quantity' && two.type === 'quantity') return sameLimit(one, two)
  return one.type === 'date' && two.type === 'date' && sameDeadline(one, two, nl, en)
}

/** Ages are counted in whole years; of other units half of one counts too. */
function countsWhole({ unit, min, max }: Quantity): boolean {
  return (unit === null || unit === 'year') && Number.isInteger(min) && Number.isInteger(max) && max <= 150
}

function sameLimit(one: Quantity, two: Quantity): boolean {
  if (!countsWhole(one) || !countsWhole(two) || one.ordinal || two.ordinal) return false
  if (one.unit !== null && two.unit !== null && one.unit !== two.unit) return false
  const ranges = one.min !== one.max && two.min !== two.max
  // Dutch "12 tot 18" leaves the 18 out.
  if (ranges) return one.min === two.min && one.max === two.max + 1 && /tot(?! en met)/i.test(one.text)
  return [
    [one, two],
    [two, one],
  ].some(
    ([a, b]) =>
      (is(a!, 'at-most') && is(b!, 'less-than') && b!.min === a!.min + 1) ||
      (is(a!, 'at-least') && is(b!, 'more-than') && b!.min === a!.min - 1),
  )
}

function is({ bound, min, max }: Quantity, wanted: Bound): boolean {
  return bound === wanted && min === max
}

/** What stands before a day that is itself no longer in time, and before one that still is. */
const before = { nl: /(?:^|\s)v(?:oor|óór) $/i, en: /\bbefore $/i }
const until = {
  nl: /(?:^|\s)(?:uiterlijk|tot en met|t\/m|tot uiterlijk)(?: op)? $/i,
  en: /\b(?:by|until|up to|no later than|on or before)(?: and including)? $/i,
}

function sameDeadline(one: DateValue, two: DateValue, nl: SideReading, en: SideReading): boolean {
  const lead = ({ text }: SideReading, { start, text: own }: DateValue): string => {
    const opener = /^[^0-9]*/.exec(own)?.[0] ?? ''
    return text.slice(Math.max(0, start - 24), start) + opener
  }
  const [left, right] = [lead(nl, one), lead(en, two)]
  if (before.nl.test(left) && until.en.test(right)) return dayAfter(two.from) === one.from
  return until.nl.test(left) && before.en.test(right) ? dayAfter(one.from) === two.from : false
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day after "2024-04-30" or "--04-30", in the same form; null for what is no day. */
function dayAfter(date: string): string | null {
  const [, year, month, day] = /^(-|[0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date) ?? []
  if (year === undefined || month === undefined) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  const last = monthDays[Number(month) - 1] ?? 31
  if (Number(day) < last) return `${year}-${month}-${two(Number(day) + 1)}`
  if (month !== '12') return `${year}-${two(Number(month) + 1)}-01`
  return year === '-' ? '--01-01' : `${Number(year) + 1}-01-01`
}

import type { Quantity, TimeValue, Value } from '../../language/values/value.js'
import { clockTimes } from './clock-times.js'

/**
 * The two times of "10 tot 17 uur", where the other side gives times and one of them is the one end: "10 am to 6 pm" differs in the other end alone, and is no
 * stretch of hours. Null for what is no such range.
 * @param others the values of the other side in the same sentence
 */
export function clockEnds(range: Value, others: readonly Value[]): [TimeValue, TimeValue] | null {
  if (range.type !== 'quantity' || range.min === range.max) return null
  const [from, to] = clockTimes(range) ?? []
  if (from === undefined || to === undefined) return null
  const times = others.filter((other) => other.type === 'time')
  const given = (minutes: number): boolean => times.some((time) => Math.abs(time.minutes - minutes) % 720 === 0)
  return times.length >= 2 && given(from) !== given(to) ? [timeOf(range, from), timeOf(range, to)] : null
}

/** Hours up to twelve may be of the afternoon, where the range has none beyond. */
function timeOf({ start, end, text, max }: Quantity, minutes: number): TimeValue {
  return { type: 'time', start, end, text, minutes, halfDay: max <= 12 }
}

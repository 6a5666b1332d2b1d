import type { Quantity, TimeValue, Value } from '../../language/values/value.js'

/**
 * Times of day that a number may stand for: "13.30" in a cell of a table, "van 10 tot 12.30 uur", "van tien tot vijf". Minutes after midnight; a range has two.
 * Null for what is no time.
 */
export function clockTimes(value: Value): number[] | null {
  if (value.type !== 'quantity' || value.ordinal || value.vague || !(value.unit === null || value.unit === 'hour'))
    return null
  const written = [...value.text.matchAll(/(?<![0-9.,])([0-9]{1,2})(?:[.:]([0-9]{2}))?(?![0-9.,]*[0-9%])/g)]
  const ends = value.min === value.max ? [value.min] : [value.min, value.max]
  const times =
    written.length === ends.length
      ? written.map(([, hour, minute]) => Number(hour) * 60 + Number(minute ?? 0))
      : ends.map((hour) => hour * 60)
  const real = times.every((minutes) => Number.isInteger(minutes) && minutes <= 1440)
  return real && written.every(([, , minute]) => Number(minute ?? 0) < 60) ? times : null
}

/** True where a number is a time that the other language gives as one, half a day apart or not ("tien" and "10 pm"). */
export function isClockTime(number: Quantity, time: TimeValue): boolean {
  const times = clockTimes(number)
  return times?.length === 1 && Math.abs(times[0]! - time.minutes) % 720 === 0
}

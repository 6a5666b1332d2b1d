import { isDay } from '../../language/values/calendar.js'
import type { EntryPlace } from './entry-places.js'

/** An entry whose last day is no day: nothing would ever be later than "tomorrow", and what it silences stayed silent for ever. */
export interface BadDate {
  /** Which entry, counted from 1. */
  entry: number
  place: EntryPlace | null
  value: string
}

/**
 * The entries of an ignore file or a baseline of which `expires` is there and is no day of the calendar, written "2025-12-31".
 * @param places where the entries start in the file
 */
export function findBadDates(entries: readonly { expires: string | null }[], places: readonly EntryPlace[]): BadDate[] {
  return entries.flatMap(({ expires }, at) =>
    expires === null || isWritten(expires) ? [] : [{ entry: at + 1, place: places[at] ?? null, value: expires }],
  )
}

function isWritten(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
  return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
}

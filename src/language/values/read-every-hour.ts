import { phraseAt } from './phrases.js'
import { readTime } from './read-time.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

/** "Op het halve uur", "at half past": a place in every hour, as minutes. "At half past two" is a time. */
export function readEveryHour(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<Quantity> | null {
  const place = phraseAt(tables.everyHour, tokens, at)
  if (!place || readTime(text, tokens, at + 1, tables)) return null
  return {
    next: place.next,
    value: {
      ...placeOf(text, tokens, at, place.next),
      type: 'quantity',
      min: place.value,
      max: place.value,
      bound: 'exact',
      unit: 'past-hour',
      per: null,
      ordinal: false,
      vague: false,
      form: 'words',
      weak: false,
      foreign: false,
      malformed: false,
      alternatives: [],
    },
  }
}

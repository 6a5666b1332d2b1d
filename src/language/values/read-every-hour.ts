import { exactQuantity } from './exact-quantity.js'
import { phraseAt } from './phrases.js'
import { readTime } from './read-time.js'
import type { Read } from './read.js'
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
  return exactQuantity(text, tokens, at, place.next, { value: place.value, unit: 'past-hour', form: 'words' })
}

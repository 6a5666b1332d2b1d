import { partialDate, plainDate } from './calendar.js'
import { phraseAt } from './phrases.js'
import { yearAt } from './read-year.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { DateValue } from './value.js'

/** "Tweede kerstdag", "Boxing Day", "Easter Monday": the name of a feast, with the year behind it. One on a fixed day is that day. */
export function readFeast(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const feast = phraseAt(tables.feasts, tokens, at)
  if (!feast) return null
  // "A Christmas Carol", "Easter Island": part of a name. English writes the feasts with a capital.
  const [last, behind] = [tokens[feast.next - 1], tokens[feast.next]]
  const days = /^[0-9]|-/.test(feast.value)
  if (tables.lang === 'en' && tokens[at]?.text === tokens[at]?.lower) return null
  if (!days && last?.text !== last?.lower && behind?.kind === 'word' && behind.text !== behind.lower) return null
  const year = yearAt(tokens, feast.next)
  const next = year?.next ?? feast.next
  const [month, day] = /^[0-9]/.test(feast.value) ? feast.value.split('-').map(Number) : []
  const date = month !== undefined && day !== undefined ? partialDate(year?.year ?? null, month, day) : ''
  return { next, value: { ...placeOf(text, tokens, at, next), ...plainDate, from: date, to: date, feast: feast.value } }
}

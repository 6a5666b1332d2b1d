import { phraseAt } from './phrases.js'
import { round } from './number-read.js'
import { boundBefore } from './read-bound.js'
import { readNumber } from './read-number.js'
import { countsTimes, timesPer } from './read-times.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { FrequencyValue } from './value.js'

/** Reads how often something happens: "jaarlijks", "biennial", "twee keer per jaar", "every two years", "om de twee jaar". */
export function readFrequency(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<FrequencyValue> | null {
  const named = phraseAt(tables.frequencies, tokens, at)
  if (named) return made(text, tokens, at, named.next, named.value)
  const times = readTimes(text, tokens, at, tables)
  const bound = times ? boundBefore(tokens, at, 'times', tables)?.value : undefined
  if (times && bound !== undefined) return { ...times, value: { ...times.value, bound } }
  return times ?? readEvery(text, tokens, at, tables)
}

function made(text: string, tokens: readonly Token[], at: number, next: number, perYear: number): Read<FrequencyValue> {
  return { next, value: { ...placeOf(text, tokens, at, next), type: 'frequency', perYear: round(perYear) } }
}

/** "twee keer per jaar", "three times a week", "eens per jaar", "once every two years". */
function readTimes(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<FrequencyValue> | null {
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'eens' || lower === 'once') return timesPer(text, tokens, at, at + 1, 1, tables)
  const factor = tables.words.factors[lower]
  if (factor !== undefined && countsTimes(lower)) return timesPer(text, tokens, at, at + 1, factor, tables)
  const first = tokens[at]
  if (first?.kind !== 'digits' && first?.kind !== 'word') return null
  const number =
    lower === 'een' ? { value: 1, next: at + 1, ordinal: false, fraction: false } : readNumber(tokens, at, tables)
  if (!number || number.ordinal || number.fraction || !tables.words.times.includes(tokens[number.next]?.lower ?? ''))
    return null
  return timesPer(text, tokens, at, number.next + 1, number.value, tables)
}

/** "every year", "elke twee jaar", "om de twee jaar", "om het jaar", "om de week", "every other year". */
function readEvery(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<FrequencyValue> | null {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const opens = /^(?:elke?|iedere?|every|each)$/.test(word(at))
    ? at + 1
    : word(at) === 'om' && /^(?:de|het)$/.test(word(at + 1))
      ? at + 2
      : null
  if (opens === null) return null
  // "Om de week" is every other week, "om de twee weken" every second one.
  const named = word(opens) === 'other' || word(opens) === 'andere'
  const other = named || word(at) === 'om'
  const unit = named ? opens + 1 : opens
  const direct = tables.words.periods[word(unit)]
  if (direct !== undefined) return made(text, tokens, at, unit + 1, other ? direct / 2 : direct)
  const number = readNumber(tokens, opens, tables)
  if (!number || number.value <= 0) return null
  const singular = word(number.next).replace(/(?:en|s)$/, '')
  const period =
    tables.words.periods[word(number.next)] ??
    tables.words.periods[singular] ??
    tables.words.periods[singular === 'wek' ? 'week' : singular]
  return period === undefined ? null : made(text, tokens, at, number.next + 1, period / number.value)
}

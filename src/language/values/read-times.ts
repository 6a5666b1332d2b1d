import { round } from './number-read.js'
import { readNumber } from './read-number.js'
import { readUnit } from './read-unit.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { FrequencyValue } from './value.js'

/** True for a word that counts how often; "verdrievoudigde in vijf jaar" says how much in how long. */
export function countsTimes(word: string): boolean {
  return /^(?:\p{L}+maal|once|twice|thrice)$/u.test(word)
}

/** "twice a year", "twee keer per jaar": how often. */
export function timesPer(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  count: number,
  tables: ValueTables,
): Read<FrequencyValue> | null {
  // "three times daily", "driemaal daags".
  const daily = tables.words.timesBehind[tokens[next]?.lower ?? '']
  if (daily !== undefined)
    return {
      next: next + 1,
      value: { ...placeOf(text, tokens, at, next + 1), type: 'frequency', perYear: round(count * daily) },
    }
  if (!/^(?:per|a|an|each|every|in)$/.test(tokens[next]?.lower ?? '')) return null
  const other = tokens[next + 1]?.lower === 'de' || tokens[next + 1]?.lower === 'het' ? next + 2 : next + 1
  const direct = tables.words.periods[tokens[other]?.lower ?? '']
  if (direct !== undefined)
    return {
      next: other + 1,
      value: { ...placeOf(text, tokens, at, other + 1), type: 'frequency', perYear: round(count * direct) },
    }
  const number = readNumber(tokens, other, tables)
  const unit = number && readUnit(tokens, number.next, false, tables)
  const period =
    unit &&
    tables.words.periods[
      unit.unit === 'year' ? yearWord(tables) : (tokens[unit.next - 1]?.lower ?? '').replace(/(?:s|en)$/, '')
    ]
  if (!number || !unit || period === undefined || period === null) return null
  return {
    next: unit.next,
    value: {
      ...placeOf(text, tokens, at, unit.next),
      type: 'frequency',
      perYear: round((count * period) / number.value),
    },
  }
}

function yearWord(tables: ValueTables): string {
  return tables.lang === 'nl' ? 'jaar' : 'year'
}

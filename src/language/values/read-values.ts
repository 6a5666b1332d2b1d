import type { Lang } from '../../contracts.js'
import { foldSigns } from './fold-signs.js'
import { mergeDurations } from './merge-durations.js'
import { readCodes } from './read-codes.js'
import { readDate } from './read-date.js'
import { readFrequency } from './read-frequency.js'
import { readQuantity } from './read-quantity.js'
import { readEveryHour } from './read-every-hour.js'
import { readRoman } from './read-roman.js'
import { readStopwatch } from './read-stopwatch.js'
import { readTime } from './read-time.js'
import { canStart } from './can-start.js'
import { valueTables, type ValueTables } from './tables.js'
import { tokenize, type Token } from './tokens.js'
import type { Value } from './value.js'

/** False where the text holds nothing that `readValues` could read; one search, far cheaper than reading. */
export function mayHoldValues(text: string, lang: Lang): boolean {
  return valueTables(lang).stems.test(text)
}

/**
 * Reads every number, amount, date, time, frequency and code of a text, in text order and without overlap. Spans are UTF-16 offsets in `text`.
 * Digits and words are read alike ("vierentachtig", "3,4 miljoen", "half drie"), so that the two languages can be compared by value.
 * Time is linear in the text.
 */
export function readValues(written: string, lang: Lang): Value[] {
  const text = foldSigns(written)
  if (!mayHoldValues(text, lang)) return []
  const tables = valueTables(lang)
  const tokens = tokenize(text, readCodes(text))
  const values: Value[] = []
  for (let at = 0; at < tokens.length;) {
    const code = tokens[at]?.code
    if (code) {
      values.push(code)
      at += 1
      continue
    }
    const roman = readRoman(text, tokens, at, tables) ?? readEveryHour(text, tokens, at, tables)
    if (roman) {
      values.push(roman.value)
      at = roman.next
      continue
    }
    const skipped = isPower(tokens, at) ? at + 1 : behindAge(tokens, at, tables)
    if (skipped !== null) {
      at = skipped
      continue
    }
    if (tokens[at]?.kind === 'word' && !canStart(tokens[at]?.lower ?? '', tables)) {
      at += 1
      continue
    }
    const read =
      readStopwatch(text, tokens, at) ??
      readTime(text, tokens, at, tables) ??
      readFrequency(text, tokens, at, tables) ??
      readDate(text, tokens, at, tables) ??
      readQuantity(text, tokens, at, tables)
    if (read) values.push(read.value)
    at = read?.next ?? at + 1
  }
  const found = mergeDurations(text, values)
  // What is given back is what was written.
  return text === written ? found : found.map((value) => ({ ...value, text: written.slice(value.start, value.end) }))
}

/** Index behind the number of "(ze is) begin dertig", "midden veertig", an age: English says "in her thirties". Null elsewhere. */
function behindAge(tokens: readonly Token[], at: number, { lang }: ValueTables): number | null {
  if (lang !== 'nl' || !/^(?:begin|midden|eind|halverwege)$/.test(tokens[at]?.lower ?? '')) return null
  const years = /^(?:de|in)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.test(tokens[years]?.lower ?? '')
    ? years + 1
    : null
}

/** The 3 of "per m3" and the 6 of "10^6". */
function isPower(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.kind !== 'digits' || token.space !== '' || !before) return false
  return before.text === '^' || (/^[23]$/.test(token.text) && /^[kdcm]?m$/.test(before.text))
}

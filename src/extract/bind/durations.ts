import type { Quantity } from '../../language/values/value.js'
import type { Token } from '../tokens/token.js'
import { bindingWords } from './binding-words.js'

/** Units of time as the letter of an ISO 8601 duration, and how many of it they are. */
const lengths: Readonly<Record<string, { letter: string; times: number }>> = {
  century: { letter: 'Y', times: 100 },
  decade: { letter: 'Y', times: 10 },
  year: { letter: 'Y', times: 1 },
  month: { letter: 'M', times: 1 },
  week: { letter: 'W', times: 1 },
  day: { letter: 'D', times: 1 },
}

/** True for a unit that a duration is counted in. */
export function isLength(unit: string): boolean {
  return unit in lengths
}

/**
 * A stretch of time as an ISO 8601 duration: "anderhalf jaar" is P18M, "een kwart eeuw" P25Y. Null for what is no length ("a year" in "ten
 * students a year", "half a century ago") and for parts of a month or less.
 */
export function durationOf(
  unit: string,
  { min, max, weak, text }: Quantity,
  tokens: readonly Token[],
  at: { start: number; end: number },
): string | null {
  const first = tokens.findIndex((token) => token.start >= at.start)
  const after = tokens.find((token) => token.start >= at.end)?.lower ?? ''
  if (bindingWords.ago.has(after) || min !== max) return null
  if (weak && !/-/.test(text) && !isStay(unit, tokens[first - 1]?.lower ?? '', after)) return null
  const { letter, times } = lengths[unit]!
  const value = min * times
  if (Number.isInteger(value)) return `P${value}${letter}`
  return letter === 'Y' && Number.isInteger(value * 12) ? `P${value * 12}M` : null
}

/** "een maand lang", "for a month", "een jaar naar Lund": a length; "a week" alone hardly is, nor "a year" in "ten students a year". */
function isStay(unit: string, before: string, after: string): boolean {
  if (unit === 'decade' || unit === 'century') return true
  return (
    bindingWords.during.has(before) ||
    bindingWords.long.has(after) ||
    (unit !== 'day' && bindingWords.toward.has(after))
  )
}

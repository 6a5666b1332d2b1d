import { baseUnit } from './same-value.js'
import type { Quantity, Value } from './value.js'

/** Units of time with the smaller ones that may be said behind them: "een uur en drie kwartier", "1 year and 6 months". */
const smaller: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['year', new Set(['month'])],
  ['week', new Set(['day'])],
  ['day', new Set(['hour'])],
  ['hour', new Set(['minute', 'quarter-hour'])],
  ['minute', new Set(['second'])],
])

/** Makes one stretch of time of two that stand side by side, the second in a smaller unit and less than one of the first. */
export function mergeDurations(text: string, values: readonly Value[]): Value[] {
  const merged: Value[] = []
  for (const value of values) {
    const last = merged.at(-1)
    const joined = last && joinedTo(last, value, text)
    if (joined) merged[merged.length - 1] = joined
    else merged.push(value)
  }
  return merged
}

function joinedTo(one: Value, two: Value, text: string): Quantity | null {
  if (one.type !== 'quantity' || two.type !== 'quantity' || !one.unit || !two.unit) return null
  if (
    !smaller.get(one.unit)?.has(two.unit) ||
    !/^(?: en (?:een )?| and (?:an? )?|, | )$/.test(text.slice(one.end, two.start))
  )
    return null
  if (one.min !== one.max || two.min !== two.max || one.vague || two.vague || two.bound !== 'exact' || one.per !== null)
    return null
  const [large, small] = [baseUnit(one.unit), baseUnit(two.unit)]
  if (large.base !== small.base || two.min * small.factor >= large.factor) return null
  const sum = one.min + (two.min * small.factor) / large.factor
  return {
    ...one,
    end: two.end,
    text: text.slice(one.start, two.end),
    min: sum,
    max: sum,
    per: two.per,
    weak: false,
    form: one.form === two.form ? one.form : 'mixed',
  }
}

import { bareUnits as english } from './bare-units.en.js'
import { bareUnits as dutch } from './bare-units.nl.js'
import { exactQuantity } from './exact-quantity.js'
import type { Read } from './read.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

const units: ReadonlyMap<string, string> = new Map(Object.entries({ ...dutch.units, ...english.units }))
/** Both languages: a Dutch text may say "de laatste decade", and a short text may be taken for the other language. */
const before: ReadonlySet<string> = new Set([...dutch.before, ...english.before])

/** "the past decade", "a fortnight": a unit that is a number of smaller ones, by itself. Dutch says "de afgelopen tien jaar". */
export function readBareUnit(text: string, tokens: readonly Token[], at: number): Read<Quantity> | null {
  const unit = units.get(tokens[at]?.lower ?? '')
  if (unit === undefined || !before.has(tokens[at - 1]?.lower ?? '')) return null
  // "Een kwarteeuw" is 25 years.
  if (unit === 'quarter-century')
    return exactQuantity(text, tokens, at, at + 1, { value: 25, unit: 'year', form: 'words', weak: true })
  return exactQuantity(text, tokens, at, at + 1, { value: 1, unit, form: 'words', weak: true })
}

import type { ExpectedValue } from './expected-facts.js'

/** True where a count, amount, date or duration stands anywhere inside a record, whatever the field is called. */
export function holdsValue(record: unknown, expected: ExpectedValue): boolean {
  if (typeof record === 'string') return record === expected.date || record === expected.duration
  if (typeof record !== 'object' || record === null) return false
  const { min, max, per, value, currency } = record as Record<string, unknown>
  const { count, amount } = expected
  if (count && min === count.min && max === count.max && (count.per === undefined || count.per === per)) return true
  if (amount && value === amount.value && currency === amount.currency) return true
  return Object.values(record).some((part) => holdsValue(part, expected))
}

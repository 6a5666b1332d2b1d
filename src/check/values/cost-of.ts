import type { DateValue, Quantity, Value } from '../../language/values/value.js'

/** How far two unequal values are from being one value gone wrong; Infinity where they have nothing to do with each other. */
export function costOf(a: Value, b: Value): number {
  if (a.type === 'quantity' && b.type === 'quantity') return costOfQuantities(a, b)
  if (a.type === 'code' && b.type === 'code') {
    if (a.kind !== b.kind) return Infinity
    const letters = (text: string): string => text.replace(/[0-9]/g, '')
    return a.kind !== 'name' || letters(a.value) === letters(b.value) ? 0 : Infinity
  }
  if (a.type === 'date' && b.type === 'date')
    return !touch(a, b) ? Infinity : a.named === b.named ? 0 : a.from.length === 4 || b.from.length === 4 ? 2 : 1
  if (a.type === b.type) return 0
  if (a.type === 'date' && b.type === 'quantity') return isYear(b) && a.from.length === 4 ? 4 : Infinity
  if (a.type === 'quantity' && b.type === 'date') return isYear(a) && b.from.length === 4 ? 4 : Infinity
  return Infinity
}

function isYear(value: Quantity): boolean {
  return value.unit === null && value.min >= 1500 && value.max <= 2199 && value.form === 'digits'
}

function costOfQuantities(a: Quantity, b: Quantity): number {
  if (a.vague !== b.vague) return 6
  if (a.weak && b.weak && (a.unit === null || b.unit === null)) return Infinity
  const unit = a.unit === b.unit ? (a.unit === null ? 1 : 0) : a.unit === null || b.unit === null ? 2 : 3
  const equal = a.min === b.min && a.max === b.max ? -2 : 0
  const shape = Number((a.min === a.max) !== (b.min === b.max))
  return unit + equal + shape + Number(a.ordinal !== b.ordinal) + Number(a.weak !== b.weak)
}

/** True where two dates both state the weekday, the year, or the month. */
export function touch(one: DateValue, two: DateValue): boolean {
  if (one.weekday !== null && two.weekday !== null) return true
  if (one.feast !== null && two.feast !== null) return true
  const yearOf = ({ from }: DateValue): boolean => /^[0-9]{4}/.test(from)
  const monthOf = ({ from }: DateValue): boolean => /^(?:-|[0-9]{4})-[0-9]{2}/.test(from)
  return (yearOf(one) && yearOf(two)) || (monthOf(one) && monthOf(two))
}

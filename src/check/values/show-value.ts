import type { Quantity, Value } from '../../language/values/value.js'

const bounds: Record<Quantity['bound'], string> = {
  exact: '',
  about: '≈ ',
  nearly: '≲ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'more-than': '> ',
  'less-than': '< ',
}

/** A value as it was read, normalised and without language: "≥ 1250 EUR", "2021-06", "14:30". It goes into findings and fingerprints. */
export function showValue(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return showQuantity(value)
    case 'date':
      return showDate(value)
    case 'time': {
      const clock = [Math.floor(value.minutes / 60), value.minutes % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':')
      return value.halfDay
        ? `${clock} or ${(Math.floor(value.minutes / 60) + 12) % 24}:${String(value.minutes % 60).padStart(2, '0')}`
        : clock
    }
    case 'frequency':
      return `${value.perYear}/year`
    case 'code':
      return value.value
  }
}

function showQuantity(value: Quantity): string {
  const number = value.min === value.max ? showNumber(value.min) : `${showNumber(value.min)}–${showNumber(value.max)}`
  const unit = value.unit === null ? '' : value.unit === 'percent' ? '%' : ` ${value.unit}`
  return `${bounds[value.bound]}${value.vague ? '~' : ''}${number}${value.ordinal ? '.' : ''}${unit}${value.per === null ? '' : `/${value.per}`}`
}

function showNumber(value: number): string {
  return String(Number(value.toPrecision(12)))
}

function showDate(value: Extract<Value, { type: 'date' }>): string {
  const span = value.from === value.to ? value.from : `${value.from}/${value.to}`
  const open = value.edge === 'since' ? `${span}/..` : value.edge === 'until' ? `../${span}` : span
  const weekday = value.weekday === null ? '' : ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][value.weekday]
  return [weekday, value.part, open || value.feast, value.named === null ? '' : `(${value.named})`]
    .filter((part) => part)
    .join(' ')
}

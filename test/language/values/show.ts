import type { Value } from '../../../src/language/values/value.js'

const bounds = {
  exact: '',
  about: '≈',
  nearly: '≲',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
}

/** A value in a few signs, for tables of cases: "." ordinal, "~" weak (behind) or vague (before), "?" foreign or open, "!" malformed. */
export function show(value: Value): string {
  if (value.type === 'code') return `${value.kind}:${value.value}`
  if (value.type === 'frequency') return `${value.perYear}/y`
  if (value.type === 'time') {
    const clock = [Math.floor(value.minutes / 60), value.minutes % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':')
    return clock + (value.halfDay ? '?' : '')
  }
  if (value.type === 'date') {
    const parts = [
      value.from === value.to ? value.from : `${value.from}/${value.to}`,
      value.named,
      value.edge,
      value.part,
      value.weekday === null ? null : `wd${value.weekday}`,
      value.ambiguous ? `or ${value.alternative}` : null,
      value.impossible ? 'impossible' : null,
    ]
    return `[${parts.filter((part) => part !== null).join(' ')}]`
  }
  const number = value.min === value.max ? String(value.min) : `${value.min}..${value.max}`
  const marks =
    (value.ordinal ? '.' : '') + (value.weak ? '~' : '') + (value.foreign ? '?' : '') + (value.malformed ? '!' : '')
  return (
    (value.vague ? '~' : '') +
    bounds[value.bound] +
    number +
    (value.unit ?? '') +
    marks +
    (value.per === null ? '' : ` per ${value.per}`)
  )
}

import type { Lang } from '../contracts.js'
import { conceptsOf } from './names/concepts-of.js'
import { SideReading } from './reading/side-reading.js'
import type { Spot } from './rule.js'
import { showValue } from './values/show-value.js'

/** A stretch of text, and what it was read as. */
export interface ReadSpan extends Spot {
  read: string
}

/**
 * Everything that a rule reads in a text, in text order: names and places with the words of meaning that they are compared by for the rules of names, values for the
 * others. It is what `check --explain` shows.
 */
export function readSpans(text: string, lang: Lang, rule: string): ReadSpan[] {
  const side = new SideReading(text, lang)
  const values = side.values.map((value) => ({ start: value.start, end: value.end, read: showValue(value) }))
  if (!rule.startsWith('ENT')) return values
  const places = side.places.map(({ start, end, key }) => ({ start, end, read: key }))
  const names = side.names.map((name) => ({ start: name.start, end: name.end, read: meaningOf(name, side) }))
  const longer = names.filter(({ start, end }) => !places.some((place) => place.start === start && place.end === end))
  const codes = values.filter((_, at) => side.values[at]?.type === 'code')
  return [...places, ...longer, ...codes].sort((a, b) => a.start - b.start || b.end - a.end)
}

function meaningOf(name: SideReading['names'][number], side: SideReading): string {
  const words = conceptsOf(name, side.places).map((concept) => concept.replace(/^zzplace/, 'place:'))
  return words.length === 0 ? name.text : words.join(' ')
}

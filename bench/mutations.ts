import { findPlaces } from '../src/language/places/find-places.js'
import { readValues } from '../src/language/values/read-values.js'

/** One planted change of a page in English Markdown. */
export interface Mutation {
  kind:
    | 'number'
    | 'magnitude'
    | 'date'
    | 'place'
    | 'place dropped'
    | 'negation'
    | 'unit'
    | 'sentence dropped'
    | 'paragraph dropped'
    | 'status'
    | 'acronym'
  text: string
}

const units: [RegExp, string][] = [
  [/\bmonths\b/, 'weeks'],
  [/\bmonth\b/, 'week'],
  [/\byears\b/, 'months'],
  [/€/, '$'],
]
const magnitudes: [RegExp, string][] = [
  [/\bmillion\b/, 'billion'],
  [/\bbillion\b/, 'million'],
]
const statuses: [RegExp, string][] = [
  [/\bhas (?:been )?(started|begun|launched)\b/, 'has ended'],
  [/\bstarted\b/, 'ended'],
  [/\bbegan\b/, 'ended'],
]

/** Every change that can be planted in a page, a few of each kind for each paragraph; the same page gives the same changes. */
export function mutationsOf(page: string): Mutation[] {
  const body = page.indexOf('\n---', 3)
  const [head, text] = body < 0 ? ['', page] : [page.slice(0, body + 4), page.slice(body + 4)]
  const mutations: Mutation[] = []
  const add = (kind: Mutation['kind'], start: number, end: number, instead: string): void => {
    mutations.push({ kind, text: head + text.slice(0, start) + instead + text.slice(end) })
  }
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const block = match[0]
    const at = match.index
    // Headings, lists and links change their meaning with their marks; running text is changed.
    if (/^(?:#|---|\||>)/.test(block)) continue
    for (const value of readValues(block, 'en')) {
      const [start, end] = [at + value.start, at + value.end]
      if (value.type === 'quantity' && !value.weak && !value.ordinal && !value.vague) {
        const digits = /[0-9]+/.exec(value.text)
        if (digits)
          add('number', start + digits.index, start + digits.index + digits[0].length, String(Number(digits[0]) + 3))
      }
      if (value.type === 'date') {
        const year = /(?:19|20)[0-9]{2}/.exec(value.text)
        if (year) add('date', start + year.index, start + year.index + 4, String(Number(year[0]) - 3))
        else if (/March|May|June|November/.test(value.text))
          add('date', start, end, value.text.replace(/March|May|June|November/, 'October'))
      }
    }
    for (const place of findPlaces(block, 'en')
      .filter(({ certain, basis, kind }) => certain && basis === 'name' && kind === 'city')
      .slice(0, 2)) {
      add('place', at + place.start, at + place.end, place.text === 'Lisbon' ? 'Prague' : 'Lisbon')
      const listed = new RegExp(`, ${place.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=,| and)`).exec(block)
      if (listed) add('place dropped', at + listed.index, at + listed.index + listed[0].length, '')
    }
    const verb = /\b(?:is|are|was|were|has|have|can|will)\b/.exec(block)
    if (verb && !/\bnot\b/.test(block))
      add('negation', at + verb.index + verb[0].length, at + verb.index + verb[0].length, ' not')
    for (const [kind, list] of [
      ['unit', units],
      ['magnitude', magnitudes],
      ['status', statuses],
    ] as const) {
      for (const [from, to] of list) {
        const found = from.exec(block)
        if (found) add(kind, at + found.index, at + found.index + found[0].length, to)
      }
    }
    const acronym = /\(([A-Z]{3,6})\)/.exec(block)
    if (acronym?.[1])
      add('acronym', at + acronym.index + 1, at + acronym.index + 1 + acronym[1].length, `${acronym[1].slice(0, -1)}X`)
    const sentences = [...block.matchAll(/[A-Z][^.!?\n]{30,}[.!?](?=\s|$)/g)]
    const second = sentences[1]
    if (second && !/^\s*[-*]/.test(block))
      add('sentence dropped', at + second.index, at + second.index + second[0].length, '')
    if (block.length > 80 && !/^\s*[-*]/.test(block)) add('paragraph dropped', at, at + block.length, '')
  }
  return mutations
}

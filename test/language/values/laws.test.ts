import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { mayHoldValues, readValues } from '../../../src/language/values/read-values.js'
import { valueTables } from '../../../src/language/values/tables.js'
import { spellDutch, spellEnglish } from './spell.js'

const marks = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } }

/** Digits with the separators of a language, or with a space as group mark. */
function write(value: number, lang: Lang, group: string): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+(?![0-9]))/g, group)
  return fraction === undefined ? grouped : grouped + marks[lang].decimal + fraction
}

const langs: Lang[] = ['nl', 'en']
const sentence = (lang: Lang, number: string): string =>
  lang === 'nl' ? `Er zijn ${number} leden.` : `There are ${number} members.`

describe.each(langs)('numbers written in %s', (lang) => {
  it('read back from digits, whatever the group mark', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 0, max: 1e8 }).map((value) => value / 100),
    )
    fc.assert(
      fc.property(number, fc.constantFrom(marks[lang].group, '\u00a0', '\u202f', '\u2009', ''), (value, group) => {
        const [read] = readValues(sentence(lang, write(value, lang, group)), lang)
        // Without a group mark a number of four digits may be a year.
        if (read?.type === 'date') expect(Number(read.from)).toBe(value)
        else expect(read).toMatchObject({ type: 'quantity', min: value, max: value, foreign: false, malformed: false })
      }),
    )
  })

  it('read back from words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const words = lang === 'nl' ? spellDutch(value) : spellEnglish(value)
        expect(readValues(sentence(lang, words), lang)).toMatchObject([{ type: 'quantity', min: value, max: value }])
      }),
    )
  })

  it('never throw, and never overlap, on any text', () => {
    const words = fc.constantFrom(
      'een',
      'half',
      'drie',
      'one',
      '5',
      '.',
      ',',
      '-',
      '–',
      '2021',
      'mei',
      'May',
      '€',
      '%',
      'tot',
      'to',
      'of',
      'van',
      "'",
      'jaar',
      'miljoen',
      '12',
      '500',
      ' ',
      '\u202f',
      '/',
      ':',
      '+31',
      'p.m.',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
          fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0
          for (const value of readValues(text, lang)) {
            expect(value.start).toBeGreaterThanOrEqual(end)
            expect(value.end).toBeGreaterThan(value.start)
            expect(value.text).toBe(text.slice(value.start, value.end))
            end = value.end
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every word of the tables that begins a value passes the quick look', () => {
    const { words } = valueTables(lang)
    const tables = [
      words.cardinals,
      words.scales,
      words.ordinals,
      words.weakNumbers,
      words.fractions,
      words.vague,
      words.factors,
      words.frequencies,
      words.months,
      words.weekdays,
      words.seasons,
      words.feasts,
      words.decadeWords,
      words.clock.named,
    ]
    const missed = tables
      .flatMap((table) => Object.keys(table))
      .filter(
        (word) =>
          readValues(`in ${word} 5`, lang).some((value) => value.text.startsWith(word)) && !mayHoldValues(word, lang),
      )
    expect(missed).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../../src/align/align-blocks.js'
import { splitCompound } from '../../../src/language/compounds/split-compound.js'

const words = new Set([
  'ziekenhuis',
  'huis',
  'samenwerking',
  'verband',
  'kanker',
  'onderzoek',
  'universiteit',
  'bibliotheek',
  'ziek',
])
const split = (word: string) => splitCompound(word, (part) => words.has(part))

describe('Dutch compounds', () => {
  test.each([
    ['ziekenhuissamenwerking', ['ziekenhuis', 'samenwerking']],
    ['samenwerkingsverband', ['samenwerking', 'verband']],
    ['universiteitsbibliotheek', ['universiteit', 'bibliotheek']],
    ['ziekenhuis', ['ziek', 'huis']],
    ['kankeronderzoekssamenwerking', ['kanker', 'onderzoek', 'samenwerking']],
    ['verbandkist', null],
    ['onderzoek', null],
    ['', null],
  ])('%s', (word, parts) => {
    expect(split(word)).toEqual(parts)
  })

  test('all parts are known and stand in the word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 's', 'en', 'x'), { maxLength: 5 }), (pieces) => {
        const word = pieces.join('')
        let at = 0
        for (const part of split(word) ?? []) {
          expect(words.has(part)).toBe(true)
          at = word.indexOf(part, at)
          expect(at).toBeGreaterThanOrEqual(0)
          at += part.length
        }
      }),
    )
  })

  test('a compound that no lexicon knows is evidence by its parts', () => {
    const nl = ['Ziekenhuissamenwerking', 'Kankeronderzoeksgroep']
    const en = ['Cancer research group', 'Hospital cooperation']
    const paired = (without: 'compounds'[]) =>
      alignBlocks(nl, en, { without }).beads.filter((bead) => bead.nl.length > 0 && bead.en[0] === 1 - bead.nl[0]!)
    expect(paired([]).length).toBeGreaterThan(paired(['compounds']).length)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'
import type { UnitBead } from '../../src/align/alignment.js'

const words = [
  'zorg',
  'care',
  'ziekenhuis',
  'hospital',
  'onderzoek',
  'research',
  '2019',
  'Oxford',
  'de',
  'the',
  'van',
  'of',
  'samenwerking',
  'ß',
  '漢字',
  '',
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' '))
const unit = fc.record({ text, kind: fc.constantFrom('heading', 'paragraph', 'list', 'cell', 'never-heard-of') })
const side = fc.array(fc.oneof(text, unit), { maxLength: 14 })
const runs = { numRuns: 60 }

const shape = (beads: readonly UnitBead[]) =>
  beads.map(({ nl, en, confidence, moved }) => ({ nl, en, confidence, moved }))
const sorted = (beads: readonly UnitBead[]) =>
  shape(beads)
    .map((bead) => JSON.stringify(bead))
    .sort()

describe('laws of alignment', () => {
  test('every unit is in exactly one bead, and confidences are probabilities', () => {
    fc.assert(
      fc.property(side, side, (nl, en) => {
        const { beads } = alignBlocks(nl, en)
        const units = (key: 'nl' | 'en') => beads.flatMap((bead) => bead[key]).sort((a, b) => a - b)
        expect(units('nl')).toEqual(nl.map((_, k) => k))
        expect(units('en')).toEqual(en.map((_, k) => k))
        for (const { nl: left, en: right, confidence } of beads) {
          expect(left.length + right.length).toBeGreaterThan(0)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
      }),
      runs,
    )
  })

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(side, side, (nl, en) => {
        expect(alignBlocks(nl, en)).toEqual(alignBlocks(nl, en))
      }),
      runs,
    )
  })

  test('swapping the sides gives the mirrored result', () => {
    fc.assert(
      fc.property(side, side, (nl, en) => {
        const there = alignBlocks(nl, en)
        const back = alignBlocks(en, nl, { sourceLang: 'en', targetLang: 'nl' })
        expect(sorted(back.beads.map((bead) => ({ ...bead, nl: bead.en, en: bead.nl })))).toEqual(sorted(there.beads))
        expect(back.relation).toBe(there.relation)
      }),
      runs,
    )
  })

  test('without learning, the same pair at both ends leaves the rest aligned as it was', () => {
    const nl = [
      'Zorg voor iedereen in Groningen',
      'Het onderzoek begon in 2019 met Oxford',
      'Alleen hier: kaas en brood',
      'Samenwerking met Karolinska in Stockholm',
    ]
    const en = [
      'Care for everyone in Groningen',
      'The research began in 2019 with Oxford',
      'Collaboration with Karolinska in Stockholm',
    ]
    const ends = ['Wij zijn bereikbaar op 050 361 6161', 'You can reach us at 050 361 6161']
    const plain = alignBlocks(nl, en, { learn: false }).beads
    const longer = alignBlocks([ends[0], ...nl, ends[0]], [ends[1], ...en, ends[1]], { learn: false }).beads
    const inner = longer.slice(1, -1).map((bead) => [bead.nl.map((k) => k - 1), bead.en.map((k) => k - 1)])
    expect(inner).toEqual(plain.map((bead) => [bead.nl, bead.en]))
  })
})

import { modelFaults, tmx, xliff, xliff12 } from './content-models.js'
import { xmlFaults } from './xml-check.js'
import { describe, expect, test } from 'vitest'
import type { AlignOutput, Block } from '../../../src/contracts.js'
import { alignmentFormats } from '../../../src/publish/alignment/formats.js'
import { readJsonBeads, readTsvBeads } from '../../../src/publish/alignment/read-beads.js'
import { readXliffBeads } from '../../../src/publish/alignment/read-xliff-beads.js'
import { writeAlignment } from '../../../src/publish/alignment/write-alignment.js'

const point = { line: 1, column: 1, offset: 0 }
const block = (text: string, k: number): Block => ({
  id: `p#${k}`,
  kind: 'paragraph',
  text,
  line: k + 1,
  position: { start: point, end: point },
})
const nl = ['Zorg & "onderzoek" <samen>', 'Alleen\there\nhier', 'Tweede', 'Derde\u0000 \ud800', 'Vierde']
const en = ['Care & "research" <together>', 'Second, and more', 'Only here', 'Fourth', 'Third']
const bead = (left: number[], right: number[], moved = false) => ({
  nl: left,
  en: right,
  score: 0.75,
  confidence: 0.9,
  moved,
  sentences: [],
})
const alignment: AlignOutput = {
  format: 'tweeluik/alignment@1',
  nl: { file: 'a.nl.md', blocks: nl.map(block) },
  en: { file: 'a.en.md', blocks: en.map(block) },
  beads: [bead([0], [0]), bead([1], []), bead([2], [1]), bead([], [2]), bead([3], [4], true), bead([4], [3])],
  relation: 'faithful',
}
const context = { left: 'nl', right: 'en', level: 'block', version: '1.0.0' } as const
const write = (format: (typeof alignmentFormats)[number], of = [alignment]) =>
  writeAlignment(format, of, { ...context, batch: of.length > 1 })
const expected = alignment.beads.map(({ nl: left, en: right, score, confidence, moved }) => ({
  nl: left,
  en: right,
  score,
  confidence,
  moved,
}))

describe('formats of alignments', () => {
  test.each([
    ['json', readJsonBeads],
    ['tsv', readTsvBeads],
    ['xliff', readXliffBeads],
    ['xliff12', readXliffBeads],
  ] as const)('%s gives the same beads when it is read back', (format, read) => {
    const { texts, omitted } = write(format)
    expect(omitted).toBe(0)
    expect(read(texts[0]!.text)).toEqual([{ nl: 'a.nl.md', en: 'a.en.md', beads: expected }])
  })

  test.each(['json', 'xliff', 'xliff12'] as const)('%s keeps several pairs apart', (format) => {
    const other = { ...alignment, nl: { ...alignment.nl, file: 'b.nl.md' } }
    const read = format === 'json' ? readJsonBeads : readXliffBeads
    const back = read(write(format, [alignment, other]).texts[0]!.text)
    expect(back.map((pair) => [pair.nl, pair.beads.length])).toEqual([
      ['a.nl.md', 6],
      ['b.nl.md', 6],
    ])
  })

  test('the ladder holds beads in order, and moves on one side where a unit stands alone', () => {
    const { texts, omitted } = write('ladder')
    expect(omitted).toBe(1)
    const rungs = texts[0]!.text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 2).join())
    expect(rungs).toEqual(['0,0', '1,1', '2,1', '3,2', '4,2', '4,3', '5,4', '5,5'])
  })

  test('Moses gives two files of as many lines, and says what it cannot hold', () => {
    const { texts, omitted } = write('moses')
    expect(omitted).toBe(2)
    expect(texts.map(({ suffix, text }) => [suffix, text.trimEnd().split('\n').length])).toEqual([
      ['.nl', 4],
      ['.en', 4],
    ])
    expect(texts[1]!.text).toContain('Second, and more')
  })

  test('TSV has a header and a cell for every column, whatever white space the text holds', () => {
    const lines = write('tsv').texts[0]!.text.trimEnd().split('\n')
    expect(lines).toHaveLength(7)
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([9]))
    expect(lines[2]).toContain('Alleen here hier\t\t1\t\t')
  })

  test.each(['tmx', 'xliff', 'xliff12'] as const)(
    '%s is well-formed XML without characters that XML forbids',
    (format) => {
      const { text } = write(format).texts[0]!
      expect(xmlFaults(text)).toEqual([])
      expect(text).toContain('Zorg &amp; &quot;onderzoek&quot; &lt;samen&gt;')
      expect(text).not.toContain('\u0000')
    },
  )

  test.each([
    ['tmx', tmx],
    ['xliff', xliff],
    ['xliff12', xliff12],
  ] as const)('%s has the elements and attributes of its standard, in their order', (format, models) => {
    const empty = { ...alignment, beads: [] }
    for (const of of [[alignment], [alignment, alignment], [empty]]) {
      expect(modelFaults(write(format, of).texts[0]!.text, models)).toEqual([])
    }
    const broken = write(format).texts[0]!.text.replace(/ (type|id|original)="[^"]*"/, '')
    expect(modelFaults(broken, models)).toHaveLength(1)
  })

  test('TMX names no DTD, which readers would look for beside it, and languages without a region', () => {
    const { text } = write('tmx').texts[0]!
    expect(text).not.toContain('<!DOCTYPE')
    expect(text).toContain('srclang="nl"')
    expect(text).not.toMatch(/<\/tuv>\s*<(note|prop)/)
  })

  test('TMX holds the beads with both sides', () => {
    const { texts, omitted } = write('tmx')
    expect(omitted).toBe(2)
    expect(texts[0]!.text.match(/<tu>/g)).toHaveLength(4)
  })

  test('HTML escapes the text, names the languages and marks what moved', () => {
    const { text } = write('html').texts[0]!
    expect(text).toContain('&#x3C;samen>')
    expect(text).toContain('<td lang="nl">')
    expect(text.match(/<tr class="moved">/g)).toHaveLength(1)
    expect(text.match(/<tr class="alone">/g)).toHaveLength(2)
  })

  test('a broken TSV names the line', () => {
    expect(() => readTsvBeads('nl\ten\n')).toThrow('line 1')
    const text = write('tsv').texts[0]!.text.replace('\t0\t0\t', '\tx\t0\t')
    expect(() => readTsvBeads(text)).toThrow('line 2')
  })

  test.each(alignmentFormats)('%s is written for an empty alignment', (format) => {
    const empty = { ...alignment, beads: [], nl: { file: 'a', blocks: [] }, en: { file: 'b', blocks: [] } }
    expect(write(format, [empty]).omitted).toBe(0)
  })
})

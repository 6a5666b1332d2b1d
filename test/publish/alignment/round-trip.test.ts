import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AlignOutput, Bead, Block } from '../../../src/contracts.js'
import { readJsonBeads, readTsvBeads } from '../../../src/publish/alignment/read-beads.js'
import { readXliffBeads } from '../../../src/publish/alignment/read-xliff-beads.js'
import { writeAlignment } from '../../../src/publish/alignment/write-alignment.js'

const point = { line: 1, column: 1, offset: 0 }
const context = { left: 'nl', right: 'en', level: 'block', version: '1.0.0', batch: false } as const

function block(text: string, k: number): Block {
  return { id: `p#${k}`, kind: 'paragraph', text, line: k + 1, position: { start: point, end: point } }
}

/** Deals units out to so many beads, any unit to any bead: beads that cross, that do not adjoin, that have one side alone. */
function deal(owners: readonly number[]): Map<number, number[]> {
  const units = new Map<number, number[]>()
  owners.forEach((owner, unit) => units.set(owner, [...(units.get(owner) ?? []), unit]))
  return units
}

const awkward = fc.constantFrom(
  '',
  ' ',
  'a\tb',
  'regel\nregel',
  '"&<>]]>',
  '\u0000\u0085\u2028',
  '😀',
  '\ud83d',
  '=1+1',
  '|',
  "'",
)
const text = fc.array(fc.oneof(awkward, fc.string({ maxLength: 12 })), { maxLength: 4 }).map((parts) => parts.join(''))
const side = fc.array(fc.tuple(text, fc.nat({ max: 6 })), { maxLength: 9 })

const alignments = fc
  .tuple(side, side, fc.array(fc.tuple(fc.nat(10_000), fc.boolean()), { minLength: 7, maxLength: 7 }))
  .map(([left, right, marks]): AlignOutput => {
    const nl = deal(left.map(([, owner]) => owner))
    const en = deal(right.map(([, owner]) => owner))
    const beads = marks.flatMap(([confidence, moved], k): Bead[] =>
      nl.has(k) || en.has(k)
        ? [
            {
              nl: nl.get(k) ?? [],
              en: en.get(k) ?? [],
              score: confidence / 10_000,
              confidence: confidence / 10_000,
              moved,
              sentences: [],
            },
          ]
        : [],
    )
    return {
      format: 'tweeluik/alignment@1',
      nl: { file: 'map/a & b.nl.md', blocks: left.map(([written], k) => block(written, k)) },
      en: { file: 'map/a & b.en.md', blocks: right.map(([written], k) => block(written, k)) },
      beads,
      relation: 'adapted',
    }
  })

test.each([
  ['json', readJsonBeads],
  ['tsv', readTsvBeads],
  ['xliff', readXliffBeads],
  ['xliff12', readXliffBeads],
] as const)('whatever beads there are, %s gives them back as they were', (format, read) => {
  fc.assert(
    fc.property(alignments, (alignment) => {
      const { texts, omitted } = writeAlignment(format, [alignment], context)
      expect(omitted).toBe(0)
      const back = read(texts[0]!.text)
      const expected = alignment.beads.map(({ nl, en, score, confidence, moved }) => ({
        nl,
        en,
        score,
        confidence,
        moved,
      }))
      expect(back.flatMap((pair) => pair.beads)).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})

test.each(['ladder', 'moses', 'tmx'] as const)('%s holds some beads and counts the others', (format) => {
  fc.assert(
    fc.property(alignments, (alignment) => {
      const { texts, omitted } = writeAlignment(format, [alignment], context)
      const written = texts[0]!.text
      if (format === 'ladder') {
        const rungs = written
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t').map(Number))
        for (const [k, [left, right]] of rungs.entries()) {
          expect(left).toBeGreaterThanOrEqual(rungs[k - 1]?.[0] ?? 0)
          expect(right).toBeGreaterThanOrEqual(rungs[k - 1]?.[1] ?? 0)
        }
        expect(rungs.at(-1)!.slice(0, 2)).toEqual([alignment.nl.blocks.length, alignment.en.blocks.length])
        return
      }
      const held = format === 'tmx' ? (written.match(/<tu>/g) ?? []).length : written.split('\n').length - 1
      expect(held + omitted).toBe(alignment.beads.length)
    }),
    { numRuns: 150 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/extract-page.js'
import { isAcronymOf } from '../../src/extract/names/acronym.js'
import { findPhrases, makeMatcher } from '../../src/extract/relations/pattern.js'
import { tokenize } from '../../src/extract/tokens/tokenize.js'
import { readPage } from '../../src/read/read-page.js'
import type { Lang } from '../../src/contracts.js'

const homes = [{ id: 'home', names: ['Noordzee UMC'] }]
const extract = (text: string, lang: Lang) => {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  return { page, found: extractPage(page, { homes }) }
}
const words = fc.constantFrom(
  ...'Universiteit van University of Ghent and en , . : ( ) – - & / Institute Health works with werkt samen met 2019 twelve students UMCG the de founded by'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('laws', () => {
  it('never throws, and every span points at its text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Lang>('nl', 'en'), (source, lang) => {
        const { page, found } = extract(source, lang)
        for (const mention of found.mentions) {
          expect(page.blocks[mention.block]!.text.slice(mention.start, mention.end)).toBe(mention.text)
        }
        for (const { evidence } of [...found.claims, ...found.programmes, ...found.groups]) {
          for (const { block, start, end } of evidence) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(page.blocks[block]!.text.length)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same page', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(extract(source, 'nl').found).toEqual(extract(source, 'nl').found)
      }),
      { numRuns: 50 },
    )
  })

  it('tokens are in order, without overlap, and hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        let end = 0
        for (const token of tokenize(source)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(source.slice(token.start, token.end)).toBe(token.text)
          expect(source.slice(end, token.start).trim()).toBe('')
          end = token.end
        }
        expect(source.slice(end).trim()).toBe('')
      }),
    )
  })

  // No clock here: with a step that backtracks or looks back over the whole text, these would not end within the test's time.
  it.each([
    ['capitals without end', 'Aa '.repeat(20_000)],
    ['subjects without end', 'Institute for Health, '.repeat(8_000)],
    ['brackets that never close', 'X (Y ('.repeat(8_000)],
    ['glued sentences', 'aB.Cd.'.repeat(20_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['one list of universities', `universiteiten van ${'Gent, '.repeat(20_000)}`],
  ])('ends on %s', (_, source) => {
    expect(extract(source, 'nl').found.claims).toBeInstanceOf(Array)
  })
})

describe('phrases', () => {
  it('matches alternatives, open words, gaps and optional words', () => {
    const matcher = makeMatcher([{ row: 'with', phrases: ['werk|werkt ..3 samen (nauw) met', '*overeenkomst'] }])
    const found = (source: string) => findPhrases(matcher, tokenize(source)).map(({ first, last }) => [first, last])
    expect(found('Zij werkt al jaren samen met ons')).toEqual([[1, 5]])
    expect(found('een raamovereenkomst')).toEqual([[1, 1]])
    expect(found('werkt heel erg lang en goed samen met')).toEqual([])
  })
})

describe('acronyms', () => {
  it.each([
    ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu', true],
    ['KITLV', 'Koninklijk Instituut voor Taal-, Land- en Volkenkunde', true],
    ['ASPHER', 'Association of Schools of Public Health in the European Region', true],
    ['WHO', 'Institute for Work & Health', false],
    ['Finland', 'Aalto University', false],
  ])('%s for %s: %s', (acronym, name, expected) => {
    expect(isAcronymOf(acronym, name)).toBe(expected)
  })
})

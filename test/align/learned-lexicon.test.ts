import { describe, expect, test } from 'vitest'
import { alignAndLearn } from '../../src/align/align-collection.js'
import { unitOf } from '../../src/align/align-blocks.js'
import type { StemLexicon } from '../../src/language/lexicon/lexicon.js'
import { mergeLexicons, readLearnedLexicon, writeLearnedLexicon } from '../../src/language/lexicon/learned-lexicon.js'

const sides = { left: 'nl', right: 'en' }
const lexicon: StemLexicon = new Map([
  ['zorg', [['care', 0.8125] as const, ['zorg', 0.1] as const]],
  ['arts', [['doctor', 1] as const]],
])
const text = '# tweeluik/learned-lexicon@1 nl en\narts\tdoctor\t1\nzorg\tcare\t0.813\nzorg\tzorg\t0.1\n'

describe('the learned lexicon as text', () => {
  test('is sorted, and reads back', () => {
    expect(writeLearnedLexicon(lexicon, sides)).toBe(text)
    const back = readLearnedLexicon(text, sides, 'words.tsv')
    expect(writeLearnedLexicon(back as StemLexicon, sides)).toBe(text)
  })

  test.each([
    ['align:learnedFormat', 1, '{"id": "a"}\n'],
    ['align:learnedFormat', 1, ''],
    ['align:learnedLanguages', 1, text.replace('nl en', 'de fr')],
    ['align:learnedLine', 3, text.replace('0.813', 'much')],
    ['align:learnedLine', 2, text.replace('arts\t', '\t')],
  ])('%s in line %i', (code, line, broken) => {
    expect(readLearnedLexicon(broken, sides, 'words.tsv')).toMatchObject({ problem: { code, line, file: 'words.tsv' } })
  })

  test('of a pair in two lexicons the stronger stays', () => {
    const other: StemLexicon = new Map([['zorg', [['care', 0.2] as const, ['concern', 0.3] as const]]])
    expect(mergeLexicons(lexicon, other).get('zorg')).toEqual([
      ['care', 0.8125],
      ['zorg', 0.1],
      ['concern', 0.3],
    ])
  })
})

describe('what documents teach', () => {
  // Two made-up languages: only learning can tell that "bafo" is "kimu".
  const words = ['bafo', 'deru', 'gilo', 'hapi', 'jeto', 'kovu']
  const others = ['kimu', 'lana', 'mero', 'nisa', 'opun', 'pelo']
  const document = (shift: number) => {
    const pick = (of: string[]) =>
      Array.from({ length: 12 }, (_, k) => `${of[(k * 5 + shift) % 6]} ${of[(k + shift) % 6]} ${100 + k}`)
    return { nl: pick(words).map(unitOf), en: pick(others).map(unitOf) }
  }
  const options = { sourceLang: 'xx', targetLang: 'yy', learn: true as const }

  test('holds the pairs, left to right, whichever way the sides are given', () => {
    const documents = [0, 1, 2, 3].map(document)
    const { learned } = alignAndLearn(documents, options)
    expect(learned.get('bafo')![0]![0]).toBe('kimu')
    const mirrored = alignAndLearn(
      documents.map(({ nl, en }) => ({ nl: en, en: nl })),
      { ...options, sourceLang: 'yy', targetLang: 'xx' },
    )
    expect(mirrored.learned.get('kimu')!.map(([word]) => word)).toContain('bafo')
  })

  test('serves other documents later', () => {
    const { learned } = alignAndLearn([0, 1, 2, 3].map(document), options)
    const later = [{ nl: ['gilo deru', 'kovu bafo'].map(unitOf), en: ['pelo kimu', 'mero lana'].map(unitOf) }]
    const beads = alignAndLearn(later, { ...options, learn: false, learned }).alignments[0]!.beads
    expect(
      beads.filter((bead) => bead.nl.length > 0 && bead.en.length > 0).map((bead) => [bead.nl, bead.en]),
    ).toContainEqual([[0], [1]])
  })
})

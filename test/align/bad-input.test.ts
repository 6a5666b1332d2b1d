import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'
import { alignStream } from '../../src/align/align-stream.js'
import { parseHunalignDictionary, parseLexicon } from '../../src/align/parse-lexicon.js'

const many = (count: number, text: (k: number) => string) => Array.from({ length: count }, (_, k) => text(k))
const covered = (beads: { nl: number[]; en: number[] }[]) => [
  beads.flatMap((bead) => bead.nl).length,
  beads.flatMap((bead) => bead.en).length,
]

describe('sizes and shapes that nobody expects', () => {
  test('50,000 blocks against 3', () => {
    const { beads, relation } = alignBlocks(
      many(50_000, (k) => `Alinea ${k} over iets`),
      ['One', 'Two', 'Three'],
    )
    expect(covered(beads)).toEqual([50_000, 3])
    expect(relation).toBe('unrelated')
  }, 60_000)

  test('the same block a thousand times', () => {
    const { beads } = alignBlocks(
      many(1000, () => 'Lees meer'),
      many(1000, () => 'Read more'),
    )
    expect(beads.filter((bead) => bead.nl[0] === bead.en[0])).toHaveLength(1000)
  }, 60_000)

  test.each([
    ['Lees meer', 'Read more'],
    ['De zorg voor kinderen', 'Care for children'],
    ['Lees meer', 'Lees meer'],
  ])('repeated "%s" and "%s" are versions of one text', (nl, en) => {
    for (const count of [20, 300]) {
      const { relation } = alignBlocks(
        many(count, () => nl),
        many(count, () => en),
      )
      expect(relation).toBe('faithful')
    }
  })

  test('repeated texts that have nothing to do with each other are unrelated', () => {
    const { relation } = alignBlocks(
      many(60, () => 'De kat slaapt graag op het dak van de schuur'),
      many(60, () => 'Quarterly revenue rose sharply; analysts expect growth'),
    )
    expect(relation).toBe('unrelated')
  })

  test('what is no unit is named', () => {
    expect(() => alignBlocks([3 as never], ['One'])).toThrow(
      'A unit is a string or an object with a string "text", not 3',
    )
    expect(() => alignBlocks(['Een'], [null as never])).toThrow('not null')
    expect(() => alignBlocks(['Een'], [{ kind: 'paragraph' } as never])).toThrow('"kind":"paragraph"')
  })

  test('a document against itself', () => {
    const text = many(40, (k) => `Zin nummer ${k} gaat over onderwerp ${k * 7} en niets anders`)
    const { beads, relation } = alignBlocks(text, text)
    expect(beads.map((bead) => [bead.nl, bead.en])).toEqual(text.map((_, k) => [[k], [k]]))
    expect(relation).toBe('faithful')
  })

  test('a single block of a million characters', () => {
    const { beads } = alignBlocks(['woord '.repeat(170_000)], ['word '.repeat(200_000), 'Iets anders'])
    expect(covered(beads)).toEqual([1, 2])
  })

  test('unrelated texts are left alone', () => {
    const nl = many(30, (k) => `De kat van buurvrouw ${k + 100} slaapt graag op het dak van de schuur`)
    const en = many(
      30,
      (k) => `Quarterly revenue rose sharply; analysts ${String.fromCharCode(97 + (k % 26))} expect growth`,
    )
    expect(alignBlocks(nl, en).relation).toBe('unrelated')
  })

  test('sections exchanged are found and marked as moved', () => {
    const a = ['Contact', 'Bel 050 361 6161 voor een afspraak met de polikliniek', 'Mail naar poli@umcg.example']
    const b = [
      'Onderzoek',
      'In 2019 begon het onderzoek met Karolinska in Stockholm',
      'Zestien promovendi uit Jakarta doen mee',
      'Het duurt tot 2027',
    ]
    const c = ['Contact', 'Call 050 361 6161 for an appointment at the clinic', 'Mail to poli@umcg.example']
    const d = [
      'Research',
      'In 2019 the research with Karolinska in Stockholm began',
      'Sixteen PhD students from Jakarta take part',
      'It runs until 2027',
    ]
    const { beads } = alignBlocks([...a, ...b], [...d, ...c])
    expect(beads.map((bead) => [bead.nl, bead.en, bead.moved])).toEqual([
      [[0], [4], true],
      [[1], [5], true],
      [[2], [6], true],
      [[3], [0], false],
      [[4], [1], false],
      [[5], [2], false],
      [[6], [3], false],
    ])
  })
})

describe('an encoder', () => {
  const nl = ['aap noot', 'mies wim', 'zus jet']
  const en = ['ship rope', 'lamb sheep', 'pot pan', 'extra words']
  const meaning: Record<string, number> = {
    'aap noot': 0,
    'ship rope': 1,
    'mies wim': 1,
    'lamb sheep': 2,
    'zus jet': 2,
    'pot pan': 3,
    'extra words': 4,
  }
  const embed = (texts: readonly string[]) =>
    texts.map((text) => many(5, () => '').map((_, k) => (k === meaning[text] ? 1 : 0.05)))

  test('decides where words say nothing', () => {
    expect(alignBlocks(nl, en, { embed }).beads.map((bead) => [bead.nl, bead.en])).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
      [[], [2]],
      [[], [3]],
    ])
  })

  test.each([
    ['vectorCount', () => []],
    ['vectorLength', (texts: readonly string[]) => texts.map((_, k) => many(k + 1, () => '').map(() => 1))],
    ['vectorNotFinite', (texts: readonly string[]) => texts.map(() => [1, NaN])],
  ])('that gives nonsense is refused: %s', (key, broken) => {
    expect(() => alignBlocks(nl, en, { embed: broken })).toThrow(`align:${key}`)
  })
})

describe('lexicons', () => {
  test('name the line that is no entry, and read the rest', () => {
    const { entries, problems } = parseLexicon(
      '# eigen lijst\nzorg\tcare\t0.8\nkapot\n\nziekenhuis\thospital\nx\ty\t7\n',
      'own.tsv',
    )
    expect(entries).toEqual([
      { left: 'zorg', right: 'care', strength: 0.8 },
      { left: 'ziekenhuis', right: 'hospital', strength: 0.9 },
    ])
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['own.tsv', 3],
      ['own.tsv', 6],
    ])
  })

  test('of hunalign have the right-hand language first', () => {
    const { entries, problems } = parseHunalignDictionary('care @ zorg\nbroken\n', 'own.dic')
    expect(entries).toEqual([{ left: 'zorg', right: 'care', strength: 0.9 }])
    expect(problems).toHaveLength(1)
  })

  test('decide where nothing else does', () => {
    const lexicon = [
      { left: 'wim', right: 'sheep', strength: 1 },
      { left: 'mies', right: 'lamb', strength: 1 },
    ]
    const { beads } = alignBlocks(
      ['mies wim'],
      ['pot pan with other things in the kitchen of the house', 'lamb sheep'],
      { lexicon },
    )
    expect(beads.find((bead) => bead.nl.length > 0)?.en).toEqual([1])
  })
})

describe('the stream', () => {
  async function* lines(...items: string[]): AsyncGenerator<string> {
    for (const item of items) yield item
  }
  const good = JSON.stringify({ id: 'a', nl: ['Zorg in Groningen'], en: ['Care in Groningen'] })

  test.each([false, true])('answers a broken line with an error and goes on (learn: %s)', async (learn) => {
    const answers: unknown[] = []
    for await (const answer of alignStream(
      lines(good, '{', '', '{"id":"b","nl":["x"]}', '[]', '{"nl":[],"en":[]}', good),
      { learn },
    )) {
      answers.push(JSON.parse(answer))
    }
    expect(answers).toMatchObject([
      { id: 'a', beads: [{ nl: [0], en: [0] }] },
      { id: null, line: 2, error: 'align:lineNotJson' },
      { id: 'b', line: 4, error: 'align:sideNotList' },
      { id: null, line: 5, error: 'align:lineNotObject' },
      { id: null, line: 6, error: 'align:lineWithoutId' },
      { id: 'a', beads: [{ nl: [0], en: [0] }] },
    ])
  })
})

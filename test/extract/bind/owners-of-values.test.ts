import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractPage } from '../../../src/extract/extract-page.js'
import { readPage } from '../../../src/read/read-page.js'

const home = { id: 'home', names: ['Noordzee UMC'] }

function read(lang: Lang, text: string) {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { programmes, facts } = extractPage(page, { homes: [home] })
  return {
    counts: programmes.flatMap(({ counts }) => counts),
    events: programmes.flatMap(({ events }) => events),
    facts,
  }
}

describe('a value', () => {
  it.each<[Lang, string, string]>([
    [
      'nl',
      'Noordzee UMC is aangesloten bij vier grote netwerken, waaronder het Lofoten Universities Network (LUN).',
      'network',
    ],
    ['en', 'We share the office with two partners: the Lofoten Universities Network (LUN) and others.', 'partner'],
  ])('counts what the network is one of, not its members (%s)', (lang, text, unit) => {
    const { counts, facts } = read(lang, `# Netwerken / Networks\n\n${text}`)
    expect(counts).toEqual([])
    expect(facts.map(({ count }) => count?.unit)).toContain(unit)
  })

  it('stays with the network that brings so many parties together', () => {
    const { counts } = read('en', 'The Lofoten Universities Network unites four universities. We are a member of it.')
    expect(counts).toEqual([{ min: 4, max: 4, unit: 'university', per: null }])
  })

  it.each<[Lang, string]>([
    ['nl', 'Noordzee UMC werkt samen met de Universiteit van Turku. De twee universiteiten geven samen onderwijs.'],
    ['en', 'Noordzee UMC works with the University of Turku. The two universities already teach together.'],
  ])('is none where the number only refers back (%s)', (lang, text) => {
    expect(read(lang, text).facts).toEqual([])
  })

  it.each<[Lang, string]>([
    [
      'nl',
      'Noordzee UMC is lid van het Lofoten Universities Network.\n\nIn 2019 kregen studenten een nieuwe opdracht.',
    ],
    ['en', 'Noordzee UMC is a member of the Lofoten Universities Network.\n\nIn 2019 students were given a new task.'],
  ])('happens to whom its sentence speaks of, not to the network named before (%s)', (lang, text) => {
    const { events, facts } = read(lang, text)
    expect(events).toEqual([])
    expect(facts.map(({ date }) => date)).toEqual(['2019'])
  })

  it.each<[Lang, string]>([
    ['nl', 'De Nierstichting betaalt het onderzoek.\n\nDe Hartstichting betaalt daarvoor 1,2 miljoen euro.'],
    ['en', 'The Kidney Foundation pays for the research.\n\nThe Lund Foundation pays 1.2 million euros for this.'],
  ])('is of the foundation that pays it, which is no programme, and not of the one before (%s)', (lang, text) => {
    const page = readPage({ file: `page.${lang}.md`, text }, { lang })
    const { programmes, claims } = extractPage(page, { homes: [home] })
    expect(programmes).toEqual([])
    expect(claims.map(({ role, amounts }) => [role, amounts.map(({ value }) => value)])).toEqual([
      ['funder', []],
      ['funder', [1_200_000]],
    ])
  })

  it.each<[Lang, string, [string, number[], string[]][]]>([
    [
      'en',
      'We are a member of the network HealthNet.\n\nThe grant of the European Commission amounts to €7.25 million.',
      [
        ['network-membership', [], []],
        ['funding', [7_250_000], []],
      ],
    ],
    [
      'nl',
      'We zijn lid van het netwerk HealthNet.\n\nDe subsidie van de Europese Commissie bedraagt 7,25 miljoen euro.',
      [
        ['network-membership', [], []],
        ['funding', [7_250_000], []],
      ],
    ],
    [
      'en',
      'Each year Ghent University sends twenty students. The grant of the European Commission amounts to €7.25 million for five years.',
      [
        ['student-exchange', [], []],
        ['funding', [7_250_000], ['P5Y']],
      ],
    ],
    [
      'nl',
      'Elk jaar stuurt de Universiteit Gent twintig studenten. De subsidie van de Europese Commissie bedraagt 7,25 miljoen euro voor vijf jaar.',
      [
        ['student-exchange', [], []],
        ['funding', [7_250_000], ['P5Y']],
      ],
    ],
    // What is paid "for this", or to the network that the sentence names, is theirs.
    [
      'en',
      'We are a member of the network HealthNet. The European Commission pays 2 million euros for this.',
      [
        ['network-membership', [2_000_000], []],
        ['funding', [2_000_000], []],
      ],
    ],
    [
      'en',
      'We are a member of the network HealthNet.\n\nThe European Commission funds HealthNet with 2 million euros.',
      [
        ['network-membership', [2_000_000], []],
        ['funding', [2_000_000], []],
      ],
    ],
    [
      'en',
      'We work with Ghent University on vaccines. The Lund Foundation pays 2 million euros for five years.',
      [
        ['research-collaboration', [], ['P5Y']],
        ['funding', [2_000_000], []],
      ],
    ],
  ])('of a grant holds for the one who pays it (%s) %s', (lang, text, expected) => {
    const page = readPage({ file: `page.${lang}.md`, text }, { lang })
    const { claims } = extractPage(page, { homes: [home] })
    expect(claims.map(({ kind, amounts, durations }) => [kind, amounts.map(({ value }) => value), durations])).toEqual(
      expected,
    )
  })
})

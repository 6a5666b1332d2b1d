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
})

import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractPage } from '../../../src/extract/extract-page.js'
import { readPage } from '../../../src/read/read-page.js'

const home = { id: 'home', names: ['Noordzee UMC'] }

/** Every partner of a page with the years, lengths and counts of its relations. */
function valuesOf(lang: Lang, text: string): Record<string, string> {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { claims, mentions } = extractPage(page, { homes: [home] })
  return Object.fromEntries(
    claims.map(({ partner, since, until, durations, counts }) => [
      mentions[partner]!.name,
      [since, until, ...durations, ...counts.map(({ min, max }) => `${min}-${max}`)].filter(Boolean).join(' '),
    ]),
  )
}

const exchange: Record<Lang, string> = {
  en: '# Exchange\n\nStudents of Noordzee UMC spend a semester at one of our partners.',
  nl: '# Uitwisseling\n\nStudenten van Noordzee UMC gaan een semester naar een van onze partners.',
}

describe('places at each partner', () => {
  it.each<[Lang, string]>([
    ['en', 'There are two to four places at each partner.\n\nYou pay no fees.\n\n- Oulu University'],
    ['nl', 'Bij elke partner zijn er twee tot vier plaatsen.\n\nYou pay no fees.\n\n- Oulu University'],
  ])('are those of the partners listed below (%s)', (lang, text) => {
    expect(valuesOf(lang, `${exchange[lang]} ${text}`)).toEqual({ 'Oulu University': '2-4' })
  })

  it.each<[Lang, string]>([
    // Of a student, of one partner, and in all.
    ['en', 'There are two to four places for each student.\n\nYou pay no fees.\n\n- Oulu University'],
    ['en', 'There are two to four places in all.\n\nYou pay no fees.\n\n- Oulu University'],
    ['nl', 'Er zijn twee tot vier plaatsen.\n\nYou pay no fees.\n\n- Oulu University'],
  ])("are nobody else's (%s) %s", (lang, text) => {
    expect(valuesOf(lang, `${exchange[lang]} ${text}`)['Oulu University']).toBe('')
  })
})

describe('the years of a project', () => {
  const row = (heading: string, cell: string) =>
    `# Projects\n\nWe work together with others.\n\n| ${heading} | Subject | Partners |\n|---|---|---|\n| ${cell} | sleep | Oulu University (Finland) |`

  it('are those of the partners in its row', () => {
    expect(valuesOf('en', row('Project', 'MENTOR (2020-2023)'))['Oulu University']).toBe('2020 2023')
    expect(valuesOf('en', row('Project', 'MENTOR (2020–2023)'))['Oulu University']).toBe('2020 2023')
  })

  it.each([
    ['Author', 'Jansen (2020-2023)'],
    ['Project', 'MENTOR 2020'],
    ['Project', 'MENTOR (second call)'],
  ])('are none under "%s" with "%s"', (heading, cell) => {
    expect(valuesOf('en', row(heading, cell))['Oulu University'] ?? '').toBe('')
  })

  it.each<[Lang, string]>([
    ['en', 'From 2014 to 2022 we helped to train nurses. We did so together with Oulu University.'],
    ['nl', 'Van 2014 tot 2022 hielpen we verpleegkundigen opleiden. Dat deden we samen met Oulu University.'],
  ])('stand in the sentence before "we did so" (%s)', (lang, text) => {
    expect(valuesOf(lang, text)['Oulu University']).toBe('2014 2022')
  })

  it.each<[Lang, string]>([
    ['en', 'From 2014 to 2022 we helped to train nurses. We work together with Oulu University.'],
    ['en', 'From 2014 to 2022 we helped to train nurses.\n\nWe did so together with Oulu University.'],
    ['nl', 'Van 2014 tot 2022 hielpen we verpleegkundigen opleiden. Nu werken we samen met Oulu University.'],
  ])('are not taken over by a sentence that says something else (%s) %s', (lang, text) => {
    expect(valuesOf(lang, text)['Oulu University']).toBe('')
  })
})

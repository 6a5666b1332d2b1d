import { describe, expect, it } from 'vitest'
import type { Lang, Relation } from '../../../src/contracts.js'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/** What the page says of each partner, by the last word of its id. */
function relationsIn(lang: Lang, text: string): Record<string, Relation[]> {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { dataset } = extractRecords({ pages: [page], homes: ['Erasmus MC'], registry: { entries: [], redirects: {} } })
  return Object.fromEntries(
    dataset.partnerships.map(({ partner, relations }) => [
      /lund|bergen|tampere/.exec(partner)?.[0] ?? partner,
      relations,
    ]),
  )
}

describe('what a sentence says of one partner', () => {
  it.each([
    ['en', 'We share a laboratory with Lund University, and exchange students with the University of Bergen.'],
    ['en', 'We share a laboratory with Lund University; we exchange students with the University of Bergen.'],
    [
      'nl',
      'Met de Universiteit van Lund delen we een laboratorium en met de Universiteit van Bergen wisselen we studenten uit.',
    ],
  ] as const)('is not said of the next: %s, %s', (lang, text) => {
    const { lund, bergen } = relationsIn(lang, text)
    expect(lund!.map(({ kind }) => kind)).toEqual(['shared-facilities'])
    expect(bergen!.map(({ kind }) => kind)).toEqual(['student-exchange'])
  })

  it('is said of all in a list, and of the next where that says nothing of its own', () => {
    const { lund, bergen, tampere } = relationsIn(
      'en',
      'We exchange students with Lund University, Tampere University and with the University of Bergen.',
    )
    for (const relations of [lund, bergen, tampere])
      expect(relations!.map(({ kind }) => kind)).toEqual(['student-exchange'])
  })

  it('may be an end, while the other goes on', () => {
    const { lund, bergen } = relationsIn(
      'en',
      'The exchange of students with Lund University has stopped, but with the University of Bergen we exchange staff.',
    )
    expect(lund!.map(({ status }) => status)).toEqual(['ended'])
    expect(bergen!.map(({ status }) => status)).toEqual(['active'])
  })
})

describe('a date', () => {
  it.each([
    ['en', 'Since 2001 we have worked with Lund University, and since 2005 with the University of Bergen.'],
    ['nl', 'Sinds 2001 werken we samen met de Universiteit van Lund en sinds 2005 met de Universiteit van Bergen.'],
    [
      'en',
      'We work with Lund University (since 2001), the University of Bergen (since 2005) and Tampere University (since 2012).',
    ],
    [
      'nl',
      'We werken samen met de Universiteit van Lund (sinds 2001), de Universiteit van Bergen (sinds 2005) en de Universiteit van Tampere (sinds 2012).',
    ],
  ] as const)('belongs to the name that it stands with: %s, %s', (lang, text) => {
    const { lund, bergen, tampere } = relationsIn(lang, text)
    expect(lund!.map(({ since }) => since)).toEqual(['2001'])
    expect(bergen!.map(({ since }) => since)).toEqual(['2005'])
    if (tampere) expect(tampere.map(({ since }) => since)).toEqual(['2012'])
  })

  it('at the end of a list belongs to all of it', () => {
    const { lund, bergen } = relationsIn(
      'en',
      'We work with Lund University and the University of Bergen (since 2012).',
    )
    expect([...lund!, ...bergen!].map(({ since }) => since)).toEqual(['2012', '2012'])
  })
})

describe('a list of partners', () => {
  it.each([
    ['en', 'We work with Lund University and the University of Bergen, among others.', true],
    ['nl', 'We werken onder andere samen met de Universiteit van Lund en de Universiteit van Bergen.', true],
    ['en', 'We work with Lund University and the University of Bergen.', false],
  ] as const)('is open where it says so: %s, %s', (lang, text, open) => {
    const { lund, bergen } = relationsIn(lang, text)
    for (const relation of [...lund!, ...bergen!]) expect(relation.open).toBe(open)
  })
})

describe('a list under a heading', () => {
  it('takes what is done from the heading, or from the sentence before', () => {
    const heading = relationsIn('en', '# Student exchange\n\n## Sweden\n\n- Lund University\n')
    expect(heading.lund!.map(({ kind }) => kind)).toEqual(['student-exchange'])
    const before = relationsIn('en', 'Our students can go on exchange.\n\nSweden: Lund University\n')
    expect(before.lund!.map(({ kind }) => kind)).toEqual(['student-exchange'])
  })
})

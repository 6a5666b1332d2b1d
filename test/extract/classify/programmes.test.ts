import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/** The programmes, and the partners, that a page about Noordzee UMC gives. */
function found(lang: Lang, text: string): { programmes: string[]; partners: string[] } {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { dataset } = extractRecords({
    pages: [page],
    homes: ['Noordzee UMC'],
    registry: { entries: [], redirects: {} },
  })
  const names = new Map(dataset.organizations.map(({ id, name }) => [id, name]))
  return {
    programmes: dataset.programmes.map(({ name }) => name).sort(),
    partners: dataset.partnerships.map(({ partner }) => names.get(partner)!).sort(),
  }
}

const programmes = (lang: Lang, text: string): string[] => found(lang, text).programmes

describe('where something is taught', () => {
  it.each<[Lang, string]>([
    ['nl', 'Noordzee UMC werkt samen met de Universiteit van Turku. Twaalf artsen volgden de cursus in Lelystad.'],
    ['nl', 'Noordzee UMC werkt samen met de Universiteit van Turku. De opleiding in Nijmegen is populair.'],
    ['en', 'Noordzee UMC works with the University of Turku. There is no programme in Kigali yet.'],
    ['en', 'Noordzee UMC works with the University of Turku. Nijmegen has a programme of its own.'],
  ])('is no programme: %s %s', (lang, text) => {
    expect(programmes(lang, text)).toEqual([])
  })

  it.each<[Lang, string, string]>([
    ['nl', 'Met de Universiteit van Turku geeft Noordzee UMC de master in Public Policy.', 'Public Policy'],
    ['en', 'Noordzee UMC works with Oulu University in the Leiden project.', 'Leiden'],
    ['en', "With Oulu University, Noordzee UMC offers a double master's degree in Public Policy.", 'Public Policy'],
  ])('is told apart from what is taught: %s %s', (lang, text, name) => {
    expect(programmes(lang, text)).toEqual([name])
  })
})

describe('what is done in it', () => {
  it.each<[Lang, string, string[]]>([
    [
      'nl',
      'In HBM4EU en zijn opvolger PARC meten wij met de Universiteit van Turku chemische stoffen.',
      ['HBM4EU', 'PARC'],
    ],
    ['en', 'In HBM4EU and its successor PARC, we measure chemicals with the University of Turku.', ['HBM4EU', 'PARC']],
    ['nl', 'In Gent en Turku ontmoeten wij de Universiteit van Turku.', []],
    ['nl', 'In Gent en zijn haven werken wij met de Universiteit van Turku.', []],
    ['en', 'In Ghent and its suburbs, we work with the University of Turku.', []],
  ])('%s %s', (lang, text, names) => {
    expect(programmes(lang, text)).toEqual(names)
  })
})

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

describe('funding schemes in parentheses', () => {
  it.each<[Lang, string, string[]]>([
    ['nl', 'De Europese Unie (Creative Europe) betaalt het onderzoek van Noordzee UMC.', ['Creative Europe']],
    ['en', 'The study is funded by the European Union (Horizon 2020, discovAIR).', ['Horizon 2020', 'discovAIR']],
    ['en', 'Noordzee UMC works with the European Union (EU).', []],
    ['nl', 'Noordzee UMC werkt samen met de Universiteit Rotterdam (Erasmus).', []],
    ['nl', 'Noordzee UMC werkt samen met Turku (Finland, Horizon).', []],
  ])('%s %s', (lang, text, names) => {
    expect(programmes(lang, text)).toEqual(expect.arrayContaining(names))
    if (names.length === 0) expect(programmes(lang, text)).toEqual([])
  })
})

describe('what the text says that it is', () => {
  it.each<[Lang, string, string[]]>([
    ['nl', 'De studie heet BREATHE-TX en loopt samen met de Universiteit van Turku.', ['BREATHE-TX']],
    ['en', 'The study is called BREATHE-TX and is done with the University of Turku.', ['BREATHE-TX']],
    ['nl', 'Het gebouw heet Atlas. Noordzee UMC werkt samen met de Universiteit van Turku.', []],
    ['nl', 'De directeur heet Jansen. Noordzee UMC werkt samen met de Universiteit van Turku.', []],
    ['en', 'The building is called Atlas. Noordzee UMC works with the University of Turku.', []],
    ['nl', 'De One Health EJP, die in 2023 afliep, bracht 44 partners samen.', ['One Health EJP']],
    ['en', 'The One Health EJP, which ended in 2023, brought together 44 partners.', ['One Health EJP']],
    ['nl', 'De samenwerking van Noordzee UMC met Barvolt, die in 2023 afliep, was goed.', []],
    ['en', 'Our cooperation with Barvolt, which ended in 2023, was good.', []],
    ['en', 'Barvolt, which supplies ended products, works with Noordzee UMC.', []],
  ])('%s %s', (lang, text, names) => {
    expect(programmes(lang, text)).toEqual(names)
  })
})

describe('titles of items', () => {
  it.each<[Lang, string, string[]]>([
    ['nl', '# Partners\n\n- Quorex – In dit consortium werken we samen met de Universiteit van Turku.', ['Quorex']],
    ['en', '# Partners\n\n- Quorex – We were one of the founders in 2008.', ['Quorex']],
    ['nl', '# Partners\n\n- Quorex: lid sinds 2010.', ['Quorex']],
    ['en', '# Partners\n\n- Quorex: our contribution to this European initiative is a map.', ['Quorex']],
    ['nl', '# Partners\n\n- Barvolt: met dit bedrijf werken we samen.', []],
    ['en', '# Partners\n\n- Barvolt: co-founder of the building, and a company.', []],
    ['en', '# Partners\n\n- University of Turku: in this consortium we work together.', []],
  ])('%s %s', (lang, text, names) => {
    expect(programmes(lang, text)).toEqual(names)
  })
})

describe('columns of a table', () => {
  const table = (heading: string, cell: string) =>
    `# Partners\n\n| ${heading} | Partner |\n|---|---|\n| ${cell} | Universiteit van Turku |`

  it('holds projects under "Project", as a whole, and they are no partners', () => {
    expect(found('nl', table('Project', 'DigiSkills 4 SME'))).toEqual({
      programmes: ['DigiSkills 4 SME'],
      partners: ['Universiteit van Turku'],
    })
    expect(programmes('en', table('Project', 'Care@Home'))).toEqual(['Care@Home'])
  })

  it.each([
    ['Onderwerp', 'Green Roofs Limburg'],
    ['Project', 'onderzoek naar malaria'],
    ['Projectleider', 'Jan Jansen'],
  ])('holds none under "%s" with "%s"', (heading, cell) => {
    expect(programmes('nl', table(heading, cell))).toEqual([])
  })

  it('holds networks under "Netwerk"', () => {
    const networks = '# Partners\n\n| Netwerk | Lid sinds |\n|---|---|\n| Businet | 1994 |'
    expect(programmes('nl', networks)).toEqual(['Businet'])
    expect(programmes('nl', networks.replace('Netwerk', 'Naam'))).toEqual([])
  })
})

describe('headings', () => {
  const under = (heading: string) => `# Partners\n\n## ${heading}\n\nWe werken samen met de Universiteit van Turku.`
  it.each<[string, string[]]>([
    ['Collega in het project JERICO-S3', ['JERICO-S3']],
    ['Erasmus+', ['Erasmus+']],
    ['Grote projecten', []],
    ["Afgesloten programma's", []],
    ['Partners van de opleiding Verpleegkunde', []],
  ])('%s', (heading, names) => {
    expect(programmes('nl', under(heading))).toEqual(names)
  })
})

describe('titles of more than one part', () => {
  it.each<[Lang, string, string[]]>([
    [
      'nl',
      'In het project Building with Nature Indonesia werken we samen met de Universiteit van Turku.',
      ['Building with Nature Indonesia'],
    ],
    [
      'en',
      "We offer a bachelor's programme in Digital Arts and Entertainment with Turku University.",
      ['Digital Arts and Entertainment'],
    ],
    [
      'nl',
      'We geven met de Universiteit van Turku de master Cancer, Stem Cells and Developmental Biology.',
      ['Cancer, Stem Cells and Developmental Biology'],
    ],
    ['en', '# Partners\n\n- HEC Paris – MSc Finance & Investments', ['MSc Finance & Investments']],
    ['nl', 'In het project Quorex, Philips en Barvolt werken we samen met de Universiteit van Turku.', ['Quorex']],
    ['nl', 'Voor het project werken Leiden en Utrecht samen met Philips.', []],
    ['en', 'In the project Quorex and Philips we work with Turku University.', ['Quorex']],
  ])('%s %s', (lang, text, names) => {
    expect(programmes(lang, text)).toEqual(names)
  })
})

import { describe, expect, it } from 'vitest'
import { alignPages } from '../../src/align/align-pages.js'
import { extractPage } from '../../src/extract/extract-page.js'
import { linkExtractions } from '../../src/link/link-extractions.js'
import { otherNames } from '../../src/link/other-names.js'
import { emptyRegistry } from '../../src/link/registry.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { extractionBy, pageOf } from './make-extraction.js'

const nl = pageOf(
  'home/witnesses.nl.md',
  `# Partners

Wij werken samen met de Universiteit van Umeå en met het Sol Nova Instituut. De Vision Groep doet mee.

Daarnaast is Brigham een partner.`,
)
const en = pageOf(
  'home/witnesses.en.md',
  `# Partners

We work together with Umeå University and with the Sol Nova Institute. A clear vision helps. Vision matters.

Brigham is a partner too.`,
)

describe('otherNames', () => {
  const dutch = extractionBy(nl)
  for (const name of ['Universiteit van Umeå', 'Sol Nova Instituut', 'Vision Groep']) {
    dutch.claim(dutch.mention(name), 'partnership', 'Wij werken samen met de Universiteit van Umeå')
  }
  // A name that no sentence says anything of.
  dutch.mention('Brigham')
  const pages = [nl, en]
  const alignments = [alignPages(nl, en)]
  const missing = (english: ReturnType<typeof extractionBy>) => {
    const linked = linkExtractions([dutch.extraction, english.extraction], {
      registry: emptyRegistry,
      ror: null,
      alignments,
      pages,
    })
    return otherNames(linked, alignments, pages).get(en.id) ?? []
  }

  it('finds the words of a Dutch name in the aligned English text, in their English order and form', () => {
    expect(missing(extractionBy(en))).toEqual(['Sol Nova Institute', 'Umeå University'])
  })

  it('leaves alone what the English page has as a name already', () => {
    const english = extractionBy(en)
    english.mention('Umeå University')
    expect(missing(english)).toEqual(['Sol Nova Institute'])
  })

  it('makes the extractor see a name that it did not see by itself', () => {
    const page = pageOf('home/known.en.md', 'Lumen works on sleep with many. Lumen and we exchange students.')
    const homes = [{ id: 'home', names: ['Home Hospital'] }]
    const seen = (names: string[]) =>
      extractPage(page, { homes, otherNames: names })
        .mentions.filter((mention) => mention.class === 'organization')
        .map(({ text }) => text)
    expect(seen(['Lumen'])).toContain('Lumen')
  })
})

describe('two witnesses', () => {
  it('are better than either alone: each page has a partner that the other lacks, and one they share is one', () => {
    const dutch = pageOf(
      'home/better.nl.md',
      'Wij werken samen met de Universiteit van Umeå. Wij werken samen met de Universiteit van Graz.',
    )
    const english = pageOf(
      'home/better.en.md',
      'We work together with Umeå University. We work together with Aalto University.',
    )
    const partners = (pages: (typeof dutch)[]) =>
      extractRecords({ pages, homes: ['Home Hospital'], registry: emptyRegistry }).dataset.partnerships.map(
        ({ partner, agreement }) => `${partner} ${agreement['partner']!.status}`,
      )
    expect(partners([dutch, english])).toEqual([
      'aalto-university en-only',
      'umea-university agree',
      'universiteit-van-graz nl-only',
    ])
    expect(partners([dutch])).toHaveLength(2)
    expect(partners([english])).toHaveLength(2)
  })

  it('see one institution in a plain translation, in a sentence and in a list, and two where the words are others', () => {
    const dutch = pageOf(
      'home/plain.nl.md',
      '# Samenwerking\n\nWe werken samen met het Instituut voor Virologie.\n\nOnze partners zijn:\n\n- Centrum voor Migratierecht\n- Academie voor Geologie',
    )
    const english = pageOf(
      'home/plain.en.md',
      '# Collaboration\n\nWe collaborate with the Institute of Virology.\n\nOur partners are:\n\n- Centre for Migration Law\n- Hospital of Cardiology',
    )
    const { partnerships } = extractRecords({
      pages: [dutch, english],
      homes: ['Home Hospital'],
      registry: emptyRegistry,
    }).dataset
    expect(partnerships.map(({ partner, agreement }) => `${partner} ${agreement['partner']!.status}`)).toEqual([
      'academie-voor-geologie nl-only',
      'centre-for-migration-law agree',
      'hospital-of-cardiology en-only',
      'institute-of-virology agree',
    ])
  })

  it('give the same records whatever the order of the pages', () => {
    const input = { homes: ['Home Hospital'], registry: emptyRegistry }
    expect(extractRecords({ ...input, pages: [en, nl] }).dataset).toEqual(
      extractRecords({ ...input, pages: [nl, en] }).dataset,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { emptyRegistry } from '../../src/link/registry.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

/** What is said of Bologna, on pages that both say that the home works with Umeå. */
const bologna = (nl: string, en: string) => {
  const pages = [
    readPage({ file: 'a.nl.md', text: `# Partners\n\nWij werken samen met de Universiteit van Umeå. ${nl}` }),
    readPage({ file: 'a.en.md', text: `# Partners\n\nWe work together with Umeå University. ${en}` }),
  ]
  const { dataset } = extractRecords({ pages, homes: ['Hogeschool Zeeland'], registry: emptyRegistry })
  const record = dataset.partnerships.find(({ partner }) => partner.includes('bologna'))
  return (
    record && {
      status: record.relations.map(({ status }) => status),
      agreement: record.agreement['relations[0].status'],
      quotes: record.relations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    }
  )
}

describe('two witnesses of which one denies', () => {
  it('does not publish as active what the Dutch text denies', () => {
    const nl = 'Met de Universiteit van Bologna hebben we geen afspraken.'
    const en = 'With the University of Bologna we have agreements.'
    expect(bologna(nl, en)).toEqual({
      status: ['unknown'],
      agreement: { status: 'differs', nl: 'denied', en: 'active' },
      quotes: [nl, en],
    })
  })

  it('nor what the English text denies', () => {
    const nl = 'Met de Universiteit van Bologna wisselen we studenten uit.'
    const en = 'We do not exchange students with the University of Bologna.'
    expect(bologna(nl, en)).toEqual({
      status: ['unknown'],
      agreement: { status: 'differs', nl: 'active', en: 'denied' },
      quotes: [nl, en],
    })
  })

  it('publishes nothing where both deny', () => {
    const nl = 'Met de Universiteit van Bologna hebben we geen afspraken.'
    expect(bologna(nl, 'With the University of Bologna we have no agreements.')).toBeUndefined()
  })

  it.each([
    [
      'Met de Universiteit van Bologna hebben we afspraken.',
      'With the University of Bologna we have agreements.',
      ['active'],
    ],
    // What is denied is something else than what is done.
    [
      'Met de Universiteit van Bologna wisselen we studenten uit en we hebben geen afspraken over geld.',
      'With the University of Bologna we exchange students and have no agreements about money.',
      ['active'],
    ],
    [
      'De samenwerking met de Universiteit van Bologna werd in 2020 beëindigd en is er niet meer.',
      'The cooperation with the University of Bologna ended in 2020.',
      ['ended'],
    ],
    [
      'Niet alleen met de Universiteit van Bologna wisselen we studenten uit.',
      'It is not only with the University of Bologna that we exchange students.',
      ['active'],
    ],
  ])('leaves alone: %s', (nl, en, status) => {
    expect(bologna(nl, en)?.status).toEqual(status)
  })
})

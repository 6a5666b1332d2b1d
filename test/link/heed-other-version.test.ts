import { describe, expect, test } from 'vitest'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

const registry = { entries: [], redirects: {}, places: [] } as never
const partners = (nl: string, en: string) => {
  const pages = [readPage({ file: 'a.nl.md', text: nl }), readPage({ file: 'a.en.md', text: en })]
  const { dataset, extractions } = extractRecords({ pages, homes: ['Hogeschool Zeeland'], registry })
  const names = new Map(dataset.organizations.map(({ id, name }) => [id, name]))
  return {
    names: dataset.partnerships.map(({ partner }) => names.get(partner)),
    reasons: extractions.flatMap(({ passedOver }) => passedOver.map(({ text, reason }) => `${text}: ${reason}`)),
  }
}

describe('two witnesses', () => {
  test('a word with a capital that the other version does not have is no partner', () => {
    const nl = '# Partners\n\nWij werken samen met de Universiteit van Umeå.\n\n- Kosten\n- Universiteit van Bologna'
    const en = '# Partners\n\nWe work together with Umeå University.\n\n- What it costs\n- University of Bologna'
    const { names, reasons } = partners(nl, en)
    expect(names.some((name) => name === 'Kosten')).toBe(false)
    expect(names).toHaveLength(2)
    expect(reasons.every((reason) => !reason.startsWith('Universiteit'))).toBe(true)
  })

  test('a name that both versions have stays, whatever it is called', () => {
    const { names } = partners(
      '# Partners\n\nWij werken samen met Quantib en de Universiteit van Umeå.',
      '# Partners\n\nWe work together with Quantib and Umeå University.',
    )
    expect(names).toContain('Quantib')
  })
})

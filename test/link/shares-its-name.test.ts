import { describe, expect, it } from 'vitest'
import { emptyRegistry, type Registry } from '../../src/link/registry.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

const entry = {
  names: [],
  kind: 'university' as const,
  ror: null,
  parent: null,
  home: false,
  file: '',
  line: 0,
}
const registry: Registry = {
  ...emptyRegistry,
  entries: [
    { ...entry, id: 'trinity-college-dublin', name: 'Trinity College Dublin', country: 'IE', city: 'Dublin' },
    {
      ...entry,
      id: 'erasmus-university-rotterdam',
      name: 'Erasmus University Rotterdam',
      country: 'NL',
      city: 'Rotterdam',
    },
    { ...entry, id: 'lund-university', name: 'Lund University', country: 'SE', city: 'Lund' },
    { ...entry, id: 'dutch-home', name: 'Dutch Home', country: 'NL', city: 'Arnhem' },
  ],
}

function organizationIn(text: string, home = 'Ziekenhuis Veluwerand') {
  const page = readPage({ file: 'page.en.md', text: `# Partners\n\n${text}` }, { lang: 'en' })
  const { organizations, partnerships } = extractRecords({ pages: [page], homes: [home], registry }).dataset
  return organizations.find(({ id }) => id === partnerships[0]!.partner)!
}

describe('a name without the city that tells its bearers apart', () => {
  it('is linked to none of them, and has no country', () => {
    const { id, country, registered, candidates } = organizationIn('We work with Trinity College.')
    expect([id, country, registered]).toEqual(['trinity-college', null, false])
    expect(candidates?.map((candidate) => candidate.id)).toEqual(['trinity-college-dublin'])
  })

  it.each([
    ['the city', 'We work with Trinity College in Dublin.', 'trinity-college-dublin'],
    ['the country', 'We work with Trinity College (Ireland).', 'trinity-college-dublin'],
    ['the whole name', 'We work with Trinity College Dublin.', 'trinity-college-dublin'],
    ['a name that only one has', 'We work with the University of Lund.', 'lund-university'],
  ])('is linked where the text has %s', (_, text, id) => {
    expect(organizationIn(text).id).toBe(id)
  })

  it('is linked in the country of the home', () => {
    expect(organizationIn('We work with Erasmus University.', 'Dutch Home').id).toBe('erasmus-university-rotterdam')
  })
})

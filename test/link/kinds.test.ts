import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/contracts.js'
import { emptyRegistry } from '../../src/link/registry.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

function organizationsIn(lang: Lang, text: string, home: string) {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { organizations } = extractRecords({ pages: [page], homes: [home], registry: emptyRegistry }).dataset
  return Object.fromEntries(organizations.map(({ id, kind, inferred }) => [id, inferred ? `${kind}, inferred` : kind]))
}

describe('the kind of an organisation', () => {
  it.each<[Lang, string, string]>([
    ['nl', 'Ziekenhuis Veluwerand werkt samen met de Universiteit Lund.', 'hospital'],
    ['en', 'Veluwerand Hospital works with Lund University.', 'hospital'],
    ['en', 'Veluwerand University works with Lund University.', 'university'],
  ])('is what the page calls a home whose given name does not say it (%s) %s', (lang, text, kind) => {
    expect(organizationsIn(lang, `# Partners\n\n${text}`, 'Veluwerand')['veluwerand']).toBe(kind)
  })

  it('of a home is that of the name that it was given', () => {
    const text = '# Partners\n\nVeluwerand Hospital works with Lund University.'
    expect(organizationsIn('en', text, 'Veluwerand University')['veluwerand-university']).toBe('university')
  })

  it.each<[Lang, string]>([
    ['en', '# Partners\n\nWe work with these partner universities:\n\n- Yale\n- Ghent\n- Oslo'],
    ['nl', '# Partners\n\nWe werken samen met deze partneruniversiteiten:\n\n- Yale\n- Gent\n- Oslo'],
  ])('is that of the list, and a place for its university is marked as inferred (%s)', (lang, text) => {
    const { yale, ghent, gent, oslo } = organizationsIn(lang, text, 'Veluwerand')
    expect([yale, ghent ?? gent, oslo]).toEqual(['university', 'university, inferred', 'university, inferred'])
  })

  it.each<[string]>([
    ['# Partners\n\n- Yale'],
    ['# Universities and hospitals\n\n- Yale'],
    ['# Partner universities\n\n- Yale Foundation'],
  ])('is not that of a list that says none or several, nor of a name that says its own: %s', (text) => {
    expect(Object.values(organizationsIn('en', text, 'Veluwerand Hospital'))).not.toContain('university')
  })
})

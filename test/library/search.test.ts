import { describe, expect, it, vi } from 'vitest'
import type { Organization } from '../../src/contracts.js'
import { foldName } from '../../src/library/fold-name.js'
import { search } from '../../src/library/search.js'

/** id | English name | other names: value (language, type) */
const table = `
ghent-university | Ghent University | Universiteit Gent (nl label); UGent (null acronym); Rijksuniversiteit Gent (nl former)
ghent-hospital | Ghent University Hospital | Universitair Ziekenhuis Gent (nl label); UZ Gent (null acronym)
ku-leuven | KU Leuven | Katholieke Universiteit Leuven (nl former); University of Leuven (en alias)
uclouvain | Université catholique de Louvain | UCLouvain (null acronym); Katholieke Universiteit van Louvain (nl alias)
charite | Charité – Universitätsmedizin Berlin | Charité (de label)
university-of-oslo | University of Oslo | Universiteit van Oslo (nl label); Universitetet i Oslo (no native); UiO (null acronym)
karolinska | Karolinska Institute | Karolinska Institutet (sv native); KI (null acronym)
lodz | Medical University of Łódź | Medische Universiteit van Łódź (nl label)
`

const named = vi.hoisted(() => ({ organizations: [] as Organization[], programmes: [] as unknown[] }))
vi.mock('../../src/library/records.js', () => named)

for (const line of table.trim().split('\n')) {
  const [id, name, others] = line.split(' | ') as [string, string, string]
  const names = others.split('; ').map((text) => {
    const [, value, lang, type] = /^(.+) \((\w+) (\w+)\)$/.exec(text) as unknown as [string, string, string, never]
    return { value, lang: lang === 'null' ? null : lang, type }
  })
  named.organizations.push({ id, name, names } as unknown as Organization)
}
named.programmes.push({ id: 'leuven-summer-school', name: 'Leuven Summer School', names: [] })

const ids = (text: string) => search(text).map(({ record }) => record.id)

describe('search', () => {
  it.each([
    ['a Dutch name', 'Universiteit Gent', 'ghent-university'],
    ['a Dutch name in other words', 'universiteit van gent', 'ghent-university'],
    ['an English name', 'university of ghent', 'ghent-university'],
    ['an acronym', 'ugent', 'ghent-university'],
    ['a short acronym', 'ki', 'karolinska'],
    ['a native name', 'Karolinska institutet', 'karolinska'],
    ['other case', 'KAROLINSKA', 'karolinska'],
    ['no accents', 'charite universitatsmedizin', 'charite'],
    ['accents that are not there', 'Óslo', 'university-of-oslo'],
    ['a letter that has no base letter in Unicode', 'lodz', 'lodz'],
    ['a word that is not finished', 'karol', 'karolinska'],
    ['one letter wrong', 'Karolinksa', 'karolinska'],
    ['a former name', 'Rijksuniversiteit Gent', 'ghent-university'],
    ['a longer name with the same words', 'Ghent University Hospital', 'ghent-hospital'],
    ['a word in another language', 'Louvain', 'uclouvain'],
  ])('finds by %s: %s', (_, text, id) => {
    expect(ids(text)[0]).toBe(id)
  })

  it('ranks: the name itself, then names with more in them; programmes too', () => {
    const [first, ...rest] = search('leuven')
    expect(first).toMatchObject({ type: 'organization', record: { id: 'ku-leuven' } })
    expect(rest.map(({ type, record }) => `${type} ${record.id}`)).toEqual(['programme leuven-summer-school'])
    expect(rest.every(({ score }) => score <= first!.score)).toBe(true)
    expect(search('Universiteit Gent')[0]).toMatchObject({ name: 'Universiteit Gent', score: 1 })
  })

  it('finds nothing for what is not there', () => {
    expect(ids('')).toEqual([])
    expect(ids('–')).toEqual([])
    expect(ids('Wageningen')).toEqual([])
    expect(ids('hogeschool')).toEqual([])
  })

  it('gives as many as are asked for', () => {
    expect(search('universiteit', { limit: 2 })).toHaveLength(2)
  })
})

describe('foldName', () => {
  it('leaves only what tells names apart', () => {
    expect(foldName(" L'Université  de l’Étang & Søn ")).toBe('l universite de l etang and son')
    expect(foldName('北京大学')).toBe('北京大学')
  })
})

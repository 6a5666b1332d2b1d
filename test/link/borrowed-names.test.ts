import { describe, expect, it } from 'vitest'
import { noContext } from '../../src/link/named-entity.js'
import { chooseCandidate } from '../../src/link/rank-candidates.js'
import { unpackRorId } from '../../src/link/ror/layout.js'
import { buildRorIndex } from '../../src/link/ror/build-ror-index.js'
import { findOrganizations } from '../../src/link/ror/find-organizations.js'
import { openRorIndex } from '../../src/link/ror/open-ror-index.js'
import type { RorRecord } from '../../src/link/ror/ror-record.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

let number = 40
function record(country: string, city: string, names: readonly string[], aliases: readonly string[] = []): RorRecord {
  return {
    id: unpackRorId(++number * 7919),
    status: 'active',
    types: ['healthcare'],
    names: [
      ...names.map((value, at) => ({ value, lang: 'en', types: at === 0 ? ['ror_display', 'label'] : ['label'] })),
      ...aliases.map((value) => ({ value, lang: null, types: ['alias'] })),
    ],
    locations: [{ geonames_details: { country_code: country, country_name: country, name: city } }],
    relationships: [],
  }
}

const opened = openRorIndex(
  buildRorIndex([
    record('CA', 'Toronto', ['Hospital for Small Children']),
    record('GB', 'London', ['Great Larch Street Hospital'], ['Hospital for Small Children', 'Larch Street']),
    record('GB', 'Leeds', ['Institute of Soil Science and Technology']),
    record('US', 'Boston', ['Partners In Health']),
    record('SG', 'Singapore', ['Brauner Singapore']),
    record('GR', 'Athens', ['Sotira Etaireia'], ['Convergence']),
    record('AT', 'Graz', ['House of Delegates Graz']),
  ]),
  'ror.index',
)
if ('problem' in opened) throw new Error(opened.problem.code)
const { index } = opened

function namesIn(text: string): Record<string, string[]> {
  const page = readPage({ file: 'page.en.md', text }, { lang: 'en' })
  const { dataset } = extractRecords({
    pages: [page],
    homes: ['Noordzee UMC'],
    registry: { entries: [], redirects: {} },
    ror: index,
  })
  return Object.fromEntries(dataset.organizations.map(({ name, names }) => [name, names.map(({ value }) => value)]))
}

describe('names of a register', () => {
  it('that the page uses for another organisation are left out', () => {
    const both = namesIn(
      'We work with the Great Larch Street Hospital and with the Hospital for Small Children in Toronto.',
    )
    expect(both['Great Larch Street Hospital']).toEqual(['Great Larch Street Hospital', 'Larch Street'])
    expect(both['Hospital for Small Children']).toContain('Hospital for Small Children')
  })

  it('stay where nobody else bears them', () => {
    const one = namesIn('We work with the Great Larch Street Hospital.')
    expect(one['Great Larch Street Hospital']).toContain('Hospital for Small Children')
  })

  it('do not hide how the page writes the name, nor its letters', () => {
    const { 'Institute of Soil Science and Technology': names } = namesIn(
      'We work with the Institute of Soil Science & Technology (ISST).',
    )
    expect(names).toEqual(expect.arrayContaining(['Institute of Soil Science & Technology', 'ISST']))
  })
})

describe('a name that says too little', () => {
  it.each(['Santé Partners', 'Brauner', 'Convergence', 'House of Delegates'])(
    '%s is nobody in the register',
    (name) => {
      const { chosen } = chooseCandidate(findOrganizations(index, name, noContext))
      expect(chosen).toBeNull()
    },
  )

  it('is somebody where the text tells where', () => {
    const { chosen } = chooseCandidate(findOrganizations(index, 'Convergence', { ...noContext, country: 'GR' }))
    expect(chosen?.entity.name).toBe('Sotira Etaireia')
  })

  it.each([
    ['Partners In Health', 'Partners In Health'],
    ['Brauner Singapore', 'Brauner Singapore'],
  ])('%s is', (name, expected) => {
    const { chosen } = chooseCandidate(findOrganizations(index, name, noContext))
    expect(chosen?.entity.name).toBe(expected)
  })
})

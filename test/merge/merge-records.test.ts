import { describe, expect, it } from 'vitest'
import { linkExtractions } from '../../src/link/link-extractions.js'
import { mergeRecords } from '../../src/merge/merge-records.js'
import { checkSchema } from '../../src/validate/check-schema.js'
import { alignments, dataset, extractions, pages, registry } from './diptych.js'

const byPartner = (id: string) => dataset.partnerships.find(({ partner }) => partner === id)!

describe('mergeRecords', () => {
  it('makes one record per home and partner out of two languages', () => {
    expect(dataset.partnerships.map(({ id }) => id)).toEqual([
      'home--graz-medical-university',
      'home--mountain-institute',
      'home--nordic-sleep-network',
      'home--umea-university',
      'home--universiteit-van-wenen',
    ])
    expect(byPartner('umea-university').relations).toHaveLength(1)
  })

  it('takes the fuller date, and shows both counts where they differ', () => {
    const { relations, agreement } = byPartner('umea-university')
    expect(relations[0]!.since).toBe('2017-11')
    expect(agreement['relations[0].since']).toEqual({ status: 'agree', nl: '2017-11', en: '2017' })
    expect(agreement['relations[0].counts']).toMatchObject({ status: 'differs', nl: [{ max: 20 }], en: [{ max: 30 }] })
    expect(agreement['partner']).toEqual({ status: 'agree', nl: 'Universiteit van Umeå', en: 'Umeå University' })
  })

  it('quotes the page in both languages, with all that a sentence supports', () => {
    const [relation] = byPartner('umea-university').relations
    expect(relation!.evidence.map(({ page, lang, quote, supports }) => ({ page, lang, quote, supports }))).toEqual([
      {
        page: 'home/partners.nl',
        lang: 'nl',
        quote: 'Elk jaar komen tien tot twintig studenten naar Thuis.',
        supports: ['partner', 'relations[0].kind'],
      },
      {
        page: 'home/partners.en',
        lang: 'en',
        quote: 'Ten to thirty students come to Thuis every year.',
        supports: ['partner', 'relations[0].kind'],
      },
    ])
  })

  it('joins names that share no word, because aligned sentences have them in one place', () => {
    const { relations, agreement } = byPartner('mountain-institute')
    // One language says more than the other: the fuller kind counts, and the difference is on record.
    expect(relations.map(({ kind }) => kind)).toEqual(['strategic-partnership'])
    expect(agreement['relations[0].kind']).toEqual({
      status: 'differs',
      nl: 'partnership',
      en: 'strategic-partnership',
    })
    const institute = dataset.organizations.find(({ id }) => id === 'mountain-institute')!
    expect(institute.names).toContainEqual({
      value: 'Spaanse instituut voor bergonderzoek',
      lang: 'nl',
      type: 'surface',
    })
    expect(institute).toMatchObject({ country: 'ES', countryBasis: 'adjective', registered: true })
  })

  it('publishes what one language alone states, and says so', () => {
    expect(byPartner('universiteit-van-wenen').agreement['partner']!.status).toBe('nl-only')
    expect(byPartner('graz-medical-university').agreement['partner']!.status).toBe('en-only')
  })

  it('leaves out units of the home', () => {
    expect(dataset.partnerships.some(({ partner }) => partner === 'home-unit')).toBe(false)
    expect(dataset.organizations.some(({ id }) => id === 'home-unit')).toBe(false)
  })

  it('gives a network an entry as partner and as programme, under one id', () => {
    expect(dataset.programmes).toMatchObject([
      { id: 'nordic-sleep-network', kind: 'network', organizations: ['home', 'umea-university'] },
    ])
    expect(byPartner('nordic-sleep-network').relations[0]).toMatchObject({
      kind: 'network-membership',
      programme: null,
    })
    const network = dataset.organizations.find(({ id }) => id === 'nordic-sleep-network')!
    expect(network.names).toContainEqual({ value: 'NSN', lang: null, type: 'acronym' })
    expect(network.registered).toBe(false)
  })

  it('joins groups and statements over the alignment', () => {
    expect(dataset.groups).toMatchObject([
      {
        id: 'home--three-hospitals-in-ghana',
        description: { nl: 'drie ziekenhuizen in Ghana', en: 'three hospitals in Ghana' },
        country: 'GH',
      },
    ])
    expect(dataset.statements).toMatchObject([
      {
        id: 'home--inhabitants-of-the-region--count',
        subject: { nl: 'inwoners van de regio', en: 'inhabitants of the region' },
        count: { min: 3.9e6, unit: 'inhabitant' },
        agreement: { count: { status: 'agree' } },
      },
    ])
    expect(dataset.statements[0]!.evidence).toHaveLength(2)
  })

  it('fits the schemas', () => {
    for (const item of dataset.partnerships) expect(checkSchema('partnership', item, null)).toEqual([])
    for (const item of dataset.organizations) expect(checkSchema('organization', item, null)).toEqual([])
    for (const item of dataset.programmes) expect(checkSchema('programme', item, null)).toEqual([])
    for (const item of dataset.groups) expect(checkSchema('group', item, null)).toEqual([])
    for (const item of dataset.statements) expect(checkSchema('statement', item, null)).toEqual([])
    for (const item of dataset.pages) expect(checkSchema('page-record', item, null)).toEqual([])
    for (const item of dataset.pairs) expect(checkSchema('pair-record', item, null)).toEqual([])
  })

  it('does not depend on the order of the pages', () => {
    const turned = [...pages].reverse()
    const again = linkExtractions([...extractions()].reverse(), { registry, ror: null, alignments, pages: turned })
    expect(mergeRecords(again, alignments, turned)).toEqual(dataset)
  })
})

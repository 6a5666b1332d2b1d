import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/extract-page.js'
import { readPage } from '../../src/read/read-page.js'
import type { Lang } from '../../src/contracts.js'

const home = { id: 'home', names: ['Noordzee UMC', 'NZ UMC'] }

/** What a page says: "name kind tie" for every claim. */
function said(lang: Lang, text: string) {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const found = extractPage(page, { homes: [home] })
  const claims = found.claims.map((claim) => ({ ...claim, name: found.mentions[claim.partner]!.name }))
  return { ...found, claims, of: (name: string) => claims.filter((claim) => claim.name === name) }
}

describe('relations', () => {
  it('reads who does what with whom, in both languages', () => {
    const nl = said(
      'nl',
      'Noordzee UMC werkt al jaren nauw samen met de Universiteit van Turku; studenten worden uitgewisseld.',
    )
    const en = said(
      'en',
      'Noordzee UMC has worked closely with the University of Turku for years; students are exchanged.',
    )
    expect(nl.of('Universiteit van Turku').map(({ kind }) => kind)).toContain('student-exchange')
    expect(en.of('University of Turku').length).toBeGreaterThan(0)
  })

  it('never makes a fellow member of a network a direct partner', () => {
    const { of } = said(
      'en',
      'We belong to a wide consortium. Its other members include Oulu University Hospital and the Lofoten Institute.',
    )
    for (const name of ['Oulu University Hospital', 'Lofoten Institute']) {
      expect(of(name).length).toBeGreaterThan(0)
      expect(of(name).every(({ tie }) => tie === 'co-member')).toBe(true)
      expect(of(name)[0]!.open).toBe(true)
    }
  })

  it('tells funders, plans and endings', () => {
    const { of } = said(
      'en',
      '# Partners\n\nThe project is funded by the Lofoten Foundation.\n\nThe agreement with Oulu University ended in 2019.\n\nWe intend to sign an agreement with Turku University.',
    )
    expect(of('Lofoten Foundation')[0]).toMatchObject({ role: 'funder', kind: 'funding' })
    expect(of('Oulu University')[0]).toMatchObject({ status: 'ended', until: '2019' })
    expect(of('Turku University')[0]).toMatchObject({ status: 'planned' })
  })

  it('follows "both universities" and the heading of a section', () => {
    const { of } = said(
      'en',
      '# Partners\n\n## Oulu University\n\nWe formed an alliance with Oulu University. Both universities award a joint PhD.',
    )
    expect(of('Oulu University').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['alliance', 'joint-phd']))
  })

  it('binds counts and dates, and lets a list share its introduction', () => {
    const { of } = said(
      'nl',
      '# Partners\n\nIeder jaar promoveren in Groningen acht tot twaalf onderzoekers van onze partners:\n\n- Oulu University\n- Turku University',
    )
    expect(of('Turku University')[0]).toMatchObject({
      kind: 'phd-training',
      counts: [{ min: 8, max: 12, unit: 'researcher', per: 'year' }],
    })
  })

  it('publishes no persons, media, courses or the home itself', () => {
    const { claims } = said(
      'en',
      '# Partners\n\nNoordzee UMC works with Oulu University. Prof. Jan de Vries, who studied at Turku University, spoke to The Guardian about the Summer School.',
    )
    expect([...new Set(claims.map(({ name }) => name))]).toEqual(['Oulu University'])
  })

  it('loses a fact with its sentence', () => {
    const text = 'Noordzee UMC works with Oulu University. Noordzee UMC also works with Turku University.'
    expect(said('en', text).claims.some(({ name }) => name === 'Turku University')).toBe(true)
    expect(
      said('en', text.slice(0, text.indexOf(' Noordzee UMC also'))).claims.some(
        ({ name }) => name === 'Turku University',
      ),
    ).toBe(false)
  })

  it('takes one organisation from a table row, with country and year', () => {
    const { of, claims } = said(
      'en',
      '# Partners\n\n| Partner | Country | Since |\n| --- | --- | --- |\n| Oulu University | Finland | 2013 |\n| Lofoten Institute | NO | 2015 |',
    )
    expect(new Set(claims.map(({ name }) => name))).toEqual(new Set(['Oulu University', 'Lofoten Institute']))
    expect(of('Oulu University')[0]).toMatchObject({ since: '2013' })
  })

  it('finds unnamed partners and values that qualify no relation', () => {
    const found = said('en', 'We work with hospitals in Ghana. The region has 3.9 million inhabitants.')
    expect(found.groups[0]).toMatchObject({ description: 'hospitals in Ghana', country: 'GH' })
    expect(found.facts[0]).toMatchObject({ count: { min: 3_900_000, max: 3_900_000, unit: 'inhabitant' } })
  })
})

import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractPage } from '../../../src/extract/extract-page.js'
import { readPage } from '../../../src/read/read-page.js'

const home = { id: 'home', names: ['Noordzee UMC'] }

function tiesOf(lang: Lang, text: string): Record<string, string> {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { claims, mentions } = extractPage(page, { homes: [home] })
  return Object.fromEntries(claims.map(({ partner, tie, kind }) => [mentions[partner]!.name, `${tie} ${kind}`]))
}

describe('a list below a paragraph that tells of a network', () => {
  it.each<[Lang, string]>([
    [
      'en',
      '# Partners\n\nNoordzee UMC is a member of the EuroSea network.\n\n| Partner | Country |\n|---|---|\n| Oulu University | Finland |\n\n- Institute of Virology\n- Duke University',
    ],
    [
      'nl',
      '# Partners\n\nNoordzee UMC is lid van het netwerk EuroSea.\n\n| Partner | Land |\n|---|---|\n| Oulu University | Finland |\n\n- Instituut voor Virologie\n- Duke University',
    ],
    ['en', '# Partners\n\nThe Harbour House hosts the Journal Club.\n\n- Oulu University\n- Duke University'],
    ['nl', '# Partners\n\nIn het Havengebouw zit de Journal Club.\n\n- Oulu University\n- Duke University'],
  ])('is a list of partners of its own (%s) %s', (lang, text) => {
    const { EuroSea = '', ...others } = tiesOf(lang, text)
    expect(EuroSea === '' || EuroSea === 'direct network-membership').toBe(true)
    for (const tie of Object.values(others)) expect(tie).toBe('direct partnership')
    expect(Object.keys(others)).toContain('Duke University')
  })

  it.each<[Lang, string]>([
    [
      'en',
      '# Networks\n\nNoordzee UMC is a member of the EuroSea network, with:\n\n- Oulu University\n- Duke University',
    ],
    ['nl', '# Netwerken\n\nLeden van EuroSea zijn, met Noordzee UMC:\n\n- Oulu University\n- Duke University'],
    [
      'en',
      '# Networks\n\nThe EuroSea Network brings together these universities.\n\n- Oulu University\n- Duke University',
    ],
    [
      'nl',
      '# Netwerken\n\nHet netwerk EuroSea bestaat uit twee universiteiten.\n\n- Oulu University\n- Duke University',
    ],
  ])('is that of its members where it says so (%s) %s', (lang, text) => {
    const { 'Oulu University': oulu, 'Duke University': duke } = tiesOf(lang, text)
    expect([oulu, duke]).toEqual(['co-member co-membership', 'co-member co-membership'])
  })

  it.each<[Lang, string]>([
    ['en', '# Networks\n\nNoordzee UMC is a member of the following.\n\n- EuroSea\n- Coimbra Group'],
    ['nl', '# Netwerken\n\nNoordzee UMC is lid van:\n\n- EuroSea\n- Coimbra Group'],
  ])('is that of the networks where it breaks off or says so (%s) %s', (lang, text) => {
    expect(tiesOf(lang, text)['EuroSea']).toBe('direct network-membership')
  })
})

describe('a heading that says no more than "members"', () => {
  it.each<[Lang, string]>([
    [
      'en',
      '# Partners\n\nNoordzee UMC works with others. In 2016 it founded the Lofoten Universities Network.\n\n## The members\n\n- Oulu University\n- Duke University',
    ],
    [
      'nl',
      '# Partners\n\nNoordzee UMC richtte in 2016 het Lofoten Universities Network op.\n\n## De leden\n\n- Oulu University\n- Duke University',
    ],
  ])('lists those of the network above it (%s)', (lang, text) => {
    const ties = tiesOf(lang, text)
    expect(ties['Oulu University']).toBe('co-member co-membership')
    expect(ties['Duke University']).toBe('co-member co-membership')
  })

  it.each<[Lang, string]>([
    ['en', '# Quorex\n\nNoordzee UMC founded the Quorex network in 2016.\n\n## Partners\n\n- Oulu University'],
    ['en', '# Partners\n\nNoordzee UMC works with others.\n\n## Members\n\n- Oulu University'],
    ['nl', '# Quorex\n\nNoordzee UMC richtte het Quorex-netwerk op.\n\n## Teamleden en partners\n\n- Oulu University'],
  ])('makes no members elsewhere (%s) %s', (lang, text) => {
    expect(tiesOf(lang, text)['Oulu University']).toMatch(/^direct /)
  })
})

import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractPage } from '../../../src/extract/extract-page.js'
import { readPage } from '../../../src/read/read-page.js'

const home = { id: 'home', names: ['Noordzee UMC'] }

function claimsOf(lang: Lang, text: string) {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { claims, mentions } = extractPage(page, { homes: [home] })
  return claims.map((claim) => ({
    ...claim,
    name: mentions[claim.partner]!.name,
    at: mentions[claim.partner]!.country,
  }))
}

describe('a membership with its other members', () => {
  it.each<[Lang, string]>([
    [
      'en',
      '# Networks\n\n- EuroSea (member since 2009), with Oulu University Hospital and Trinity College Dublin, among others',
    ],
    [
      'nl',
      '# Netwerken\n\n- EuroSea (lid sinds 2009), met onder andere Oulu University Hospital en Trinity College Dublin',
    ],
    [
      'en',
      'We have been a member of EuroSea since 2009; other members are Oulu University Hospital and Trinity College Dublin.',
    ],
    [
      'nl',
      'Wij zijn sinds 2009 lid van EuroSea; andere leden zijn Oulu University Hospital en Trinity College Dublin.',
    ],
    [
      'nl',
      'Sinds 2009 zijn we lid van EuroSea, samen met onder meer Oulu University Hospital en Trinity College Dublin.',
    ],
  ])('is dated, and makes them fellow members (%s) %s', (lang, text) => {
    const claims = claimsOf(lang, text)
    const own = claims.filter(({ name }) => name === 'EuroSea')
    expect(own.map(({ kind, tie, since }) => [kind, tie, since])).toEqual([['network-membership', 'direct', '2009']])
    const others = claims.filter(({ name }) => name !== 'EuroSea')
    expect(others.map(({ name }) => name)).toEqual(['Oulu University Hospital', 'Trinity College Dublin'])
    expect(others.map(({ tie, since }) => [tie, since])).toEqual([
      ['co-member', null],
      ['co-member', null],
    ])
  })
})

describe('the country of a heading', () => {
  it('stays with its own section where the headings below name other countries', () => {
    const text =
      '# Peru\n\nWe work with the Quispe Foundation.\n\n## Cambodia\n\nWe work with the Sihanouk Foundation.\n\n' +
      '## Networks\n\nWe work with the Meadow Foundation.'
    expect(claimsOf('en', text).map(({ name, at }) => [name, at?.value ?? null])).toEqual([
      ['Quispe Foundation', 'PE'],
      ['Sihanouk Foundation', 'KH'],
      ['Meadow Foundation', null],
    ])
  })

  it('is not given to partners among which one is elsewhere by its name', () => {
    const text = '# Indonesia\n\nWe did the study with the Meadow Foundation and the Netherlands Institute for Music.'
    expect(claimsOf('en', text).map(({ at }) => at?.value ?? null)).toEqual([null, null])
  })
})

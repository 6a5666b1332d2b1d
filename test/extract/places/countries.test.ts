import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/** The partners of a page with the country and the city that their records give: "Moi University KE stated". */
function placesOf(lang: Lang, text: string): string[] {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  const { dataset } = extractRecords({
    pages: [page],
    homes: ['Noordzee UMC'],
    registry: { entries: [], redirects: {} },
  })
  const partners = new Set(dataset.partnerships.map(({ partner }) => partner))
  return dataset.organizations
    .filter(({ id }) => partners.has(id))
    .map(({ name, country, countryBasis, city }) => [name, country, countryBasis, city].filter(Boolean).join(' '))
    .sort()
}

describe('the country of a partner', () => {
  it.each<[Lang, string, string[]]>([
    [
      'en',
      'In India we work with ICRISAT, in Brazil with Embrapa and the Veloso Institute.',
      ['Embrapa BR stated', 'ICRISAT IN stated', 'Veloso Institute BR stated'],
    ],
    [
      'nl',
      'In India werken we samen met ICRISAT en in Brazilië met Embrapa.',
      ['Embrapa BR stated', 'ICRISAT IN stated'],
    ],
    ['en', 'Our sister institution in Indonesia is Universitas Airlangga.', ['Universitas Airlangga ID stated']],
    [
      'en',
      'Partners from Ghana are KNUST and Korle Bu Teaching Hospital.',
      ['KNUST GH stated', 'Korle Bu Teaching Hospital GH stated'],
    ],
    [
      'en',
      'We work with the Canadian university Dalhousie and the Swedish agency Vinnova.',
      ['Dalhousie CA adjective', 'Vinnova SE adjective'],
    ],
    [
      'nl',
      'Onze Chinese partners zijn Fudan en Tongji University.',
      ['Fudan CN adjective', 'Tongji University CN adjective'],
    ],
    ['nl', 'We werken samen met ABBYY, een Russisch softwarebedrijf.', ['ABBYY RU adjective']],
    ['en', 'In Kenya, we work with Moi University.', ['Moi University KE stated']],
    // A name between commas says who the one before is, under whatever heading.
    [
      'en',
      '## Hungary\n\nWe have our Norwegian partner, Fjellheim Hospital, to thank for it.',
      ['Fjellheim Hospital NO adjective'],
    ],
    [
      'nl',
      '## Hongarije\n\nOnze partner in Kenia, de Baraka Clinic, ontvangt twee artsen per jaar.',
      ['Baraka Clinic KE stated'],
    ],
    ['en', 'We work with the Sint Elisabeth Hospital on Curaçao.', ['Sint Elisabeth Hospital CW stated']],
    ['en', 'Duke University in Durham, North Carolina is a partner.', ['Duke University US stated Durham']],
  ])('is read from the sentence (%s) %s', (lang, text, expected) => {
    expect(placesOf(lang, text)).toEqual(expected)
  })

  it.each<[Lang, string, string[]]>([
    // A new "with" ends what the place in front holds for.
    ['nl', 'In Duitsland werken we samen met ZDF, dichter bij huis met Omroep Meer.', ['Omroep Meer', 'ZDF DE stated']],
    // Behind the comma a list goes on: nobody says which of them is the one in Kenya.
    [
      'nl',
      'We werken samen met onze partner in Kenia, KU Leuven en Omroep Meer.',
      ['KU Leuven BE city Leuven', 'Omroep Meer'],
    ],
    // Two countries at once say of no name in which it is.
    ['en', 'In Chile and Peru we work with the Andes Foundation.', ['Andes Foundation']],
    // A name with a place in it knows better, and bodies of the world are nowhere.
    [
      'en',
      'In Kenya, we work with Ghent University and the World Food Alliance.',
      ['Ghent University BE city Ghent', 'World Food Alliance'],
    ],
    ['en', 'In Uganda we work with Makerere University and UNICEF.', ['Makerere University UG stated', 'UNICEF']],
    // Who comes with the home is not from there, and of two adjectives nobody says whose is which.
    [
      'en',
      'In Ghana Erasmus MC, Noordzee UMC and the Mensah Institute train midwives together.',
      ['Erasmus MC', 'Mensah Institute'],
    ],
    ['en', 'We work with Chinese and Indian partners, including Fudan University.', ['Fudan University']],
    // An adjective of a list before does not reach the next list.
    [
      'en',
      'We work with the Dutch institutes Deltares and NIOZ, and with Clark University.',
      ['Clark University', 'Deltares NL adjective', 'NIOZ NL adjective'],
    ],
    [
      'en',
      'We work with Kyoto University, Yonsei University and Ewha University (both in Seoul).',
      ['Ewha University KR city Seoul', 'Kyoto University JP city Kyoto', 'Yonsei University KR city'],
    ],
  ])('is left open where the sentence says it of others (%s) %s', (lang, text, expected) => {
    expect(placesOf(lang, text)).toEqual(expected)
  })

  it('keeps the country in front apart from the name after it', () => {
    expect(placesOf('en', 'In Nepal HERD Institute and Tribhuvan University are our partners.')).toEqual([
      'HERD Institute NP stated',
      'Tribhuvan University NP stated',
    ])
  })

  it('is that of the item, not of the heading, where the item states it', () => {
    expect(placesOf('en', '# Our partners\n\n## United States\n\n- Embrapa, Brazil: staff exchange')).toEqual([
      'Embrapa BR stated',
    ])
  })
})

describe('the land behind several ministries', () => {
  it.each<[Lang, string, string[]]>([
    [
      'en',
      'We work with the Ministries of Health and Education of Rwanda.',
      ['Ministry of Education of Rwanda RW name', 'Ministry of Health RW stated'],
    ],
    [
      'nl',
      'We werken samen met de ministeries van Volksgezondheid en Onderwijs van Rwanda.',
      ['Ministerie van Onderwijs van Rwanda RW name', 'Ministerie van Volksgezondheid RW stated'],
    ],
    // No land, one for each, and a list under another noun.
    ['en', 'We work with the Ministries of Health and Education.', ['Ministry of Education', 'Ministry of Health']],
    [
      'en',
      'We work with the Ministry of Health of Kenya and the Ministry of Education of Rwanda.',
      ['Ministry of Education of Rwanda RW name', 'Ministry of Health of Kenya KE name'],
    ],
    [
      'en',
      'We work with the Ministry of Health and the University of Rwanda.',
      ['Ministry of Health', 'University of Rwanda RW name'],
    ],
  ])('is that of all (%s) %s', (lang, text, expected) => {
    expect(placesOf(lang, text)).toEqual(expected)
  })

  it('leaves what a ministry is about no name of it', () => {
    const text = 'We work with the Ministries of Health and Education of Rwanda.'
    const page = readPage({ file: 'page.en.md', text }, { lang: 'en' })
    const { organizations } = extractRecords({
      pages: [page],
      homes: ['Noordzee UMC'],
      registry: { entries: [], redirects: {} },
    }).dataset
    expect(
      organizations
        .flatMap(({ names }) => names.map(({ value }) => value))
        .filter((value) => !value.startsWith('Ministry')),
    ).toEqual(['Noordzee UMC'])
  })
})

describe('the land in front of a line', () => {
  it.each<[Lang, string, string[]]>([
    ['en', '# Partners\n\nCanada - Thompson Rivers University', ['Thompson Rivers University CA stated']],
    ['nl', '# Partners\n\nCanada – Thompson Rivers University', ['Thompson Rivers University CA stated']],
    ['en', '# Partners\n\nEcuador: Horlan University and FLACSO', ['FLACSO EC stated', 'Horlan University EC stated']],
    // More than names behind it, two dashes, and a sentence.
    [
      'en',
      '# Partners\n\nEcuador: with Horlan University and Quorex we study soils.',
      ['Horlan University EC stated', 'Quorex'],
    ],
    ['en', '# Partners\n\nGhana - where we began - and Horlan University', ['Horlan University']],
    ['en', '# Partners\n\nGhana - we go there with Horlan University.', ['Horlan University']],
  ])('is that of all names behind it (%s) %s', (lang, text, expected) => {
    expect(placesOf(lang, text)).toEqual(expected)
  })
})

describe('the place of what is shared', () => {
  it.each<[Lang, string, string[]]>([
    ['nl', '# Rwanda\n\nMet APEFE, onze zusterorganisatie, delen we in Kigali een kantoor.', ['APEFE']],
    ['en', 'In Kigali we share an office with APEFE, our sister organisation.', ['APEFE']],
    ['en', 'In Rwanda we share an office with APEFE.', ['APEFE']],
    // Other work, a hospital, and a sentence that says whose it is.
    ['en', 'In Rwanda we do research with APEFE.', ['APEFE RW stated']],
    ['en', 'In Rwanda we share a building with Butaro Hospital.', ['Butaro Hospital RW stated']],
    ['en', 'We share an office in Kigali with the Belgian organisation APEFE.', ['APEFE BE adjective']],
  ])('is not that of those who share it (%s) %s', (lang, text, expected) => {
    expect(placesOf(lang, text)).toEqual(expected)
  })
})

describe('the city of a partner', () => {
  it('has its English name, whatever the language of the page', () => {
    expect(placesOf('nl', 'We werken samen met de Universiteit van Parijs en de universiteit van Praag.')).toEqual([
      'Universiteit van Parijs FR city Paris',
      'Universiteit van Praag CZ city Prague',
    ])
  })

  it('is a city though it ends like a street', () => {
    expect(placesOf('nl', 'Onze partner is het ziekenhuis San Raffaele in Milaan.')).toEqual([
      'San Raffaele IT city Milan',
    ])
  })

  it('stands before the own name in parentheses', () => {
    expect(
      placesOf('en', 'We work with Barcelona (UPF), Prague (Charles University) and Stockholm (Karolinska).'),
    ).toEqual(['Charles University CZ city Prague', 'Karolinska SE city Stockholm', 'UPF ES city Barcelona'])
  })

  it('stands before several names in parentheses, and is no partner then', () => {
    const text =
      '# Our partners\n\nStudents can be exchanged with:\n\n- Spain: Barcelona (ESADE and Pompeu Fabra), Madrid (Carlos III)'
    expect(placesOf('en', text)).toEqual([
      'Carlos III ES stated Madrid',
      'ESADE ES stated Barcelona',
      'Pompeu Fabra ES stated Barcelona',
    ])
  })

  it('tells two institutions of one name apart', () => {
    expect(placesOf('en', 'We work with Trinity College in Dublin and Trinity College in Hartford.')).toEqual([
      'Trinity College IE city Dublin',
      'Trinity College US city Hartford',
    ])
  })

  it('is in the state whose letters stand behind it, not in the country with that code', () => {
    expect(
      placesOf('en', 'We work with Cambridge (MA) and with the Harlow Institute in Cambridge, Massachusetts.').join(),
    ).not.toMatch(/\bMA\b/)
    expect(placesOf('en', 'We work with the Harlow Institute (Worcester, Massachusetts).')).toEqual([
      'Harlow Institute US stated Worcester',
    ])
  })
})

import { describe, expect, it, test } from 'vitest'
import fc from 'fast-check'
import { cityCountry } from '../../../src/language/places/city-country.js'
import countriesEn from '../../../src/language/places/countries.en.js'
import countriesNl from '../../../src/language/places/countries.nl.js'
import { countryCodes, countryName } from '../../../src/language/places/country-name.js'
import { findCountry } from '../../../src/language/places/find-country.js'
import { findPlaces } from '../../../src/language/places/find-places.js'
import { foldPlace } from '../../../src/language/places/fold-place.js'
import { rows } from '../../../src/language/places/rows.js'
import { samePlace } from '../../../src/language/places/same-place.js'

const named = (text: string, lang: 'nl' | 'en') =>
  findPlaces(text, lang).map((span) => `${span.text}=${span.key}${span.certain ? '' : '?'}`)

describe('the tables', () => {
  it('have the same countries in both languages, each once, in order', () => {
    const codes = countryCodes()
    expect(rows(countriesNl).map((row) => row[0]![0])).toEqual(codes)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes).toHaveLength(250)
  })

  test.each(rows(countriesNl).map((row) => row[1]![0]!))('%s is found by its Dutch name', (name) => {
    expect(countryName(findCountry(name, 'nl')!.code, 'nl')).toBe(name)
  })

  test.each(rows(countriesEn).map((row) => row[1]![0]!))('%s is found by its English name', (name) => {
    expect(countryName(findCountry(name, 'en')!.code, 'en')).toBe(name)
  })
})

describe('findCountry', () => {
  test.each([
    ['het Verenigd Koninkrijk', 'nl', 'GB', 'name'],
    ['VK', 'nl', 'GB', 'name'],
    ['the Netherlands', 'en', 'NL', 'name'],
    ['U.S.A.', 'en', 'US', 'name'],
    ['Schotland', 'nl', 'GB', 'name'],
    ['Canadese', 'nl', 'CA', 'adjective'],
    ['Noord-Koreaanse', 'nl', 'KP', 'adjective'],
    ['Vlaams', 'nl', 'BE', 'adjective'],
    ['Flemish', 'en', 'BE', 'adjective'],
    ['(BE)', 'nl', 'BE', 'code'],
    ['ES-PV', 'en', 'ES', 'name'],
  ] as const)('reads %s (%s) as %s', (text, lang, code, basis) => {
    expect(findCountry(text, lang)?.code).toBe(code)
    if (text !== 'ES-PV') expect(findCountry(text, lang)?.basis).toBe(basis)
  })

  test.each([
    ['us', 'en'],
    ['vs', 'nl'],
    ['Canadese', 'en'],
    ['XX', 'en'],
    ['Gent', 'nl'],
    ['California', 'en'],
    ['', 'nl'],
  ] as const)('gives nothing for %j (%s)', (text, lang) => {
    expect(findCountry(text, lang)).toBeNull()
  })
})

describe('findPlaces', () => {
  it('takes the longest of names inside each other', () => {
    expect(named('between New South Wales, Wales and Bosnia & Herzegovina', 'en')).toEqual([
      'New South Wales=AU-NSW',
      'Wales=GB-WLS',
      'Bosnia & Herzegovina=BA',
    ])
  })

  it('knows adjectives in their own language alone', () => {
    expect(named('de Canadese en Vlaamse partners', 'nl')).toEqual(['Canadese=CA', 'Vlaamse=BE-VLG'])
    expect(named('The Pools and the Lets', 'en')).toEqual([])
  })

  it('gives a city the country that stands behind it', () => {
    expect(named('in Durham, NC and in Durham, England', 'en')).toEqual([
      'Durham=US:durham',
      'NC=US-NC',
      'Durham=GB:durham',
      'England=GB-ENG',
    ])
    expect(named('in Waterloo (Canada)', 'nl')[0]).toBe('Waterloo=CA:waterloo')
  })

  it('leaves common words at the start of a sentence alone', () => {
    expect(named('Nice results. Reading takes time. We met in Nice.', 'en')).toEqual(['Nice=FR:nice?'])
  })

  it('knows areas whose direction is written small', () => {
    expect(named('in northern Europe and sub-Saharan Africa', 'en')).toEqual([
      'northern Europe=northern-europe',
      'sub-Saharan Africa=sub-saharan-africa',
    ])
  })

  it('keeps the apostrophe and the full stops of a name', () => {
    expect(named("in 's-Hertogenbosch, Washington, D.C. and the U.S. today", 'en')).toEqual([
      "'s-Hertogenbosch=NL:s-hertogenbosch",
      'Washington, D.C.=US:washington-dc',
      'U.S.=US',
    ])
  })

  it('never throws, and its spans lie in the text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (text, lang) => {
          let before = 0
          for (const span of findPlaces(text + ' Gent, ' + text, lang)) {
            expect(span.start).toBeGreaterThanOrEqual(before)
            expect((text + ' Gent, ' + text).slice(span.start, span.end)).toBe(span.text)
            before = span.end
          }
        },
      ),
    )
  })
})

describe('samePlace', () => {
  test.each([
    ['Luik', 'Liège'],
    ['Wenen', 'Vienna'],
    ['Keulen', 'Köln'],
    ['Leuven', 'Louvain'],
    ['Göteborg', 'Gothenburg'],
    ['VS', 'United States'],
    ['Sicilië', 'Sicily'],
    ['Oost-Europa', 'Eastern Europe'],
    ['Den Haag', 'The Hague'],
  ])('%s is %s', (a, b) => expect(samePlace(a, b)).toBe(true))

  test.each([
    ['Luik', 'Lille'],
    ['Wenen', 'Venice'],
    ['Boedapest', 'Bucharest'],
    ['Noord-Korea', 'South Korea'],
    ['Leuven', 'Louvain-la-Neuve'],
    ['Oost-Europa', 'Western Europe'],
  ])('%s is not %s', (a, b) => expect(samePlace(a, b)).toBe(false))
})

describe('cityCountry', () => {
  test.each([
    ['Keulen', 'DE', true],
    ['Vaasa', 'FI', true],
    ['London', 'GB', true],
    ['Cambridge', 'GB', false],
    ['Córdoba', 'AR', false],
  ])('%s lies in %s, certain: %s', (name, code, certain) => expect(cityCountry(name)).toEqual({ code, certain }))

  it('knows nothing of a city that is not in the tables', () => expect(cityCountry('Nergenshuizen')).toBeNull())
})

test('foldPlace takes off case, accents and punctuation, and is idempotent', () => {
  expect(foldPlace("'s-Hertogenbosch")).toBe('s hertogenbosch')
  expect(foldPlace('U.S.A.')).toBe('usa')
  expect(foldPlace('Łódź / Tromsø')).toBe('lodz tromso')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => foldPlace(foldPlace(name)) === foldPlace(name)))
})

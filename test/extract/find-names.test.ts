import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/extract/names/find-names.js'
import { knownNamesOf } from '../../src/extract/names/known-names.js'
import { placesFor } from '../../src/extract/places/places.js'
import { tokenize } from '../../src/extract/tokens/tokenize.js'
import type { Lang } from '../../src/contracts.js'

const none = { lower: new Set<string>(), capital: new Set<string>(), items: false, known: knownNamesOf([]) }
const namesIn = (lang: Lang, text: string) => findNames(tokenize(text), lang, placesFor(lang), none)

describe('names by how they are built', () => {
  it.each<[Lang, string, string[]]>([
    // coordination inside one name, and between names
    [
      'en',
      'We work with the Donders Institute for Brain, Cognition and Behaviour.',
      ['Donders Institute for Brain, Cognition and Behaviour'],
    ],
    [
      'en',
      'It joined the Centre for Work & Health and Yerevan State University.',
      ['Centre for Work & Health', 'Yerevan State University'],
    ],
    ['nl', 'het Ministerie van Onderwijs, Cultuur en Wetenschap', ['Ministerie van Onderwijs, Cultuur en Wetenschap']],
    [
      'nl',
      'het NIOD Instituut voor Oorlogs-, Holocaust- en Genocidestudies',
      ['NIOD Instituut voor Oorlogs-, Holocaust- en Genocidestudies'],
    ],
    // a head that several names share
    [
      'en',
      'the universities of Turku (Finland), Porto and Oulu',
      ['University of Turku', 'University of Porto', 'University of Oulu'],
    ],
    [
      'nl',
      'met de universiteiten van Porto, Oulu en Turku',
      ['Universiteit van Porto', 'Universiteit van Oulu', 'Universiteit van Turku'],
    ],
    [
      'en',
      'the Ministries of Education and Culture, Religion and Finance',
      ['Ministry of Education and Culture', 'Ministry of Religion', 'Ministry of Finance'],
    ],
    // other languages, English names on a Dutch page, particles
    [
      'nl',
      'samen met de Université libre de Bruxelles en de University of York',
      ['Université libre de Bruxelles', 'University of York'],
    ],
    [
      'en',
      'with Karolinska Institutet and Universitas Gadjah Mada',
      ['Karolinska Institutet', 'Universitas Gadjah Mada'],
    ],
    ['nl', 'de Anton de Kom Universiteit van Suriname', ['Anton de Kom Universiteit van Suriname']],
    ['en', "at St. Jude Children's Research Hospital", ["St. Jude Children's Research Hospital"]],
    ['en', 'Charité – Universitätsmedizin Berlin', ['Charité – Universitätsmedizin Berlin']],
    // heads in small letters
    ['nl', 'de universiteit van Stellenbosch', ['Universiteit van Stellenbosch']],
    ['nl', 'een universiteit in Afrika', ['Afrika']],
  ])('%s: %s', (lang, text, expected) => {
    expect(namesIn(lang, text).map(({ name }) => name)).toEqual(expected)
  })

  it('pairs acronyms with expansions in either order', () => {
    expect(namesIn('en', 'the Institute for Work & Health (IWH)')[0]).toMatchObject({ acronym: 'IWH' })
    expect(namesIn('nl', 'HANN (Healthy Ageing Network Noord)')[0]).toMatchObject({
      name: 'Healthy Ageing Network Noord',
      acronym: 'HANN',
    })
    const apposed = namesIn('nl', 'ITG, het Instituut voor Tropische Geneeskunde, werkt samen')
    expect(apposed).toHaveLength(1)
    expect(apposed[0]).toMatchObject({ name: 'Instituut voor Tropische Geneeskunde', acronym: 'ITG' })
  })

  it('reads countries and cities around a name and takes nationalities off whole names', () => {
    expect(namesIn('en', 'Aalto University (Finland)')[0]!.country).toEqual({ value: 'FI', basis: 'stated' })
    expect(namesIn('nl', 'het Max Planck Instituut in Keulen')[0]).toMatchObject({ city: 'Keulen' })
    const [waterloo] = namesIn('nl', 'de Canadese University of Waterloo')
    expect(waterloo).toMatchObject({ name: 'University of Waterloo', country: { value: 'CA', basis: 'adjective' } })
    expect(namesIn('en', 'the Chinese University of Hong Kong')[0]!.name).toBe('Chinese University of Hong Kong')
  })
})

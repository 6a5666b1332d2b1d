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
    // friends, doctors, towns with an article, institutes of an academy
    ['en', 'the Friends of Lofoten Foundation pays', ['Friends of Lofoten Foundation']],
    ['nl', 'de Vrienden van het Zeemuseum betalen', ['Vrienden van het Zeemuseum']],
    ['en', 'Students make friends at the Lofoten Foundation', ['Lofoten Foundation']],
    ['en', 'with Dr. Soetomo Hospital', ['Dr. Soetomo Hospital']],
    ['nl', 'het Dr. Horacio E. Oduber Hospitaal', ['Dr. Horacio E. Oduber Hospitaal']],
    ['en', 'by Dr. Soetomo of Lund University', ['Soetomo', 'Lund University']],
    ['nl', "de gemeente 's-Hertogenbosch", ["Gemeente 's-Hertogenbosch"]],
    ['en', "Breda's hospitals and Turku's Academy", ['Breda', 'Turku', 'Academy']],
    [
      'en',
      'the Astronomical Institute of the Czech Academy of Sciences',
      ['Astronomical Institute of the Czech Academy of Sciences'],
    ],
    ['en', 'Professor Aino Virta of the Finnish Academy of Science', ['Aino Virta', 'Finnish Academy of Science']],
    // letters behind that only the whole spells
    [
      'en',
      'the European Association of Development Research and Training Institutes (EADI)',
      ['European Association of Development Research and Training Institutes'],
    ],
    [
      'en',
      'the Sarawak Forestry Corporation and Universiti Malaysia Sarawak (UNIMAS)',
      ['Sarawak Forestry Corporation', 'Universiti Malaysia Sarawak'],
    ],
    [
      'en',
      'Radboud University and Radboud University Medical Center (RUMC)',
      ['Radboud University', 'Radboud University Medical Center'],
    ],
    // a head at the end is not that of the town before it
    ['en', 'with Isala in Zwolle and Gelre Hospitals', ['Isala', 'Zwolle', 'Gelre Hospitals']],
    ['en', 'Hasselt and Maastricht Universities', ['Hasselt University', 'Maastricht University']],
    ['en', 'the Czech Republic and Finland', ['Czech Republic', 'Finland']],
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

import { describe, expect, it } from 'vitest'
import { countryInNames } from '../../src/link/country-in-name.js'

const of = (...names: string[]) => countryInNames(names.map((value) => ({ value, lang: 'en' as const })))

describe('countryInNames', () => {
  it('reads a country from a city, a country and an adjective', () => {
    expect(of('Aleppo University Hospital')).toEqual({ value: 'SY', basis: 'city', city: 'Aleppo' })
    expect(of('University of Iceland')).toMatchObject({ value: 'IS', basis: 'name', city: null })
    expect(of('Swiss Tropical and Public Health Institute')).toMatchObject({ value: 'CH', basis: 'adjective' })
    expect(countryInNames([{ value: 'Nederlands Instituut voor Militaire Historie', lang: 'nl' }])).toMatchObject({
      value: 'NL',
    })
    expect(of('RWTH Aachen', 'Semmelweis University Budapest')).toBeNull()
  })

  it('invents none from the name of a person, a city of several countries, or two countries', () => {
    expect(of('Universidad Peruana Cayetano Heredia')).toBeNull()
    expect(of('Cambridge University Press')).toBeNull()
    expect(of('Surrey University')).toBeNull()
    expect(of('Mario Negri Institute')).toBeNull()
  })

  it('prefers the city to an adjective of the same land', () => {
    expect(of('Chinese University of Hong Kong')).toMatchObject({ value: 'HK' })
  })

  // A name is mostly somebody's, and so are many towns.
  it.each([
    'Memorial Sloan Kettering',
    'Florence Nightingale Foundation',
    'Beth Israel Deaconess Medical Center',
    'Sydney Kimmel Cancer Center',
    'Regina Elena Institute',
    'Vall d’Hebron Institute of Oncology',
    'Prince of Wales Hospital',
    'Charles Darwin University',
    'Hospital de San Carlos',
    'Hospital Sant Pau',
    'Universidad del Rosario',
    'Mount Carmel Hospital',
    'Medical Delta',
    'Phoenix Foundation',
    'Wellington College',
    'Harlow Institute',
    'University of Georgia',
    'Georgia Institute of Technology',
    'Netherlands Antilles Institute',
    'Ghent University Global Campus',
    'Institute of Chinese Studies',
    'Chinese Studies Centre',
    'Universidad Nacional de Córdoba',
  ])('gives none for %s', (name) => {
    expect(of(name)).toBeNull()
  })

  it.each([
    ['Royal Netherlands Academy of Arts and Sciences', 'NL'],
    ['Kenya Medical Research Institute', 'KE'],
    ['Czech Hydrometeorological Institute', 'CZ'],
    ['Norwegian School of Economics', 'NO'],
    ['American University of Beirut', 'LB'],
    ['Netherlands-Flemish Institute in Cairo', 'EG'],
    ['University of Jordan', 'JO'],
    ['University of Florence', 'IT'],
    ['University of Southern Denmark', 'DK'],
    ['San Diego State University', 'US'],
    ['Universidad de Valencia', 'ES'],
    ['Université Libre de Bruxelles', 'BE'],
    ['Institut Pasteur de Dakar', 'SN'],
    ['Universidade do Porto', 'PT'],
    ['RWTH Aachen', 'DE'],
  ])('reads that of %s as %s', (name, country) => {
    expect(of(name)?.value).toBe(country)
  })

  it('knows English adjectives on a Dutch page', () => {
    expect(countryInNames([{ value: 'Swiss Tropical Institute', lang: 'nl' }])).toMatchObject({ value: 'CH' })
  })
})

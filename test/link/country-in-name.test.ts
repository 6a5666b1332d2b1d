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
})

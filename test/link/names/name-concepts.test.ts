import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/link/names/fold-name.js'
import { nameConcepts } from '../../../src/link/names/name-concepts.js'
import { acronymKey, bagOf, isAcronym, nameKeys, withoutPlaces } from '../../../src/link/names/name-keys.js'
import { knownPlaceForms } from '../../../src/link/names/place-forms.js'

const places = knownPlaceForms()
const bag = (name: string) => bagOf(nameConcepts(name, places))

describe('foldName', () => {
  it('takes off case, accents and punctuation, and keeps what tells names apart', () => {
    expect(foldName('Université de Liège')).toBe('universite de liege')
    expect(foldName('King’s College, London')).toBe('kings college london')
    expect(foldName('U.C.L.')).toBe('ucl')
    expect(foldName('Duke/NUS')).toBe('duke nus')
    expect(foldName('Institute for Work & Health')).toBe('institute for work and health')
    expect(foldName('Łódź, Tromsø, Gießen')).toBe('lodz tromso giessen')
    expect(foldName('')).toBe('')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })
})

describe('nameConcepts', () => {
  it.each([
    ['Universiteit van Wenen', 'University of Vienna', 'Universität Wien'],
    ['Universitair Medisch Centrum Groningen', 'University Medical Center Groningen', 'UMC Groningen'],
    ['Universiteitsziekenhuis Gent', 'Ghent University Hospital', 'UZ Gent'],
    ['Technische Universiteit Delft', 'Delft University of Technology', 'TU Delft'],
    ['Hanzehogeschool Groningen', 'Hanze University of Applied Sciences Groningen'],
    ['UGent', 'Ghent University', 'Universiteit Gent'],
    ['Nationaal Kankerinstituut', 'National Cancer Institute'],
    ['Wereldgezondheidsorganisatie', 'World Health Organization'],
    ['Raad van Europa', 'Council of Europe'],
    ['Karelsuniversiteit', 'Charles University', 'Univerzita Karlova'],
    ['Deense Onderzoeksraad', 'Danish Research Council'],
    ['Staatsuniversiteit van Jerevan', 'Yerevan State University'],
  ])('gives %s and its other names the same concepts', (...names) => {
    expect(new Set(names.map(bag)).size).toBe(1)
  })

  it.each([
    ['Katholieke Universiteit Leuven', 'Université catholique de Louvain'],
    ['University of Bergen', 'University of Mons'],
    ['University of Southern California', 'University of California'],
    ['NWO', 'NWO-I'],
    ['Universiteit Utrecht', 'UMC Utrecht'],
    ['Hogeschool Utrecht', 'Universiteit Utrecht'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(bag(one)).not.toBe(bag(other))
  })

  it('keeps the order of words, and whether the name says "of"', () => {
    const [york, canada] = [nameKeys('University of York', places), nameKeys('York University', places)]
    expect(york.bag).toBe(canada.bag)
    expect(york.ordered).not.toBe(canada.ordered)
    expect(nameKeys('Universiteit van York', places).ordered).toBe(york.ordered)
  })

  it('knows names that say only what something is', () => {
    expect(nameKeys('Ministry of Health', places).general).toBe(true)
    expect(nameKeys('National Cancer Institute', places).general).toBe(true)
    expect(nameKeys('World Health Organization', places).general).toBe(false)
    expect(nameKeys('Karolinska Institutet', places).general).toBe(false)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameConcepts(name, places)).toBeInstanceOf(Array)
      }),
    )
  })
})

describe('withoutPlaces', () => {
  it('leaves a place out at either end, never in the middle, and never the whole', () => {
    expect(withoutPlaces(['trinity', 'college', 'dublin'], [['dublin']])).toEqual(['trinity', 'college'])
    expect(withoutPlaces(['charles', 'darwin', 'university'], [['darwin']])).toBeNull()
    expect(withoutPlaces(['university', 'groningen'], [['groningen']])).toBeNull()
    expect(withoutPlaces(['dublin'], [['dublin']])).toBeNull()
  })
})

describe('acronyms', () => {
  it('tells them from names', () => {
    expect(['UMCG', 'ETC/ACM', 'CHARM-EU', 'A*STAR'].map(isAcronym)).toEqual([true, true, true, true])
    expect(['KU Leuven', 'Yale', 'UGent', 'A', '2020'].map(isAcronym)).toEqual([false, false, false, false, false])
    expect(acronymKey('U.C.L.')).toBe('ucl')
    expect(acronymKey('Leiden')).toBeNull()
  })
})

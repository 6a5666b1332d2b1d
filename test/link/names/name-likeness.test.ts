import { describe, expect, it } from 'vitest'
import { nameLikeness } from '../../../src/link/names/name-likeness.js'
import { knownPlaceForms } from '../../../src/link/names/place-forms.js'

const likeness = (nl: string, en: string) => nameLikeness(nl, en, knownPlaceForms())

describe('how alike two names are', () => {
  it.each([
    ['Instituut voor Virologie', 'Institute of Virology'],
    ['Instituut voor Communicatie', 'Institute for Communication'],
    ['Centrum voor Migratierecht', 'Centre for Migration Law'],
  ])('%s is %s, word for word', (nl, en) => {
    expect(likeness(nl, en)).toBe(1)
  })

  it.each([
    ['Universiteit van de Westelijke Kaap', 'University of the Western Cape'],
    ['Centrum voor Zijdestudies', 'Centre for Silk Studies'],
  ])('%s is %s for the most part', (nl, en) => {
    expect(likeness(nl, en)).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    ['Instituut voor Virologie', 'Institute of Geology'],
    ['Universiteit van Groningen', 'University of Ghent'],
    ['Smit Instituut', 'Jansen Institute'],
    ['Hansen Instituut', 'Hanson Institute'],
    // Words with a capital and no noun for a body.
    ['Toegankelijkheid', 'Accessibility'],
    ['Globale Zuiden', 'Global South'],
  ])('%s is not %s', (nl, en) => {
    expect(likeness(nl, en)).toBeLessThan(0.5)
  })
})

import { describe, expect, it } from 'vitest'
import { isSupranational } from '../../src/link/names/is-supranational.js'

describe('isSupranational', () => {
  it.each(['European Space Agency', 'Europese Commissie', 'European Union', 'Wereldbank', 'World Health Organization'])(
    'is %s',
    (name) => expect(isSupranational(name)).toBe(true),
  )

  it.each([
    'European University of Tirana',
    'World Child Cancer',
    'International Christian University',
    'Space Agency of Kenya',
    'Europe',
  ])('is not %s', (name) => expect(isSupranational(name)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { readRorId } from '../../src/link/ror-id.js'

describe('readRorId', () => {
  it('takes every usual form and gives the full address', () => {
    const expected = { id: 'https://ror.org/05f950310' }
    for (const form of ['05f950310', 'ror.org/05f950310', 'https://ror.org/05f950310', ' HTTP://ROR.org/05F950310 ']) {
      expect(readRorId(form)).toEqual(expected)
    }
  })

  it('finds every single wrong character by the check digits', () => {
    const id = '05f950310'
    for (let place = 1; place < id.length; place++) {
      for (const digit of '0123456789abcdefghjkmnpqrstvwxyz') {
        if (digit === id[place]) continue
        expect(typeof readRorId(id.slice(0, place) + digit + id.slice(place + 1))).toBe('string')
      }
    }
  })

  it('tells a wrong shape from a wrong character', () => {
    expect(readRorId('05f95031')).toBe('malformed')
    expect(readRorId('15f950310')).toBe('malformed')
    expect(readRorId('https://example.org/05f950310')).toBe('malformed')
    expect(readRorId('')).toBe('malformed')
    expect(readRorId('05f950301')).toBe('misspelt')
  })
})

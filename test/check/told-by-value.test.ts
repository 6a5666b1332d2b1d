import { describe, expect, it } from 'vitest'
import type { PlacedDraft } from '../../src/check/placed-draft.js'
import { softenToldByValue } from '../../src/check/told-by-value.js'

const draft = (id: string, values: PlacedDraft['values'], fill: PlacedDraft['fill'], block = 0): PlacedDraft => ({
  rule: { id, name: id.toLowerCase() },
  severity: 'error',
  confidence: 0.8,
  nl: { block },
  en: { block },
  values,
  message: 'message',
  fill: fill ?? {},
  texts: { nl: 'Sinds 2011 werken we samen.', en: 'We have worked together since 2013.' },
})
const record = (block = 0): PlacedDraft =>
  draft(
    'REC001',
    { nl: 'home--partner relations[0].since 2011', en: 'home--partner relations[0].since 2013' },
    { nl: '2011', en: '2013' },
    block,
  )

describe('softenToldByValue', () => {
  it('makes a note of a record whose values a finding of the text tells', () => {
    const date = draft('DAT001', { nl: '2011/..', en: '2013/..' }, {})
    expect(softenToldByValue([record()], [date])[0]?.severity).toBe('note')
  })

  it('leaves one whose values are only parts of those of the finding', () => {
    const counts = draft('REC001', { nl: 'x counts 12', en: 'x counts 13' }, { nl: '12', en: '13' })
    const years = draft('DAT001', { nl: '2012', en: '2013' }, {})
    expect(softenToldByValue([counts], [years])[0]?.severity).toBe('error')
  })

  it('leaves one whose values are other values, or stand elsewhere', () => {
    const other = draft('DAT001', { nl: '2019', en: '2020' }, {})
    const elsewhere = draft('DAT001', { nl: '2011/..', en: '2013/..' }, {}, 4)
    expect(softenToldByValue([record()], [other, elsewhere])[0]?.severity).toBe('error')
  })
})

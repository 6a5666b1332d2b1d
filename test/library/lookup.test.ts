import { describe, expect, it, vi } from 'vitest'
import { byRor, organization, partnersIn, partnership, partnershipsOf, programme } from '../../src/library/lookup.js'
import { sampleDataset } from '../sample-dataset.js'

vi.mock('../../src/library/records.js', async () => (await import('../sample-dataset.js')).sampleDataset())

const { partnerships } = sampleDataset()
const gaast = 'hospital-of-wad--university-of-gaast'

describe('lookups', () => {
  it('find records by id', () => {
    expect(partnership(gaast)).toEqual(partnerships.find(({ id }) => id === gaast))
    expect(organization('university-of-gaast')?.name).toBe('University of Gaast')
    expect(programme('wadnet')?.name).toBe('WadNet')
    expect([organization('constructor'), partnership(''), programme('x')]).toEqual([undefined, undefined, undefined])
  })

  it('follow the ids of the past', () => {
    expect(organization('gaast-university')?.id).toBe('university-of-gaast')
    expect(partnership('hospital-of-wad--gaast-university')?.id).toBe(gaast)
  })

  it('find the partnerships of a home', () => {
    expect(partnershipsOf('hospital-of-wad')).toHaveLength(3)
    expect(partnershipsOf('university-of-gaast')).toEqual([])
  })

  it('find partners by country, whatever the case; a home is no partner', () => {
    expect(partnersIn('be').map(({ id }) => id)).toEqual(['universite-de-l-etang', 'university-of-gaast'])
    expect(partnersIn('NL')).toEqual([])
  })

  it('find organisations by ROR id in any form', () => {
    for (const ror of ['https://ror.org/05f950310', 'ror.org/05f950310', '05F950310']) {
      expect(byRor(ror)?.id).toBe('universite-de-l-etang')
    }
    expect(byRor('')).toBeUndefined()
  })
})

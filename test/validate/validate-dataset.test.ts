import { describe, expect, it } from 'vitest'
import { translator } from '../../src/labels/translate.js'
import type { MergedDataset } from '../../src/merge/records.js'
import { validateDataset } from '../../src/validate/validate-dataset.js'
import { dataset, pages, registry } from '../merge/diptych.js'

/** Breaks a copy of a sound dataset, and gives what an editor would read. */
function faults(breakIt: (copy: MergedDataset) => void): string[] {
  const copy = structuredClone(dataset)
  breakIt(copy)
  const translate = translator('en')
  return validateDataset(copy, { pages, registry }).map(
    ({ file, line, code, values }) => `${file}:${line} ${translate(code, values)}`,
  )
}
const umea = (copy: MergedDataset) => copy.partnerships.find(({ partner }) => partner === 'umea-university')!

describe('validateDataset', () => {
  it('finds nothing in what the pipeline makes', () => {
    expect(faults(() => {})).toEqual([])
  })

  it('says with file and line what breaks the schema', () => {
    expect(
      faults((copy) => {
        umea(copy).relations[0]!.since = 'November 2017'
      }),
    ).toEqual([
      'home/partners.nl.md:10 home--umea-university: relations[0].since: unexpected value "November 2017", expected a form such as "2017", "2017-11", "2022-01-01"',
    ])
  })

  it('finds ids that lead nowhere and ids used twice', () => {
    expect(
      faults((copy) => {
        copy.organizations = copy.organizations.filter(({ id }) => id !== 'umea-university')
        copy.programmes[0]!.organizations = ['home']
      }),
    ).toEqual([
      'home/partners.nl.md:10 home--umea-university: partner points to "umea-university", which no record has as id; add it or correct the id',
    ])
    expect(
      faults((copy) => {
        copy.groups.push(structuredClone(copy.groups[0]!))
        umea(copy).id = 'home--umea'
      }),
    ).toEqual([
      'home/partners.nl.md:17 home--three-hospitals-in-ghana: this id is used twice among the groups; give one of the two another',
      'home/partners.nl.md:10 home--umea: unexpected id, expected "home--umea-university"',
    ])
  })

  it('derives every piece of evidence again from the page', () => {
    const evidence = (copy: MergedDataset) => umea(copy).relations[0]!.evidence[0]!
    expect(faults((copy) => (evidence(copy).quote = 'Elk jaar komen twintig studenten naar Thuis.'))).toEqual([
      'home/partners.nl.md:10 home--umea-university: "Elk jaar komen twintig studenten naar Thuis." does not stand at the position given; build again',
    ])
    expect(faults((copy) => evidence(copy).position.start.column++)[0]).toContain(
      'does not stand at the position given',
    )
    expect(faults((copy) => (evidence(copy).sha256 = '0'.repeat(64)))[0]).toContain('has another text than when')
    expect(faults((copy) => (evidence(copy).block = 'home/partners.nl#0000000000'))[0]).toContain(
      'the page has no block',
    )
    expect(faults((copy) => (evidence(copy).lang = 'en'))[0]).toContain('which is in another language')
  })

  it('holds dates, ranges, amounts and countries to sense', () => {
    expect(
      faults((copy) => {
        const [relation] = umea(copy).relations
        relation!.since = '2017-11'
        relation!.until = '2016'
        relation!.counts = [{ min: 20, max: 10, unit: 'student', per: null }]
        relation!.amounts = [{ value: 0, currency: 'EUR' }]
        relation!.events = [{ date: '2022-02-30', what: 'visit' }]
        copy.groups[0]!.country = 'XX'
      }).map((message) => message.slice(message.indexOf(' ') + 1)),
    ).toEqual([
      'home--umea-university: relations[0].events: there is no date 2022-02-30; correct it on the page',
      'home--umea-university: relations[0]: ends in 2016, before it begins in 2017-11; correct it on the page',
      'home--umea-university: relations[0].counts: unexpected range from 20 to 10; correct it on the page',
      'home--umea-university: relations[0].amounts: unexpected amount 0, expected more than 0; correct it on the page',
      'home--three-hospitals-in-ghana: unknown country "XX", expected a code of ISO 3166-1; correct it in the registry',
    ])
  })

  it('finds a country without a basis, a ROR id with a wrong character or given twice, and fields that are not there', () => {
    expect(
      faults((copy) => {
        copy.organizations[3]!.countryBasis = 'stated'
        copy.organizations[1]!.ror = 'https://ror.org/05f950311'
        copy.organizations[2]!.ror = 'https://ror.org/05f950310'
        copy.organizations[3]!.ror = 'https://ror.org/05f950310'
        umea(copy).agreement['relations[1].since'] = { status: 'nl-only', nl: '2017', en: null }
        umea(copy).relations[0]!.evidence[0]!.supports.push('relations[0].colour')
      }).map((message) => message.slice(message.indexOf(' ') + 1)),
    ).toEqual([
      'nordic-sleep-network: has the same ROR id https://ror.org/05f950310 as "mountain-institute"; one of the two is wrong, or they are one organisation',
      'nordic-sleep-network: country null with basis stated; expected both or neither',
      'home: the check digits of ROR id https://ror.org/05f950311 do not fit; look it up or write null',
      'home--umea-university: agreement names the field "relations[1].since", which the record does not have',
      'home--umea-university: supports names the field "relations[0].colour", which the record does not have',
    ])
  })

  it('does not take a listing for a tie, nor a machine for a person', () => {
    expect(
      faults((copy) => {
        umea(copy).tie = 'co-member'
        umea(copy).role = 'funder'
        umea(copy).review = { by: 'person', date: null, note: null }
      }).map((message) => message.slice(message.indexOf(' ') + 1)),
    ).toEqual([
      'home--umea-university: a funder that also exchanges students or awards degrees is a partner',
      'home--umea-university: a fellow member, but no relation says of what',
      'home--umea-university: reviewed by a person, but without the date',
    ])
  })

  it('checks a downloaded dataset without the pages', () => {
    expect(validateDataset(dataset, { pages: null, registry: null })).toEqual([])
  })
})

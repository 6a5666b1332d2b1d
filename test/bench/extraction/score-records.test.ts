import { describe, expect, it } from 'vitest'
import { foldName } from '../../../bench/extraction/fold-name.js'
import type { Extracted, Gold, GoldRecord } from '../../../bench/extraction/gold.js'
import { partnerScore } from '../../../bench/extraction/report-scores.js'
import { scoreRecords } from '../../../bench/extraction/score-records.js'
import type { Evidence, Organization, Partnership, Relation } from '../../../src/contracts.js'

const record = (id: string, name: string, more: Partial<GoldRecord> = {}): GoldRecord => ({
  id,
  pages: ['a-en', 'a-nl'],
  partner: { name, aliases: [], surface: {}, kind: 'university', country: 'SE', country_scored: true },
  tier: 'core',
  scored: 'required',
  relations: [{ kind: 'student-exchange', accept: ['education-collaboration'], since: '2004' }],
  ...more,
})

const gold: Gold = {
  pages: [],
  records: [
    record('a/01', 'Umeå University', {
      partner: {
        name: 'Umeå University',
        aliases: ['UmU'],
        surface: { nl: ['Universiteit van Umeå'] },
        kind: 'university',
        country: 'SE',
        country_accept: ['SE', null],
        country_scored: true,
      },
    }),
    record('a/02', 'Nordic Sleep Network', { scored: 'optional' }),
    record('a/03', 'Lund University', { tier: 'fellow' }),
    record('b/01', 'University of Oulu', { pages: ['b-en'] }),
  ],
  programmes: [{ pages: ['a-en'], name: 'Sleep Well', aliases: [], kind: 'project' }],
  unnamed_groups: [],
}

const organization = (id: string, name: string, country: string | null = null): Organization =>
  ({
    id,
    name,
    names: [],
    kind: 'university',
    country,
    countryBasis: null,
    city: null,
    ror: null,
    registered: false,
  }) as Organization

const partnership = (partner: string, relation: Partial<Relation> = {}): Partnership => ({
  id: `home--${partner}`,
  home: 'home',
  partner,
  role: 'partner',
  tie: 'direct',
  relations: [
    {
      kind: 'student-exchange',
      programme: null,
      themes: [],
      since: null,
      until: null,
      status: 'unknown',
      amounts: [],
      counts: [],
      durations: [],
      events: [],
      evidence: [{} as Evidence],
      ...relation,
    },
  ],
  agreement: {},
  review: { by: 'pipeline', date: null, note: null },
})

const extracted: Extracted = {
  organizations: [
    organization('u', 'universiteit van UMEA', 'NO'),
    organization('v', 'UmU'),
    organization('n', 'The Nordic Sleep Network'),
    organization('x', 'Erasmus+'),
  ],
  partnerships: [partnership('u', { since: '2004' }), partnership('v'), partnership('n'), partnership('x')],
  programmes: [],
}

describe('scoreRecords', () => {
  const score = scoreRecords(gold, ['a-en'], extracted)

  it('counts a partner once, by any of its names, and leaves optional ones out', () => {
    expect(score).toMatchObject({ found: 1, duplicates: 1, missed: ['Lund University'], surplus: ['Erasmus+'] })
    expect(partnerScore(score)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it('scores the fields of what was found', () => {
    expect(score.country).toEqual({ right: 0, of: 1 })
    expect(score.invented).toEqual(['Umeå University: NO'])
    expect(score).toMatchObject({
      tie: { right: 1, of: 1 },
      relations: { right: 1, of: 1 },
      values: { right: 1, of: 1 },
    })
    expect(score.programmes).toEqual({ right: 0, of: 1 })
  })

  it('finds nothing in nothing', () => {
    const nothing = scoreRecords(gold, ['b-en'], { organizations: [], partnerships: [], programmes: [] })
    expect(nothing.missed).toEqual(['University of Oulu'])
    expect(partnerScore(nothing).f1).toBe(0)
  })
})

it('folds case, accents, articles and punctuation', () => {
  expect(foldName('De Universiteit van Umeå')).toBe('universiteit van umea')
  expect(foldName('Duke/NUS, the “school”')).toBe('duke nus school')
  expect(foldName('Kraków (Jagiellońska)')).toBe('krakow jagiellonska')
})

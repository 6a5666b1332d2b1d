import { expect, it } from 'vitest'
import type { RelationDraft } from '../../src/merge/draft-relation.js'
import { dropAssumed } from '../../src/merge/drop-assumed.js'

function draft(values: Partial<RelationDraft>): RelationDraft {
  const lists = { themes: [], amounts: [], counts: [], durations: [], events: [], supports: [] }
  const none = { programme: null, since: null, until: null, open: false, assumed: false }
  return {
    lang: 'nl',
    tie: 'direct',
    role: 'partner',
    kind: 'partnership',
    status: 'active',
    ...lists,
    ...none,
    ...values,
  }
}

const kinds = (drafts: readonly RelationDraft[]) => dropAssumed(drafts).map(({ kind }) => kind)
const assumed = draft({ assumed: true })

it('leaves out what was only assumed where something is said', () => {
  expect(kinds([assumed, draft({ kind: 'student-exchange' })])).toEqual(['student-exchange'])
  expect(kinds([assumed])).toEqual(['partnership'])
})

it('keeps it where it carries a date, and beside a membership or grant in the same language', () => {
  const exchange = draft({ kind: 'student-exchange' })
  expect(kinds([{ ...assumed, since: '2001' }, exchange])).toEqual(['partnership', 'student-exchange'])
  const fellow = draft({ kind: 'co-membership', tie: 'co-member' })
  expect(kinds([assumed, fellow])).toEqual(['partnership', 'co-membership'])
  expect(kinds([assumed, { ...fellow, lang: 'en' }])).toEqual(['co-membership'])
})

it('lets the sentence of a language that says no more support who the partner is', () => {
  const support = { fields: ['kind', 'partner'] } as unknown as RelationDraft['supports'][number]
  const [kept] = dropAssumed([{ ...assumed, supports: [support] }, draft({ lang: 'en', kind: 'joint-phd' })])
  expect(kept!.supports).toEqual([{ ...support, fields: ['partner'] }])
})

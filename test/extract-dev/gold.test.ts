import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../bench/extraction/fold-name.js'
import type { Gold, GoldRecord } from '../../bench/extraction/gold.js'
import { scoreRecords } from '../../bench/extraction/score-records.js'
import type { Organization, Partnership, Relation } from '../../src/contracts.js'

// The gold cannot ask for a kind that does not exist.
const vocabulary = readFileSync('schemas/vocabulary.schema.json', 'utf8')

/** The text with its character references ("Z&uuml;rich") read. */
const decoded = (text: string) =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, reference: string) => {
    const code = /^#x(.+)$/i.exec(reference)?.[1]
    if (code) return String.fromCodePoint(Number.parseInt(code, 16))
    if (reference.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1)))
    return decodeNamedCharacterReference(reference) || whole
  })

const formsOf = ({ partner }: GoldRecord) =>
  [partner.name, ...partner.aliases, ...Object.values(partner.surface).flat()].map(foldName)

describe.each(['seen', 'unseen'])('the gold of test/extract-dev/%s', (folder) => {
  const root = `test/extract-dev/${folder}`
  const gold = JSON.parse(readFileSync(`${root}/gold.json`, 'utf8')) as Gold

  it('is about pages that are there, in both languages or alone', () => {
    for (const page of gold.pages) expect(existsSync(`${root}/${page.file}`), page.file).toBe(true)
    const pairs = new Set(gold.pages.flatMap((page) => page.pair ?? []))
    for (const pair of pairs) {
      expect(gold.pages.filter((page) => page.pair === pair).map((page) => page.lang)).toEqual(['nl', 'en'])
    }
    const known = new Set(gold.pages.map((page) => page.id))
    for (const record of gold.records) for (const page of record.pages) expect(known).toContain(page)
  })

  it('uses kinds that exist', () => {
    for (const record of gold.records) {
      expect(vocabulary, record.id).toContain(`"${record.partner.kind}"`)
      for (const { kind, accept } of record.relations) {
        for (const word of [kind, ...accept]) expect(vocabulary, `${record.id} ${word}`).toContain(`"${word}"`)
      }
    }
  })

  it.each(gold.pages)('finds every partner of $id by words of the page', (page) => {
    const text = readFileSync(`${root}/${page.file}`, 'utf8')
    const words = ` ${foldName(decoded(text.replace(/<[^<>]*>/g, ' ')))} `
    for (const record of gold.records.filter(({ pages }) => pages.includes(page.id))) {
      expect(
        formsOf(record).some((form) => words.includes(` ${form} `)),
        record.partner.name,
      ).toBe(true)
    }
  })

  it.each(gold.pages)('gives no name of $id to two partners', (page) => {
    const owners = new Map<string, string>()
    for (const record of gold.records.filter(({ pages }) => pages.includes(page.id))) {
      for (const form of formsOf(record)) {
        expect(owners.get(form) ?? record.id, form).toBe(record.id)
        owners.set(form, record.id)
      }
    }
  })

  it.each(gold.pages)('gives full marks to whoever finds what it says of $id', (page) => {
    const records = gold.records.filter(({ pages, scored }) => pages.includes(page.id) && scored === 'required')
    const score = scoreRecords(gold, [page.id], {
      organizations: records.map(organizationOf),
      partnerships: records.map(partnershipOf),
      programmes: [],
    })
    expect(score).toMatchObject({ found: records.length, missed: [], surplus: [], duplicates: 0, invented: [] })
    for (const share of [score.tie, score.role, score.relations, score.kinds, score.country, score.values]) {
      expect(share.right).toBe(share.of)
    }
  })
})

function organizationOf({ id, partner }: GoldRecord): Organization {
  const { name, country } = partner
  return {
    id,
    name,
    names: [],
    country,
    kind: 'university',
    countryBasis: null,
    city: null,
    ror: null,
    registered: false,
  }
}

function partnershipOf({ id, tier, role, relations }: GoldRecord): Partnership {
  return {
    id,
    home: 'home',
    partner: id,
    role: role ?? 'partner',
    tie: tier === 'core' ? 'direct' : 'co-member',
    relations: relations.map(
      (relation) =>
        ({
          ...{ since: null, until: null, status: 'unknown', durations: [], amounts: [], counts: [], events: [] },
          ...relation,
        }) as unknown as Relation,
    ),
    agreement: {},
    review: { by: 'pipeline', date: null, note: null },
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ExpectedFacts } from './expected-facts.js'
import { missingFacts, type Published } from './missing-facts.js'

const facts = parse(readFileSync('test/dataset/facts.yml', 'utf8')) as ExpectedFacts
const entries = parse(readFileSync('sources/registry/organizations.yml', 'utf8')) as {
  id: string
  country: string | null
}[]
const registry = new Map(entries.map((entry) => [entry.id, entry]))

describe('the expected facts', () => {
  const expected = Object.entries(facts.partners).flatMap(([home, partners]) =>
    Object.entries(partners).map(([id, partner]) => ({ home, id, partner })),
  )

  it.each(expected)('$home – $id is about organisations of the registry', ({ home, id, partner }) => {
    expect(registry.has(home)).toBe(true)
    expect(registry.get(id)).toBeDefined()
    if (partner.country !== undefined) expect(registry.get(id)!.country).toBe(partner.country)
    if (partner.or !== undefined) expect(registry.has(partner.or)).toBe(true)
  })
})

it('an empty dataset lacks every one of them', () => {
  const nothing = { organizations: [], partnerships: [], programmes: [], groups: [], statements: [] }
  const required = Object.values(facts.partners)
    .flatMap((partners) => Object.values(partners))
    .filter((partner) => !partner.optional)
  const rest = [...Object.values(facts.values), ...Object.values(facts.groups), facts.programmes].flat()
  expect(missingFacts(nothing, facts)).toHaveLength(required.length + rest.length)
})

const folder = 'dist/data'
describe.skipIf(!existsSync(folder))('the dataset in dist/data (skipped before a build)', () => {
  it('says what the fact sheets say, and nothing else', () => {
    const read = (table: string) =>
      (JSON.parse(readFileSync(`${folder}/${table}.json`, 'utf8')) as { records: unknown[] }).records
    const data = Object.fromEntries(
      ['organizations', 'partnerships', 'programmes', 'groups', 'statements'].map((table) => [table, read(table)]),
    ) as unknown as Published
    expect(missingFacts(data, facts)).toEqual([])
  })
})

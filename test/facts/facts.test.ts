import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildDataset } from '../../src/build.js'
import type { ExpectedFacts } from './expected-facts.js'
import { missingFacts } from './missing-facts.js'

const facts = parse(readFileSync('test/facts/facts.yml', 'utf8')) as ExpectedFacts
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

  it('are all missing from an empty dataset', () => {
    const nothing = { organizations: [], partnerships: [], programmes: [], groups: [], statements: [] }
    const required = expected.filter(({ partner }) => !partner.optional)
    const rest = [...Object.values(facts.values), ...Object.values(facts.groups), facts.programmes].flat()
    expect(missingFacts(nothing, facts)).toHaveLength(required.length + rest.length)
  })
})

it('the dataset lacks no fact, and has none that the fact sheets do not give', async () => {
  const sources = (pattern: string) =>
    globSync(pattern)
      .sort()
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const { dataset, problems } = await buildDataset({
    pages: sources('sources/*/*.{nl,en}.md'),
    registry: sources('sources/registry/*.yml'),
    version: '0.0.0',
  })
  expect(problems.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
  expect(missingFacts(dataset!, facts)).toEqual([])
})

import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildDataset } from '../../src/build.js'
import type { ExpectedFacts } from './expected-facts.js'
import { missingFacts } from './missing-facts.js'

/** Differences that nobody has closed yet, one line each; UPDATE=1 writes them anew. It only ever gets shorter. */
const open = 'test/facts/open.txt'
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
})

it('an empty dataset lacks every one of them', () => {
  const nothing = { organizations: [], partnerships: [], programmes: [], groups: [], statements: [] }
  const required = Object.values(facts.partners)
    .flatMap((partners) => Object.values(partners))
    .filter((partner) => !partner.optional)
  const rest = [...Object.values(facts.values), ...Object.values(facts.groups), facts.programmes].flat()
  expect(missingFacts(nothing, facts)).toHaveLength(required.length + rest.length)
})

const sources = (pattern: string) =>
  globSync(pattern)
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const { dataset, problems } = await buildDataset({
  pages: sources('sources/*/*.{nl,en}.md'),
  registry: sources('sources/registry/*.yml'),
  version: '0.0.0',
})

describe.skipIf(dataset?.partnerships.length === 0)('the dataset', () => {
  it('lacks no fact and has none too many, beyond those known to be open', () => {
    expect(problems.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
    const differences = missingFacts(dataset!, facts).map((line) => line.replace(/, found .*/, ''))
    if (process.env.UPDATE) writeFileSync(open, differences.map((line) => `${line}\n`).join(''))
    const known = readFileSync(open, 'utf8').split('\n')
    expect(differences.filter((line) => !known.includes(line))).toEqual([])
  })
})

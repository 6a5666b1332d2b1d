/**
 * What the records made from sources/ lack of the facts that its pages state, and what they have too much: one line each.
 * The same comparison as test/facts, without a build.
 *
 *   npx tsx scripts/report-facts.ts
 */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { parse } from 'yaml'
import { extractRecords } from '../bench/extraction/extract-records.js'
import { loadRegistry } from '../bench/extraction/load-registry.js'
import { readPage } from '../src/read/read-page.js'
import type { ExpectedFacts } from '../test/facts/expected-facts.js'
import { missingFacts, type Published } from '../test/facts/missing-facts.js'

const registry = loadRegistry('sources/registry')
const facts = parse(readFileSync('test/facts/facts.yml', 'utf8')) as ExpectedFacts
const published: Published = { organizations: [], partnerships: [], programmes: [], groups: [], statements: [] }

for (const dutch of globSync('sources/*/*.nl.md').sort()) {
  const files = [dutch, dutch.replace(/nl\.md$/, 'en.md')]
  const pages = files.map((file) => readPage({ file, bytes: readFileSync(file) }))
  const records = extractRecords(pages, pages[0]!.metadata.homes, { registry, ror: null })
  for (const table of Object.keys(published) as (keyof Published)[])
    (published[table] as unknown[]).push(...records[table])
}

const lines = missingFacts(published, facts)
console.log([...lines, `${lines.length} differences`].join('\n'))

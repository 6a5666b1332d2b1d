/**
 * What the records made from sources/ lack of the facts that its pages state, and what they have too much: one line each.
 * The same comparison as test/facts, without a build.
 *
 *   npx tsx scripts/report-facts.ts
 */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { parse } from 'yaml'
import { loadRegistry } from '../bench/extraction/load-registry.js'
import { extractRecords } from '../src/merge/extract-partnerships.js'
import { readPage } from '../src/read/read-page.js'
import type { ExpectedFacts } from '../test/facts/expected-facts.js'
import { missingFacts } from '../test/facts/missing-facts.js'

const facts = parse(readFileSync('test/facts/facts.yml', 'utf8')) as ExpectedFacts
const pages = globSync('sources/*/*.{nl,en}.md')
  .sort()
  .map((file) => readPage({ file: file.replace('sources/', ''), bytes: readFileSync(file) }))
const { dataset } = extractRecords({ pages, registry: loadRegistry('sources/registry') })

const lines = missingFacts(dataset, facts)
console.log([...lines, `${lines.length} differences`].join('\n'))

/**
 * `npx tsx bench/stages.ts [COPIES]`: pages and megabytes a second through each stage, over our own pages, each taken COPIES times
 * under another name (default 10).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignPages } from '../src/align/align-pages.js'
import { extractPage } from '../src/extract/extract-page.js'
import { parseRegistry } from '../src/link/parse-registry.js'
import { extractRecords } from '../src/merge/extract-partnerships.js'
import { datasetFiles } from '../src/publish/dataset-files.js'
import { readPage } from '../src/read/read-page.js'
import { validateDataset } from '../src/validate/validate-dataset.js'

const copies = Number(process.argv[2] ?? 10)
const files = readdirSync('sources', { recursive: true, encoding: 'utf8' }).sort()
const pageFiles = files.filter((file) => /\.(nl|en)\.md$/.test(file))
const texts = pageFiles.map((file) => ({ file, text: readFileSync(join('sources', file), 'utf8') }))
const { registry } = parseRegistry(
  files
    .filter((file) => file.startsWith('registry/'))
    .map((file) => ({ file, text: readFileSync(join('sources', file), 'utf8') })),
)

const count = texts.length * copies
const megabytes = (texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) * copies) / 1e6
console.log(`${count} pages, ${megabytes.toFixed(2)} MB, Node ${process.version}`)
console.log('stage                  seconds  pages/s    MB/s')

/** Does the work of a stage, and prints how long it took. */
function stage<Result>(name: string, work: () => Result): Result {
  const start = process.hrtime.bigint()
  const result = work()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const figures = [seconds.toFixed(3), (count / seconds).toFixed(0), (megabytes / seconds).toFixed(2)]
  console.log(name.padEnd(20), ...figures.map((figure, at) => figure.padStart([9, 8, 7][at]!)))
  return result
}

const repeated = Array.from({ length: copies }, (_, copy) =>
  texts.map(({ file, text }) => ({ file: `${copy}/${file}`, text })),
).flat()
const pages = stage('read', () => repeated.map((source) => readPage(source)))
const pairs = pages
  .filter(({ lang }) => lang === 'nl')
  .map((nl) => [nl, pages.find(({ id }) => id === nl.id.replace(/nl$/, 'en'))!] as const)
stage('align', () => pairs.map(([nl, en]) => alignPages(nl, en)))
const homes = registry.entries.filter(({ home }) => home)
const context = {
  homes: homes.map(({ id, name, names }) => ({ id, names: [name, ...names.map(({ value }) => value)] })),
  otherNames: [],
}
stage('extract', () => pages.map((page) => extractPage(page, context)))

// Linking and merging see all pages of a run at once: taken for one copy, as a build does it, with the stages before them.
const own = pages.slice(0, texts.length)
const whole = (name: string, work: () => unknown) => {
  const start = process.hrtime.bigint()
  work()
  console.log(`${name.padEnd(20)} ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(3).padStart(9)}`)
}
console.log(`over ${own.length} pages at once`)
let dataset = extractRecords({ pages: own, registry }).dataset
whole('align … merge', () => (dataset = extractRecords({ pages: own, registry }).dataset))
whole('validate', () => validateDataset(dataset, { pages: own, registry }))
whole('publish', () => datasetFiles({ ...dataset, version: '0.0.0', redirects: registry.redirects }))

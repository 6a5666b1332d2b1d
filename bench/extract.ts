/**
 * npm run bench:extract [FILE…]: how fast partnerships are extracted, in pages and megabytes a second, and whether the time grows with the length alone. Pages are
 * those given, else the development pages; the long ones are made of them, up to a million words, and pairs of pages that say thousands of different things.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extractRecords } from '../src/merge/extract-partnerships.js'
import { readPage } from '../src/read/read-page.js'
import { manyFacts, pageOf } from './extraction/many-facts.js'
import { nothingKnown } from './extraction/score-folder.js'

const folder = 'test/extract-dev/seen'
const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : readdirSync(folder)
        .filter((name) => name !== 'gold.json')
        .map((name) => `${folder}/${name}`)
const texts = files.map((file) => readFileSync(file, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Reads and extracts one page; gives the milliseconds that it took. */
function extract(file: string, text: string): number {
  const began = performance.now()
  extractRecords({
    pages: [readPage({ file, text }, { lang: 'en' })],
    homes: ['Example University'],
    registry: nothingKnown.registry,
  })
  return performance.now() - began
}

// Once to warm up, then the time that counts.
let seconds = 0
for (const round of [0, 1]) {
  seconds = 0
  files.forEach((file, k) => (seconds += extract(file, texts[k]!) / 1000))
  if (round === 1) {
    console.log(
      `${files.length} pages, ${(bytes / 1e6).toFixed(2)} MB: ${(files.length / seconds).toFixed(0)} pages a second, ${(bytes / 1e6 / seconds).toFixed(2)} MB a second`,
    )
  }
}

// As plain text: the Markdown parser takes longer than linear on documents with hundreds of tables.
const all = texts
  .filter((_, k) => files[k]!.endsWith('.md'))
  .join('\n\n')
  .replace(/^#+ |\|/gm, '')
const words = all.split(/\s+/).length
console.log('\nwords       seconds   for each word as long as at the start')
let first = 0
for (const wanted of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  const text = Array.from({ length: Math.ceil(wanted / words) }, () => all).join('\n\n')
  const took = extract('long.en.txt', text)
  const count = text.split(/\s+/).length
  first ||= took / count
  console.log(
    String(count).padEnd(11),
    (took / 1000).toFixed(2).padStart(7),
    `  × ${(took / count / first).toFixed(2)}`,
  )
}

console.log('\npairs of pages with many different                sentences   seconds   for twice as many')
for (const [what, sentences] of Object.entries(manyFacts)) {
  let before = 0
  for (const count of [2000, 4000, 8000, 16_000]) {
    const pages = (['nl', 'en'] as const).map((lang) =>
      readPage({ file: `many.${lang}.txt`, text: pageOf(sentences, lang, count) }, { lang }),
    )
    // Time of the processor: that of the clock says more of what else the machine does.
    const began = process.cpuUsage()
    extractRecords({ pages, homes: ['Example University'], registry: nothingKnown.registry })
    const took = process.cpuUsage(began).user / 1000
    const ratio = before === 0 ? '' : `× ${(took / before).toFixed(2)}`
    console.log(what.padEnd(46), String(count).padStart(12), (took / 1000).toFixed(2).padStart(9), `  ${ratio}`)
    before = took
  }
}

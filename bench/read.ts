/**
 * Time a page takes to be read, side by side with Readability on linkedom, over the page fixtures: npx tsx bench/read.ts [rounds]
 * Readability only finds the text; reading also keeps positions, repairs damage and says what it dropped.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { pairPages } from '../src/pair/pair-pages.js'
import { readPage } from '../src/read/read-page.js'
import { makeSite } from '../test/pair/make-site.js'

const rounds = Number(process.argv[2] ?? 30)
const folder = join(import.meta.dirname, '../test/fixtures/pages')
const pages = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))

function median(run: () => void): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[rounds >> 1] as number
}

console.log('page\tKB\tread ms\tReadability ms')
for (const { name, bytes } of pages) {
  const own = median(() => readPage({ file: name, bytes }))
  const isHtml = /\.(?:html|aspx)$/.test(name)
  const other = isHtml
    ? median(() => new Readability(parseHTML(bytes.toString('utf8')).document as never).parse()).toFixed(2)
    : '-'
  console.log(`${name}\t${(bytes.length / 1024).toFixed(1)}\t${own.toFixed(2)}\t${other}`)
}

const html = pages.find(({ name }) => name === 'university.nl.html')?.bytes.toString('utf8') ?? ''
const large = html.replace(/<main[\s\S]*<\/main>/, (main) =>
  main.replace(/<h2>Onderzoek[\s\S]*?<\/ul>/, (part) => part.repeat(100)),
)
const own = median(() => readPage({ file: 'large.html', text: large }))
const other = median(() => new Readability(parseHTML(large).document as never).parse())
console.log(`large page\t${(large.length / 1024).toFixed(0)}\t${own.toFixed(1)}\t${other.toFixed(1)}`)

for (const [pairs, single] of [
  [200, 100],
  [1500, 300],
] as const) {
  const site = makeSite(pairs, single, 5)
  const start = performance.now()
  const found = pairPages(site.pages).pairs
  const right = found.filter((pair) => site.truth.get(pair.nl) === pair.en).length
  const share = (value: number): string => value.toFixed(3)
  console.log(
    `${site.pages.length} pages paired in ${(performance.now() - start).toFixed(0)} ms: precision ${share(right / found.length)}, recall ${share(right / site.truth.size)}`,
  )
}

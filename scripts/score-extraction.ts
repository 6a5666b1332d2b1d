/**
 * Extraction measured on development pages: partners found, tie, relations, countries, values, programmes; each page alone,
 * and the Dutch and English page of a pair merged.
 *
 *   npx tsx scripts/score-extraction.ts [--registry none] [--ror INDEX] [--brief] [FOLDER…]
 *
 * A FOLDER holds pages and gold.json (test/extract-dev/README.md); without one, test/extract-dev/seen. --ror takes what
 * `tweeluik registry import` made. --brief leaves out the pages one by one.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { quotesNotOnPage } from '../bench/extraction/check-evidence.js'
import { extractRecords, nothingKnown, type Knowledge } from '../bench/extraction/extract-records.js'
import type { Gold, GoldPage } from '../bench/extraction/gold.js'
import { loadRegistry } from '../bench/extraction/load-registry.js'
import { reportMean, reportPages, type Scored } from '../bench/extraction/report-scores.js'
import { scoreRecords } from '../bench/extraction/score-records.js'
import { openRorIndex } from '../src/link/ror/open-ror-index.js'
import { readPage } from '../src/read/read-page.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { registry: { type: 'string' }, ror: { type: 'string' }, brief: { type: 'boolean', default: false } },
})
const knowledge = loadKnowledge()

for (const folder of positionals.length > 0 ? positionals : ['test/extract-dev/seen']) {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold
  const pairs = [...new Set(gold.pages.flatMap((page) => page.pair ?? []))]
  const sets = {
    'Dutch pages': gold.pages.filter((page) => page.lang === 'nl').map((page) => [page]),
    'English pages': gold.pages.filter((page) => page.lang === 'en').map((page) => [page]),
    'pairs, merged': pairs.map((pair) => gold.pages.filter((page) => page.pair === pair)),
  }
  console.log(`\n${folder}, ${gold.pages.length} pages`)
  const means: string[] = []
  for (const [title, inputs] of Object.entries(sets)) {
    const scored = inputs.map((input) => scoreInput(folder, gold, input))
    if (!values.brief) console.log(`\n${title}\n${reportPages(scored).join('\n')}`)
    means.push(reportMean(title, scored))
  }
  console.log(`\n${means.join('\n')}`)
}

function scoreInput(folder: string, gold: Gold, input: GoldPage[]): Scored {
  const pages = input.map(({ file, lang }) => readPage({ file, bytes: readFileSync(`${folder}/${file}`) }, { lang }))
  // A pair is given one name of its home, as on the command line.
  const home = input.find(({ lang }) => lang === 'en') ?? input[0]!
  const data = extractRecords(pages, [home.home], knowledge)
  for (const quote of quotesNotOnPage(data, pages)) console.log(`not on the page: ${quote}`)
  const ids = input.map(({ id }) => id)
  return { name: input.length > 1 ? input[0]!.pair! : ids[0]!, score: scoreRecords(gold, ids, data) }
}

function loadKnowledge(): Knowledge {
  if (values.registry === 'none' && !values.ror) return nothingKnown
  const registry =
    values.registry === 'none' ? nothingKnown.registry : loadRegistry(values.registry ?? 'sources/registry')
  if (!values.ror) return { registry, ror: null }
  const opened = openRorIndex(readFileSync(values.ror), values.ror)
  if (!('index' in opened))
    throw new Error(`${values.ror} is no index that this version can read: ${opened.problem.code}`)
  return { registry, ror: opened.index }
}

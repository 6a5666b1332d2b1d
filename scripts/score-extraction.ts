/**
 * Extraction measured on development pages: partners found, tie, relations, countries, values, programmes; each page alone,
 * and the Dutch and English page of a pair merged.
 *
 *   npx tsx scripts/score-extraction.ts [--registry none] [--ror INDEX] [--brief | --relations] [FOLDER…]
 *
 * A FOLDER holds pages and gold.json (test/extract-dev/README.md); without one, test/extract-dev/seen. --ror takes what
 * `tweeluik registry import` made. --brief leaves out the pages one by one, --relations
 * adds the partners whose relations are not those of the gold.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { quotesNotOnPage } from '../bench/extraction/check-evidence.js'
import type { Gold, GoldPage } from '../bench/extraction/gold.js'
import { loadRegistry } from '../bench/extraction/load-registry.js'
import { reportMean, reportPages, type Scored } from '../bench/extraction/report-scores.js'
import { scoreRecords } from '../bench/extraction/score-records.js'
import type { Registry } from '../src/link/registry.js'
import { openRorIndex, type RorIndex } from '../src/link/ror/open-ror-index.js'
import { extractRecords } from '../src/merge/extract-partnerships.js'
import { readPage } from '../src/read/read-page.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    registry: { type: 'string' },
    ror: { type: 'string' },
    brief: { type: 'boolean', default: false },
    relations: { type: 'boolean', default: false },
  },
})
const registry: Registry =
  values.registry === 'none' ? { entries: [], redirects: {} } : loadRegistry(values.registry ?? 'sources/registry')
const ror = values.ror ? openRor(values.ror) : null

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
    if (!values.brief) console.log(`\n${title}\n${reportPages(scored, values.relations).join('\n')}`)
    means.push(reportMean(title, scored))
  }
  console.log(`\n${means.join('\n')}`)
}

function scoreInput(folder: string, gold: Gold, input: GoldPage[]): Scored {
  const pages = input.map(({ file, lang }) => readPage({ file, bytes: readFileSync(`${folder}/${file}`) }, { lang }))
  // A pair is given one name of its home, as on the command line.
  const home = input.find(({ lang }) => lang === 'en') ?? input[0]!
  const { dataset } = extractRecords({ pages, homes: [home.home], registry, ror })
  for (const quote of quotesNotOnPage(dataset, pages)) console.log(`not on the page: ${quote}`)
  const ids = input.map(({ id }) => id)
  return { name: input.length > 1 ? input[0]!.pair! : ids[0]!, score: scoreRecords(gold, ids, dataset) }
}

function openRor(file: string): RorIndex {
  const opened = openRorIndex(readFileSync(file), file)
  if ('index' in opened) return opened.index
  throw new Error(`${file} is no index that this version can read: ${opened.problem.code}`)
}

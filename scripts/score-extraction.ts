/**
 * Extraction measured on development pages: partners found, tie, relations, countries, values, programmes; the Dutch and
 * the English page of a pair alone and merged, and pages without a twin.
 *
 *   npx tsx scripts/score-extraction.ts [--registry none] [--ror INDEX] [--brief | --relations] [FOLDER…]
 *
 * A FOLDER holds pages and gold.json (test/extract-dev/README.md); without one, test/extract-dev/seen. --ror takes what
 * `tweeluik registry import` made. --brief leaves out the pages one by one, --relations adds the partners whose relations
 * are not those of the gold.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadRegistry } from '../bench/extraction/load-registry.js'
import { reportMean, reportPages } from '../bench/extraction/report-scores.js'
import { nothingKnown, scoreFolder } from '../bench/extraction/score-folder.js'
import { openRorIndex, type RorIndex } from '../src/link/ror/open-ror-index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    registry: { type: 'string', default: 'sources/registry' },
    ror: { type: 'string' },
    brief: { type: 'boolean', default: false },
    relations: { type: 'boolean', default: false },
  },
})
const registry = values.registry === 'none' ? nothingKnown.registry : loadRegistry(values.registry)
const ror = values.ror ? openRor(values.ror) : null

for (const folder of positionals.length > 0 ? positionals : ['test/extract-dev/seen']) {
  const { pages, dutch, english, merged, single, misquoted } = scoreFolder(folder, { registry, ror })
  const sets = { 'Dutch alone': dutch, 'English alone': english, 'Dutch and English': merged, 'without a twin': single }
  console.log(`\n${folder}, ${pages} pages`)
  for (const quote of misquoted) console.log(`not on the page: ${quote}`)
  for (const [title, scored] of Object.entries(sets)) {
    if (!values.brief) console.log(`\n${title}\n${reportPages(scored, values.relations).join('\n')}`)
  }
  console.log()
  for (const [title, scored] of Object.entries(sets)) console.log(reportMean(title, scored))
}

function openRor(file: string): RorIndex {
  const opened = openRorIndex(readFileSync(file), file)
  if ('index' in opened) return opened.index
  throw new Error(`${file} is no index that this version can read: ${opened.problem.code}`)
}

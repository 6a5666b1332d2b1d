import { readFileSync } from 'node:fs'
import type { Registry } from '../../src/link/registry.js'
import type { RorIndex } from '../../src/link/ror/open-ror-index.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'
import { quotesNotOnPage } from './check-evidence.js'
import type { Gold, GoldPage } from './gold.js'
import type { Scored } from './report-scores.js'
import { scoreRecords } from './score-records.js'

/** What is known of organisations before a page is read. */
export interface Knowledge {
  registry: Registry
  ror: RorIndex | null
}

/** No list of organisations at all (`--registry none`). */
export const nothingKnown: Knowledge = { registry: { entries: [], redirects: {} }, ror: null }

/** The scores of a folder. The first three are of the same pages, so that they show what the second language is worth. */
export interface FolderScores {
  pages: number
  dutch: Scored[]
  english: Scored[]
  merged: Scored[]
  /** Pages without a twin. */
  single: Scored[]
  /** Evidence that does not stand on its page, of which there should be none. */
  misquoted: string[]
}

/** Extracts the pages of a folder, alone and merged, and scores them against its `gold.json`. */
export function scoreFolder(folder: string, { registry, ror }: Knowledge): FolderScores {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold
  const misquoted: string[] = []
  const score = (input: GoldPage[]): Scored => {
    const pages = input.map(({ file, lang }) => readPage({ file, bytes: readFileSync(`${folder}/${file}`) }, { lang }))
    // A pair is given one name of its home, as on the command line.
    const home = input.find(({ lang }) => lang === 'en') ?? input[0]!
    const { dataset } = extractRecords({ pages, homes: [home.home], registry, ror })
    misquoted.push(...quotesNotOnPage(dataset, pages))
    const ids = input.map(({ id }) => id)
    return { name: input.length > 1 ? input[0]!.pair! : ids[0]!, score: scoreRecords(gold, ids, dataset) }
  }
  const pairs = [...new Set(gold.pages.flatMap((page) => page.pair ?? []))]
  const side = (lang: GoldPage['lang']) => gold.pages.filter((page) => page.pair !== null && page.lang === lang)
  return {
    pages: gold.pages.length,
    dutch: side('nl').map((page) => score([page])),
    english: side('en').map((page) => score([page])),
    merged: pairs.map((pair) => score(gold.pages.filter((page) => page.pair === pair))),
    single: gold.pages.filter((page) => page.pair === null).map((page) => score([page])),
    misquoted,
  }
}

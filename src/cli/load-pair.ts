import type { Page } from '../read/page.js'
import { listFiles } from '../io/list-files.js'
import { loadPages } from './load-pages.js'
import { loadPairList, type FilePair } from './load-pair-list.js'
import type { PageOptions } from './page-options.js'
import { UsageError } from './usage-error.js'
import type { Terminal } from './terminal.js'

/** A Dutch page (left) and an English one (right). */
export interface LoadedPair {
  nl: Page
  en: Page
}

/**
 * Reads two pages, the first on the left. Two pages that say themselves that they are the other way round change places, with a note.
 * Null where one of them could not be read; the reason has been reported.
 */
export async function loadPair(
  left: string,
  right: string,
  options: PageOptions,
  terminal: Terminal,
): Promise<LoadedPair | null> {
  const pages: (Page | null)[] = []
  for (const file of [left, right]) {
    const listing = await listFiles([file])
    for await (const { page } of loadPages(listing, options, terminal)) pages.push(page)
  }
  const [nl, en] = pages
  if (!nl || !en || pages.length !== 2) return null
  if (nl.lang === 'en' && en.lang === 'nl') {
    terminal.say(terminal.translate('cli:swapped', { nl: en.file, en: nl.file }))
    return { nl: en, en: nl }
  }
  return { nl, en }
}

/**
 * The pairs that arguments stand for: two pages, or one `pairs.json`.
 *
 * @throws UsageError for anything else
 */
export async function listPairs(args: readonly string[]): Promise<FilePair[]> {
  const [first, second, ...more] = args
  if (first !== undefined && second === undefined && /\.json$/i.test(first)) return await loadPairList(first)
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError('twoPages', { count: args.length })
  }
  return [{ nl: first, en: second }]
}

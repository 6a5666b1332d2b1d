import { listFiles } from '../io/list-files.js'
import type { Page } from '../read/page.js'
import { loadPairList, type FilePair } from './load-pair-list.js'
import { loadPages } from './load-pages.js'
import type { PageOptions } from './page-options.js'
import type { Terminal } from './terminal.js'

/** The pairs that arguments stand for, and whether something could not be read on the way. */
export interface ListedPairs {
  pairs: FilePair[]
  failed: boolean
}

/**
 * The pairs that arguments stand for: two pages; one `pairs.json`; a folder, in which the pairs are found.
 * Null for anything else.
 */
export async function listPairs(
  args: readonly string[],
  options: PageOptions,
  terminal: Terminal,
): Promise<ListedPairs | null> {
  const [first, second, ...more] = args
  if (first === undefined || more.length > 0) return null
  if (second !== undefined) return { pairs: [{ nl: first, en: second }], failed: false }
  if (/\.json$/i.test(first)) return { pairs: await loadPairList(first), failed: false }
  const listing = await listFiles([first])
  if (listing.problems.length === 0 && listing.files.length < 2) return null
  const { pairPages } = await import('../pair/pair-pages.js')
  const pages: Page[] = []
  let failed = false
  for await (const { page } of loadPages(listing, options, terminal)) {
    if (page) pages.push(page)
    else failed = true
  }
  const { pairs, unpaired } = pairPages(pages)
  if (unpaired.length > 0)
    terminal.say(terminal.translate('cli:paired', { pairs: pairs.length, count: unpaired.length }))
  return { pairs, failed }
}

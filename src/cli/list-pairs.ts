import { resolve } from 'node:path'
import { isAddress } from '../io/is-address.js'
import { listFiles } from '../io/list-files.js'
import type { Page } from '../read/page.js'
import { describeUnpaired } from './describe-unpaired.js'
import { loadPairList, type FilePair } from './load-pair-list.js'
import { loadPages } from './load-pages.js'
import type { PageOptions } from './page-options.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** The pairs that arguments stand for, and whether something could not be read on the way. */
export interface ListedPairs {
  pairs: FilePair[]
  /** The pages of a folder that no other page is the counterpart of. */
  lone: LonePage[]
  failed: boolean
}

/** A page in one of the two languages alone, with its bytes for marks in the source. */
export interface LonePage {
  page: Page
  bytes: Uint8Array
}

/**
 * The pairs that arguments stand for: two pages; one `pairs.json`; a folder, in which the pairs are found.
 * Null for anything else.
 *
 * @throws UsageError for one page twice, which would be found to say the same
 */
export async function listPairs(
  args: readonly string[],
  options: PageOptions,
  terminal: Terminal,
): Promise<ListedPairs | null> {
  const [first, second, ...more] = args
  if (first === undefined || more.length > 0) return null
  if (second !== undefined && isSame(first, second)) throw new UsageError('sameTwice', { file: second })
  if (second !== undefined) return { pairs: [{ nl: first, en: second }], lone: [], failed: false }
  if (/\.json$/i.test(first)) return { pairs: await loadPairList(first), lone: [], failed: false }
  const found = await listFiles([first])
  const listing = { ...found, files: found.files.filter((file) => !aboutFolder.test(file)) }
  if (listing.problems.length === 0 && listing.files.length < 2) return null
  const { pairPages } = await import('../pair/pair-pages.js')
  const read: LonePage[] = []
  let failed = false
  for await (const { page, bytes } of loadPages(listing, options, terminal)) {
    if (page && bytes) read.push({ page, bytes })
    else failed = true
  }
  const { pairs, unpaired } = pairPages(read.map(({ page }) => page))
  if (unpaired.length > 0) {
    terminal.say(terminal.translate('cli:paired', { pairs: pairs.length, count: unpaired.length }))
    for (const page of unpaired) terminal.say(describeUnpaired(page, terminal.translate, terminal.paint))
  }
  const alone = new Set(unpaired.filter(({ lang }) => lang !== null).map(({ file }) => file))
  return { pairs, lone: read.filter(({ page }) => alone.has(page.file)), failed }
}

function isSame(one: string, other: string): boolean {
  return one === other || (!isAddress(one) && !isAddress(other) && resolve(one) === resolve(other))
}

/** Files that tell of the folder they stand in, and are no pages of the site. */
const aboutFolder = /(?:^|[\\/])(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(?:[.-][^\\/]*)?$/i

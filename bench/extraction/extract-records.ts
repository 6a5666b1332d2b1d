import { alignPages } from '../../src/align/align-pages.js'
import { extractPage } from '../../src/extract/extract-page.js'
import { linkExtractions } from '../../src/link/link-extractions.js'
import type { Registry } from '../../src/link/registry.js'
import { resolveHomes } from '../../src/link/resolve-homes.js'
import type { RorIndex } from '../../src/link/ror/open-ror-index.js'
import { mergeRecords } from '../../src/merge/merge-records.js'
import type { MergedDataset } from '../../src/merge/records.js'
import type { Page } from '../../src/read/page.js'

/** What is known of organisations before the page is read. */
export interface Knowledge {
  registry: Registry
  ror: RorIndex | null
}

/** No list of organisations at all (`--registry none`). */
export const nothingKnown: Knowledge = { registry: { entries: [], redirects: {} }, ror: null }

/**
 * The records of one page, or of a Dutch and an English page of a pair, as `tweeluik extract` gives them.
 *
 * @param homeNames ids or names of the institutions that the pages speak for
 */
export function extractRecords(
  pages: readonly Page[],
  homeNames: readonly string[],
  { registry, ror }: Knowledge,
): MergedDataset {
  const homes = resolveHomes(homeNames, registry, ror)
  const context = {
    homes: homes.map(({ id, name, names }, at) => {
      const given = homes.length === homeNames.length && homeNames[at] !== id ? [homeNames[at]!] : []
      return { id, names: [...given, name, ...names.map(({ value }) => value)] }
    }),
  }
  const extractions = pages.map((page) => extractPage(page, context))
  const nl = pages.find((page) => page.lang === 'nl')
  const en = pages.find((page) => page.lang === 'en')
  const alignments = nl && en ? [alignPages(nl, en)] : []
  const linked = linkExtractions(extractions, { registry, ror, alignments, pages, homes: homeNames })
  return mergeRecords(linked, alignments, pages, () => homes.map(({ id }) => id))
}

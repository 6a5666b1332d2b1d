import { alignPages } from '../align/align-pages.js'
import type { AlignOutput, Dataset } from '../contracts.js'
import { extractPage } from '../extract/extract-page.js'
import type { Extraction } from '../extract/extraction.js'
import { heedOtherVersion } from '../link/heed-other-version.js'
import { linkExtractions, pageHomes } from '../link/link-extractions.js'
import type { Linked } from '../link/linked.js'
import { namesKnownTo } from '../link/names-known-to.js'
import { otherNames } from '../link/other-names.js'
import type { Registry } from '../link/registry.js'
import { resolveHomes } from '../link/resolve-homes.js'
import type { RorIndex } from '../link/ror/open-ror-index.js'
import type { Problem } from '../problem.js'
import type { Page } from '../read/page.js'
import { mergeRecords } from './merge-records.js'
import type { MergedDataset } from './records.js'

export interface ExtractInput {
  pages: readonly Page[]
  /** Homes that all pages speak for, as ids or as names, which need not be known; where left out, the frontmatter says which. */
  homes?: readonly string[]
  registry: Registry
  ror?: RorIndex | null
  /** Alignments of pages that are language versions of each other; made here where left out. */
  alignments?: readonly AlignOutput[]
}

/** The records, and all that they were made from. */
export interface Extracted {
  dataset: MergedDataset
  linked: Linked
  extractions: Extraction[]
  alignments: readonly AlignOutput[]
  problems: Problem[]
}

/**
 * From pages to records: align, extract, link, merge. Two language versions check each other: a name that only one has is looked for again in
 * the aligned text of the other. Pure; the same pages in any order give the same records.
 */
export function extractRecords(input: ExtractInput): Extracted {
  const { registry, ror = null } = input
  const pages = input.pages.filter(({ lang }) => lang !== null)
  const alignments = input.alignments ?? pairsOf(pages).map(([nl, en]) => alignPages(nl, en))
  const context = { registry, ror, alignments, pages, homes: input.homes ?? [] }
  const homes = new Map(pages.map((page) => [page.id, resolveHomes(pageHomes(page, context), registry, ror)]))
  const extract = (page: Page, others: readonly string[]) =>
    extractPage(page, {
      homes: homes.get(page.id)!.map(({ id, given, name, names }) => ({
        id,
        names: [...new Set([given, name, ...names.map(({ value }) => value)])],
      })),
      otherNames: others,
    })

  const known = new Map(pages.map((page) => [page.id, ror ? namesKnownTo(ror, page) : []]))
  let extractions = pages.map((page) => extract(page, known.get(page.id)!))
  let linked = linkExtractions(extractions, context)
  const others = otherNames(linked, alignments, pages)
  if (others.size > 0) {
    extractions = pages.map((page, at) =>
      others.has(page.id) ? extract(page, [...known.get(page.id)!, ...others.get(page.id)!]) : extractions[at]!,
    )
    linked = linkExtractions(extractions, context)
  }
  extractions = heedOtherVersion(linked, alignments, pages)
  linked = { ...linked, extractions }
  const dataset = mergeRecords(linked, alignments, pages, (page) => homes.get(page.id)!.map(({ id }) => id))
  return { dataset, linked, extractions, alignments, problems: linked.problems }
}

/** The records of a set of pages, as `tweeluik extract --format json` gives them. */
export function extractPartnerships(input: ExtractInput): Dataset {
  const { format, organizations, partnerships, programmes, groups } = extractRecords(input).dataset
  return { format, organizations, partnerships, programmes, groups }
}

/** Which pages are language versions of each other: two of different languages are; of more, those whose frontmatter names one pair. */
function pairsOf(pages: readonly Page[]): [Page, Page][] {
  const [first, second] = pages
  if (pages.length === 2 && first && second && first.lang !== second.lang) {
    return [first.lang === 'nl' ? [first, second] : [second, first]]
  }
  return pages.flatMap((nl): [Page, Page][] => {
    if (nl.lang !== 'nl' || nl.metadata.pair === null) return []
    const en = pages.find(({ lang, metadata }) => lang === 'en' && metadata.pair === nl.metadata.pair)
    return en ? [[nl, en]] : []
  })
}

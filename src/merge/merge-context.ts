import type { AlignOutput, Lang } from '../contracts.js'
import type { BlockSpan, Extraction } from '../extract/extraction.js'
import type { Linked } from '../link/linked.js'
import { placesInAlignment, type AlignedPlace } from '../link/sentence-beads.js'
import type { Page } from '../read/page.js'
import type { Support } from './evidence.js'

/** Where a stretch lies in an alignment: stretches of the same bead stand beside each other. */
export interface SupportPlace {
  /** The alignment and the bead in it. */
  bead: string
  /** The pair of sentences inside the bead; -1 where it was not found. */
  sentence: number
}

/** What merging looks at from all sides: who is who, and what stands beside what. */
export interface MergeContext {
  linked: Linked
  /** In the order in which evidence is listed. */
  pages: readonly Page[]
  pageOf(extraction: Extraction): Page
  /** Ids of the homes that a page speaks for. */
  homesOf(page: Page): string[]
  /** A stretch of a page that supports fields of a record. */
  support(extraction: Extraction, span: BlockSpan, fields: readonly string[]): Support
  /** Where stretches lie in the alignments of their pages. */
  placesOf(supports: readonly Support[]): SupportPlace[]
}

/** Prepares what `mergeRecords` and its parts share. */
export function mergeContext(
  linked: Linked,
  alignments: readonly AlignOutput[],
  pages: readonly Page[],
  homesOf: (page: Page) => string[],
): MergeContext {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const places = new Map<Page, { alignment: AlignOutput; placeOf: (span: BlockSpan) => AlignedPlace | null }[]>()
  for (const alignment of alignments) {
    for (const side of ['nl', 'en'] as const) {
      const page = pages.find(({ file }) => file === alignment[side].file)
      if (!page) continue
      const list = places.get(page) ?? []
      list.push({ alignment, placeOf: placesInAlignment(alignment, side, page) })
      places.set(page, list)
    }
  }
  return {
    linked,
    pages,
    homesOf,
    pageOf: (extraction) => {
      const page = byId.get(extraction.page)
      if (!page) throw new RangeError(`no page ${extraction.page} among those given`)
      return page
    },
    support(extraction, span, fields) {
      return { page: this.pageOf(extraction), lang: extraction.lang as Lang, span, fields }
    },
    placesOf,
  }

  function placesOf(supports: readonly Support[]): SupportPlace[] {
    return supports.flatMap(({ page, span }) =>
      (places.get(page) ?? []).flatMap(({ alignment, placeOf }) => {
        const place = placeOf(span)
        return place ? [{ bead: `${alignments.indexOf(alignment)} ${place.bead}`, sentence: place.sentence }] : []
      }),
    )
  }
}

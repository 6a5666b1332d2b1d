import type { AlignOutput, Lang } from '../contracts.js'
import type { BlockSpan, Extraction } from '../extract/extraction.js'
import type { Linked } from '../link/linked.js'
import { placesInAlignment, type AlignedPlace } from '../link/sentence-beads.js'
import type { Page } from '../read/page.js'
import type { Support } from './evidence.js'

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
  /** Whether two lists of stretches, one of each language, meet in a pair of aligned sentences or, where those were not found, blocks. */
  aligned(nl: readonly Support[], en: readonly Support[]): boolean
  /** Whether they meet in a pair of aligned blocks. */
  alignedBlocks(nl: readonly Support[], en: readonly Support[]): boolean
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
    aligned: (nl, en) => meet(nl, en, true),
    alignedBlocks: (nl, en) => meet(nl, en, false),
  }

  function meet(nl: readonly Support[], en: readonly Support[], inSentence: boolean): boolean {
    return nl.some((a) =>
      en.some((b) =>
        (places.get(a.page) ?? []).some(({ alignment, placeOf }) => {
          const other = (places.get(b.page) ?? []).find((item) => item.alignment === alignment)
          const [left, right] = [placeOf(a.span), other?.placeOf(b.span) ?? null]
          if (!left || !right || left.bead !== right.bead) return false
          return !inSentence || left.sentence === right.sentence || left.sentence < 0 || right.sentence < 0
        }),
      ),
    )
  }
}

import type { Finding, Place } from '../../src/contracts.js'
import type { Page, PageBlock, Span } from '../../src/read/page.js'
import { quoteOf } from '../../src/read/quote-of.js'
import type { Mark } from './read-marks.js'

/**
 * Does a finding stand on marked words? Where a value was read on one side alone, that side counts: the other shows the whole sentence, which
 * says nothing about what was meant.
 */
export function standsOn({ nl, en, values }: Finding, mark: Mark, pages: { nl: Page; en: Page }): boolean {
  const meant = (side: 'nl' | 'en'): boolean => !values || values[side] !== null || values.nl === values.en
  return (
    (nl !== null && meant('nl') && overlaps(nl, mark.nl, pages.nl)) ||
    (en !== null && meant('en') && overlaps(en, mark.en, pages.en))
  )
}

/** @throws Error where the marked words are not on the page: then the list is wrong */
function overlaps(place: Place, words: string | null, page: Page): boolean {
  if (words === null) return false
  const marked = page.blocks.map((block) => spansOf(block.text, words))
  if (marked.every((spans) => spans.length === 0)) throw new Error(`${page.file} does not say: ${words}`)
  return page.blocks.some((block, at) => {
    const span = spanOf(place, block, page)
    return span !== null && marked[at]!.some(({ start, end }) => start < span.end && end > span.start)
  })
}

/** The span of a block that a place means: the one whose words start at its line and column. */
function spanOf(place: Place, block: PageBlock, page: Page): Span | null {
  return (
    spansOf(block.text, place.text).find((span) => {
      const { start } = quoteOf(page, block, span).position
      return start.line === place.line && start.column === place.column
    }) ?? null
  )
}

function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length })
  }
  return spans
}

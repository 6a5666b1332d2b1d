import type { Place } from '../../contracts.js'
import type { Page, PageBlock } from '../../read/page.js'
import { quoteOf } from '../../read/quote-of.js'
import type { TextBlock } from './checked.js'

/** Finds, for the places of findings, the blocks of the pages that they stand in. */
export class BlockIndex {
  readonly #pages = new Map<string, Page>()

  add(page: Page): void {
    this.#pages.set(page.file, page)
  }

  /** The text of the block that a place stands in; null where the page is not known. */
  textAt = (place: Place): string | null => {
    const page = this.#pages.get(place.file)
    return (page && blockAt(page, place))?.text ?? null
  }

  /** The block that a place stands in, with the places of what stands in it; null where the page is not known. */
  blockAt = (place: Place): TextBlock | null => {
    const page = this.#pages.get(place.file)
    const block = page && blockAt(page, place)
    if (!page || !block) return null
    return {
      text: block.text,
      locate: (span) => {
        const { quote, position } = quoteOf(page, block, span)
        return { from: position.start, to: position.end, text: quote }
      },
    }
  }
}

function blockAt(page: Page, { line, column, text }: Place): PageBlock | undefined {
  const holds = ({ position: { start, end } }: PageBlock) =>
    (start.line < line || (start.line === line && start.column <= column)) &&
    (end.line > line || (end.line === line && end.column >= column))
  return page.blocks.find((block) => holds(block) && block.text.includes(text))
}

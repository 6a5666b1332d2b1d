import type { Place } from '../../contracts.js'
import type { Page, PageBlock } from '../../read/page.js'

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
}

function blockAt(page: Page, { line, column, text }: Place): PageBlock | undefined {
  const holds = ({ position: { start, end } }: PageBlock) =>
    (start.line < line || (start.line === line && start.column <= column)) &&
    (end.line > line || (end.line === line && end.column >= column))
  return page.blocks.find((block) => holds(block) && block.text.includes(text))
}

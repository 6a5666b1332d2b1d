import type { Lang, Place } from '../../contracts.js'
import { splitSentences } from '../../language/sentences/split-sentences.js'
import type { Page, PageBlock } from '../../read/page.js'
import type { FindingsReport } from '../../publish/findings/findings-report.js'

/** Finds, for the places of findings, the sentences of the pages that they stand in. */
export class SentenceIndex {
  readonly #pages = new Map<string, Page>()

  add(page: Page): void {
    this.#pages.set(page.file, page)
  }

  /** The sentence of a place; the whole block where the place spans several, null where the page is not known. */
  at: FindingsReport['sentenceAt'] = (place: Place, side: Lang) => {
    const page = this.#pages.get(place.file)
    const block = page && blockAt(page, place)
    if (!page || !block) return null
    const at = block.text.indexOf(place.text)
    if (at < 0) return null
    const end = at + place.text.length
    const sentences = splitSentences(block.text, block.lang ?? page.lang ?? side)
    const sentence = sentences.find((span) => span.start <= at && span.end >= end)
    if (!sentence) return { text: block.text, start: at, end }
    return {
      text: block.text.slice(sentence.start, sentence.end),
      start: at - sentence.start,
      end: end - sentence.start,
    }
  }
}

function blockAt(page: Page, { line, column, text }: Place): PageBlock | undefined {
  const holds = ({ position: { start, end } }: PageBlock) =>
    (start.line < line || (start.line === line && start.column <= column)) &&
    (end.line > line || (end.line === line && end.column >= column))
  return page.blocks.find((block) => holds(block) && block.text.includes(text))
}

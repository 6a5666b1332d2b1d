import { sha256Of } from './block-id.js'
import { pointAt } from './lines.js'
import { isPadding } from './padding.js'
import type { Page, PageBlock, Quote, Span } from './page.js'

/**
 * Leads a span of a block's repaired text back to the page: the words as they stand there before repair, their position in the file
 * (markup between the first and the last character included) and the hash of the whole block before repair.
 * @param span UTF-16 offsets in `block.text`
 * @throws RangeError where the span is not inside the block
 */
export function quoteOf(page: Page, block: PageBlock, span: Span): Quote {
  const { origin } = block
  if (span.start < 0 || span.end > block.text.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}-${span.end} is outside block ${block.id} of ${block.text.length} units`)
  }
  let from = origin.offsets[span.start] as number
  let to = origin.offsets[span.end] as number
  // Characters that repair removed at the edges (a space before a comma, a soft hyphen) are no part of the quote.
  while (to > from + 1 && isPadding(origin.text.charCodeAt(to - 1))) to--
  while (from < to - 1 && isPadding(origin.text.charCodeAt(from))) from++
  const start = origin.source[from] as number
  const end = to > from ? (origin.ends?.get(to - 1) ?? (origin.source[to - 1] as number) + 1) : start
  return {
    quote: origin.text.slice(from, to),
    position: { start: pointAt(page.lineStarts, start), end: pointAt(page.lineStarts, end) },
    sha256: hashOf(block),
  }
}

/** Hashes of blocks quoted before: a list of a thousand partners quotes its block a thousand times. */
const hashes = new WeakMap<PageBlock, string>()

function hashOf(block: PageBlock): string {
  const known = hashes.get(block) ?? sha256Of(block.origin.text.normalize('NFC'))
  hashes.set(block, known)
  return known
}

import type { Page, PageBlock } from './page.js'

/** Longer blocks are text, not the title of another page. */
const longest = 120

/**
 * Finds the list of other pages that closes a page ("Verder lezen", three titles), known by the other version: it ended in such a list and dropped
 * it, for there the heading was one that says so ("Lees ook"). Only a tail of the same length goes: a heading and as many short lines without a stop.
 * @returns indices into the page's blocks, 0-based; none where the other version dropped no such list or the page does not end in one
 */
export function twinTail(page: Page, twin: Page): number[] {
  const end = twin.blocks.at(-1)?.line ?? 0
  const dropped = twin.dropped.filter((item) => item.reason === 'related' && item.line > end)
  const head = page.blocks.findLastIndex((block) => block.kind === 'heading')
  if (dropped.length < 2 || head < 1 || page.blocks.length - head !== dropped.length) return []
  const tail = page.blocks.slice(head + 1)
  return tail.every(isTitle) ? page.blocks.map((_, index) => index).slice(head) : []
}

function isTitle(block: PageBlock): boolean {
  return block.kind !== 'cell' && block.text.length <= longest && !/[.!;:]$/.test(block.text)
}

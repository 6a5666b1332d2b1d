import type { Page, PageBlock } from './page.js'
import { twinTail } from './twin-tail.js'

/** Longer blocks are text, also where both versions have them word for word. */
const longest = 120

/**
 * Takes out of a page what its other language version shows to be chrome: short lines that stand before the title or after the text of both
 * pages word for word (the name of the site, an address), short lines that the other version dropped under a reason of its own, and a closing
 * list of other pages where the other version dropped one of the same shape.
 * @returns the page without them, each with the reason "twin" in `dropped`; the page itself where there are none
 */
export function useTwin(page: Page, twin: Page): Page {
  const outer = new Set(edgesOf(twin).map((index) => formOf(twin.blocks[index] as PageBlock)))
  const dropped = new Set(twin.dropped.filter((item) => item.text.length <= longest).map((item) => plain(item.text)))
  const gone = new Set<number>(twinTail(page, twin))
  for (const index of edgesOf(page)) if (outer.has(formOf(page.blocks[index] as PageBlock))) gone.add(index)
  page.blocks.forEach((block, index) => {
    // Names of partners are the same in both versions: only what the other side has dropped goes, and no heading or cell.
    const isLine = block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'caption'
    if (isLine && block.text.length <= longest && dropped.has(plain(block.text))) gone.add(index)
  })
  return gone.size === 0 || gone.size === page.blocks.length ? page : without(page, gone)
}

/** Short lines before the first heading or sentence, and after the last sentence. */
function edgesOf(page: Page): number[] {
  const isText = (block: PageBlock): boolean =>
    block.kind === 'heading' || (block.text.length > 40 && /[.!?:]["'”’)]?$/.test(block.text))
  const first = page.blocks.findIndex(isText)
  const last = page.blocks.findLastIndex(isText)
  if (first < 0) return []
  return page.blocks
    .map((_, index) => index)
    .filter((index) => (index < first || index > last) && (page.blocks[index] as PageBlock).kind === 'paragraph')
    .filter((index) => (page.blocks[index] as PageBlock).text.length <= longest)
}

function formOf(block: PageBlock): string {
  return plain(block.text)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function without(page: Page, gone: ReadonlySet<number>): Page {
  const moved = new Map<number, number>()
  const blocks: PageBlock[] = []
  page.blocks.forEach((block, index) => {
    if (gone.has(index)) return
    moved.set(index, blocks.length)
    blocks.push(block)
  })
  const lost = [...gone].map((index) => page.blocks[index] as PageBlock)
  const dropped = [...page.dropped, ...lost.map(({ text, line }) => ({ text, line, reason: 'twin' }))]
  return {
    ...page,
    blocks: blocks.map((block) => ({
      ...block,
      section: block.section.map((index) => moved.get(index)).filter((index) => index !== undefined),
    })),
    dropped: dropped.sort((a, b) => a.line - b.line),
  }
}

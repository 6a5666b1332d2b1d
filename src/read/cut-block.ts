import { pointAt } from './lines.js'
import type { RepairedBlock } from './finish-page.js'

/** A block without the first `length` units of its text: links, offsets and position follow; its text before repair stays whole. */
export function cutBlock(block: RepairedBlock, length: number, lineStarts: ArrayLike<number>): RepairedBlock {
  const { origin, position } = block
  const offsets = Array.prototype.slice.call(origin.offsets, length) as number[]
  const start = pointAt(lineStarts, origin.source[offsets[0] as number] as number)
  const links = block.links
    .map((link) => ({ ...link, start: Math.max(0, link.start - length), end: Math.max(0, link.end - length) }))
    .filter((link) => link.kind === 'image' || link.end > link.start)
  return {
    ...block,
    text: block.text.slice(length),
    links,
    origin: { ...origin, offsets },
    position: { ...position, start },
  }
}

import type { RepairedBlock } from './finish-page.js'
import { cutBlock } from './cut-block.js'

const bullet = /^(?:[•●○◦▪▫■□▸►‣∙⁃✓✔➢➤·]\s?|[-–—*+]\s)(?=\S)/u
const certain = /^[•●○◦▪▫■□▸►‣∙⁃✓✔➢➤·]/u

/**
 * Turns paragraphs that start with a bullet into list items, as word processors and line breaks leave them in HTML ("· Kinshasa"). A dash or an
 * asterisk counts where the paragraph before or after starts with the same.
 */
export function recogniseBullets(blocks: readonly RepairedBlock[], lineStarts: ArrayLike<number>): RepairedBlock[] {
  let list = blocks.reduce((most, block) => Math.max(most, (block.list?.list ?? -1) + 1), 0)
  let running = false
  return blocks.map((block, index) => {
    const match = block.kind === 'paragraph' ? bullet.exec(block.text) : null
    const sign = block.text[0]
    const beside = [blocks[index - 1], blocks[index + 1]].some(
      (other) => other?.kind === 'paragraph' && other.text[0] === sign && bullet.test(other.text),
    )
    if (!match || !(certain.test(block.text) || beside)) {
      running = false
      return block
    }
    if (!running) list++
    running = true
    return {
      ...cutBlock(block, match[0].length, lineStarts),
      kind: 'list-item',
      list: { depth: 0, ordered: false, list: list - 1 },
    }
  })
}

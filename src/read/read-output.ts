import type { ReadOutput } from '../contracts.js'
import type { Page } from './page.js'
import { publishedBlock } from './published-block.js'

/** The published form of a page, `tweeluik/page@1`: blocks, what was dropped and why, what was repaired. */
export function toReadOutput({ file, lang, title, blocks, dropped, repairs }: Page): ReadOutput {
  return { format: 'tweeluik/page@1', file, lang, title, blocks: blocks.map(publishedBlock), dropped, repairs }
}

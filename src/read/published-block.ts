import type { Block } from '../contracts.js'
import type { PageBlock } from './page.js'

/** The block as it is published, without what only the stages know. */
export function publishedBlock({ id, kind, depth, text, line, position }: PageBlock): Block {
  return depth === undefined ? { id, kind, text, line, position } : { id, kind, depth, text, line, position }
}

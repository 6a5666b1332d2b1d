import type { BlockKind } from '../contracts.js'
import type { Problem } from '../problem.js'
import type { PageBlock, PageMetadata } from './page.js'
import type { Tape } from './tape.js'

/** A block as a parser hands it over: text with its origin, before repair and before site chrome is taken out. */
export interface DraftBlock {
  kind: BlockKind
  depth?: number
  tape: Tape
  list: PageBlock['list']
  cell: PageBlock['cell']
  /** What the markup says of its language ("en-GB"), or null. */
  lang: string | null
  /** Why the markup says that it is no content, or null. */
  reason: string | null
}

/** What a parser makes of a file. */
export interface Draft {
  title: string | null
  /** What the file says of its own language, or null. */
  lang: string | null
  metadata: PageMetadata
  /** Whether the markup says which part of it is the page (`main`, a single `article` …). */
  hasScope?: boolean
  /** Content and chrome alike, in the order of the file. */
  blocks: DraftBlock[]
  problems: Problem[]
}

/** Metadata of a page that says nothing about itself. */
export function noMetadata(): PageMetadata {
  return { homes: [], pair: null, citation: null, address: null, alternates: [] }
}

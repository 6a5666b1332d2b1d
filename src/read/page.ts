import type { Block, Lang, Position, ReadOutput } from '../contracts.js'
import type { Problem } from '../problem.js'
import type { PageFormat } from './detect-format.js'

/** A half-open stretch of text, UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A link or image inside a block; the span is in the block's text (empty for an image without text). */
export interface Link extends Span {
  kind: 'link' | 'image'
  target: string
}

/** Where the text of a block comes from, so that every span of it can be led back to the source file. */
export interface Origin {
  /** The block's text before repair: markup removed, white space folded, damage still there. */
  text: string
  /** For every offset of the repaired text (length + 1 entries) its offset in `text`. */
  offsets: ArrayLike<number>
  /** For every offset of `text` (length + 1 entries) its offset in the source file. */
  source: ArrayLike<number>
  /** Source end of those characters of `text` that take more than one source character (entities, escapes); the others end one further than they start. */
  ends?: ReadonlyMap<number, number>
}

/** A block as the stages pass it on: the published `Block` and what reading knows beside it. */
export interface PageBlock extends Block {
  links: Link[]
  origin: Origin
  /** Language of this block where it is not the page's. */
  lang: Lang | null
  /** Indices of the headings above it, outermost first. */
  section: number[]
  /** For list items: nesting (0 = outermost), whether numbered, and which list of the page it is in. */
  list: { depth: number; ordered: boolean; list: number } | null
  /** For cells: which table of the page, row and column; row 0 is the header where `header` is true. */
  cell: { table: number; row: number; column: number; header: boolean } | null
}

/** Where the facts of a page come from: the original page that it summarises. */
export interface Citation {
  publisher: string
  title: string
  address: string | null
  year: number | null
  language: string
}

/** What the frontmatter or the head of a page says about it. */
export interface PageMetadata {
  homes: string[]
  /** Name that the two language versions share. */
  pair: string | null
  citation: Citation | null
  /** Address of the page itself, and of its other language versions. */
  address: string | null
  alternates: { lang: string; address: string }[]
}

/** One language version of a page, read. */
export interface Page {
  /** The file name as given, without the extension: "umcg/collaboration.nl". */
  id: string
  file: string
  /** What the file is; the levels of headings in plain text are a guess. */
  format: PageFormat
  lang: Lang | null
  title: string | null
  metadata: PageMetadata
  blocks: PageBlock[]
  dropped: ReadOutput['dropped']
  repairs: ReadOutput['repairs']
  problems: Problem[]
  /** sha256 of the file's bytes, hexadecimal. */
  sha256: string
  /** Source offsets at which the lines of the file start, the first being 0: turns an offset into line and column. */
  lineStarts: ArrayLike<number>
}

/** What `quoteOf` gives: the words on the page before repair, and where they stand in the file. */
export interface Quote {
  quote: string
  position: Position
  /** sha256 of the block's text before repair (NFC, UTF-8), hexadecimal. */
  sha256: string
}

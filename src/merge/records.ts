import type { Dataset, Evidence, Lang, Partnership, Relation } from '../contracts.js'
import type { Citation } from '../read/page.js'

/** What both languages say of one field. */
export type Agreement = Partnership['agreement']

/** A value that the pages state and that qualifies no relation: the inhabitants of a region, the aims of an office. */
export interface Statement {
  /** "<home id>--<slug of the English subject>--<kind>", "-2" and on where that is taken. */
  id: string
  /** The home whose page states it; null where the page speaks for several and the text does not say which. */
  home: string | null
  /** The words that it is about, as each language has them. */
  subject: { nl: string | null; en: string | null }
  kind: 'count' | 'amount' | 'date' | 'duration'
  count: Relation['counts'][number] | null
  amount: Relation['amounts'][number] | null
  date: string | null
  duration: string | null
  agreement: Agreement
  evidence: [Evidence, ...Evidence[]]
}

/** One language version of a page that the dataset was made from. */
export interface PageRecord {
  id: string
  file: string
  lang: Lang
  title: string | null
  homes: string[]
  /** Id that the two language versions share, or null where it stands alone. */
  pair: string | null
  citation: Citation | null
  /** sha256 of the file's bytes, hexadecimal. */
  sha256: string
  /** How many blocks were read from it. */
  blocks: number
}

/** One side of a text pair. */
export interface PairSide {
  page: string
  /** Ids of the blocks, in document order; empty where this side has no counterpart. */
  blocks: string[]
  text: string
}

/** A text pair: what one page says, and what the other says in its place. */
export interface PairRecord {
  /** "<pair>:<number of the bead, from 1>" */
  id: string
  nl: PairSide
  en: PairSide
  score: number
  confidence: number
  moved: boolean
}

/** The whole dataset. */
export interface MergedDataset extends Dataset {
  statements: Statement[]
  pages: PageRecord[]
  pairs: PairRecord[]
}

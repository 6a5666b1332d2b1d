import type { Span } from '../../read/page.js'

/**
 * How a word is written: "with", "Leuven", "UMCG", "UGent", "2012", "(".
 * acronym: at least two capitals and no small letters but a plural s; mixed: a capital after a small letter, or a digit among letters.
 */
export type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'number' | 'sign'

/** A word or a sign of a block; offsets are UTF-16 in the block's text. */
export interface Token extends Span {
  text: string
  /** In small letters, with straight apostrophes and plain hyphens, for lookup in tables. */
  lower: string
  shape: Shape
  /** True where white space or the block's start stands before it. */
  spaced: boolean
}

/** A sentence of a block with its tokens. */
export interface Sentence extends Span {
  block: number
  tokens: Token[]
}

/** True for words that a name can be made of: they start with a capital or hold one. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'acronym' || token.shape === 'mixed')
}

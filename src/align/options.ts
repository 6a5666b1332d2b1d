import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { Model } from './model.js'

/** Turns texts into vectors of one length, for a user who has a multilingual model. */
export type Embed = (texts: readonly string[]) => readonly ArrayLike<number>[]

/** How to align; everything may be left out. */
export interface AlignOptions {
  /** ISO 639-1 code of the left side, default "nl", and of the right, default "en". The built-in lexicon is for these two. */
  sourceLang?: string
  targetLang?: string
  /**
   * Whether to learn from the documents themselves (word frequencies, a lexicon): true, false, or "auto" (the default): frequencies always, a
   * lexicon where there is text enough. With false every part of a document is aligned by what stands there alone.
   */
  learn?: boolean | 'auto'
  /** Word pairs of the user's own, as `parseLexicon` and `parseHunalignDictionary` give them. */
  lexicon?: readonly LexiconEntry[]
  /** Stems that were learned from other documents (what `alignAndLearn` gave in an earlier run). */
  learned?: StemLexicon
  /** Instead of the model of the two languages: for the scripts that fit one and measure it. */
  model?: Model
  /** Kinds of evidence to leave out, to see what they are worth. */
  without?: readonly EvidenceKind[]
  /** A multilingual encoder, if there is one. */
  embed?: Embed
}

/** Kinds of evidence that can be left out. */
export type EvidenceKind =
  'lexicon' | 'compounds' | 'numbers' | 'cognates' | 'length' | 'kind' | 'punctuation' | 'rivals'

/** A pair of words that stand for one another, with a strength in 0..1. */
export interface LexiconEntry {
  left: string
  right: string
  strength: number
}

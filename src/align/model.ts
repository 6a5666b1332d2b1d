import { builtInLexicon } from '../language/lexicon/built-in-lexicon.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { BARE, BARE_TAUGHT, KNOWN, KNOWN_TAUGHT, type Weights } from './weights.js'

/** What is known of a pair of languages before any document is seen. */
export interface Model {
  /** Words and what they stand for, left to right; null where nothing is known. */
  lexicon: StemLexicon | null
  weights: Weights
  /** The weights once the documents have taught words of their own: those pairs cover more, right ones and wrong ones. */
  taught: Weights
}

/** The model of two languages, ISO 639-1. */
export function modelOf(sourceLang: string, targetLang: string): Model {
  const lexicon = builtInLexicon(sourceLang, targetLang)
  return lexicon ? { lexicon, weights: KNOWN, taught: KNOWN_TAUGHT } : bareModel
}

/** For two languages that nothing is known of. */
export const bareModel: Model = { lexicon: null, weights: BARE, taught: BARE_TAUGHT }

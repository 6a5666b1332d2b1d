import { decodeLexicon } from './encode-lexicon.js'
import type { StemLexicon } from './lexicon.js'
import { nlEn } from './nl-en.js'

let decoded: StemLexicon | undefined

/** The lexicon that comes with the program, for Dutch and English in either order; null for other languages. Decoded at first use. */
export function builtInLexicon(source: string, target: string): StemLexicon | null {
  const pair = [source, target].sort().join('-')
  if (pair !== 'en-nl') return null
  return (decoded ??= decodeLexicon(nlEn))
}

import { stem } from '../tokens/stem.js'
import { commonWords } from './common-words.js'
import { decodeLexicon } from './encode-lexicon.js'
import type { StemLexicon } from './lexicon.js'
import { nlEn } from './nl-en.js'

/** Strength of a pair of the list by hand, where the learned one does not know it. */
const COMMON = 0.6

let decoded: StemLexicon | undefined

/** The lexicon that comes with the program, for Dutch and English in either order; null for other languages. Decoded at first use. */
export function builtInLexicon(source: string, target: string): StemLexicon | null {
  const pair = [source, target].sort().join('-')
  if (pair !== 'en-nl') return null
  return (decoded ??= withCommonWords(decodeLexicon(nlEn)))
}

function withCommonWords(learned: StemLexicon): StemLexicon {
  const lexicon = new Map(learned)
  for (const entry of commonWords.trim().split(/\s+/)) {
    const [word, others] = entry.split('=')
    const key = stem(word)
    const known = lexicon.get(key) ?? []
    const added = others
      .split('/')
      .map(stem)
      .filter((other) => !known.some(([had]) => had === other))
    lexicon.set(key, [...known, ...added.map((other) => [other, COMMON] as const)])
  }
  return lexicon
}

import { stem } from '../tokens/stem.js'
import { commonWords } from './common-words.js'
import { decodeLexicon } from './encode-lexicon.js'
import type { StemLexicon } from './lexicon.js'
import { nlEn } from './nl-en.js'
import { tablePairs } from './table-pairs.js'

/** Strength of a pair of the list by hand, where the learned one does not know it. */
const COMMON = 0.6
/** Names, numbers and months stand for one thing. */
const TABLE = 0.9

let decoded: StemLexicon | undefined

/** The lexicon that comes with the program, for Dutch and English in either order; null for other languages. Decoded at first use. */
export function builtInLexicon(source: string, target: string): StemLexicon | null {
  const pair = [source, target].sort().join('-')
  if (pair !== 'en-nl') return null
  return (decoded ??= withCommonWords(decodeLexicon(nlEn)))
}

/** The learned pairs, those of the list by hand, and those of the tables: each where the ones before do not have it. */
function withCommonWords(learned: StemLexicon): StemLexicon {
  const lexicon = new Map(learned)
  const add = (word: string, other: string, strength: number): void => {
    const key = stem(word)
    const value = stem(other)
    const known = lexicon.get(key) ?? []
    if (!known.some(([had]) => had === value)) lexicon.set(key, [...known, [value, strength]])
  }
  for (const entry of commonWords.trim().split(/\s+/)) {
    const [word, others] = entry.split('=') as [string, string]
    for (const other of others.split('/')) add(word, other, COMMON)
  }
  for (const [nl, en] of tablePairs()) add(nl, en, TABLE)
  return lexicon
}

import { cognateStrength } from '../language/cognates/cognate-strength.js'
import { spellingKey } from '../language/cognates/spelling-key.js'
import type { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

const LARGEST_BUCKET = 400

/**
 * Adds the pairs of words of the two sides that look like the same word in two spellings. Only words that begin alike (three letters
 * of their spelling key) are compared, so the time stays near linear in the size of the vocabulary.
 */
export function findCognates(
  vocabulary: Vocabulary,
  onLeft: Uint8Array,
  onRight: Uint8Array,
  pairs: TranslationPairs,
): void {
  const buckets = new Map<string, number[]>()
  const keys: string[] = []
  for (let id = 0; id < vocabulary.size; id++) {
    const word = vocabulary.words[id]
    const usable = word.length >= 4 && word.charCodeAt(0) >= 0x61
    keys.push(usable ? spellingKey(word) : '')
    if (!usable || !onRight[id] || onLeft[id]) continue
    const start = keys[id].slice(0, 3)
    const bucket = buckets.get(start)
    if (bucket) bucket.push(id)
    else buckets.set(start, [id])
  }
  for (let id = 0; id < keys.length; id++) {
    if (!keys[id] || !onLeft[id] || onRight[id]) continue
    const bucket = buckets.get(keys[id].slice(0, 3))
    if (!bucket || bucket.length > LARGEST_BUCKET) continue
    for (const other of bucket) pairs.add(id, other, cognateStrength(keys[id], keys[other]))
  }
}

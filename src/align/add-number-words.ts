import { parseDutchNumber } from '../language/values/parse-dutch-number.js'
import { englishWords } from '../language/values/words.en.js'
import type { TranslationPairs } from './translations.js'
import type { Vocabulary } from './vocabulary.js'

const SURE = 0.9
/** "één" is a number where it has accents, but "een" is an article: only from two on. */
const LEAST = 2

/**
 * Number words and digits stand for one another by value: "vierentachtig" and "84", "twenty" and "20", "vijfentwintighonderd" and "2.500". `Vocabulary` folds accents
 * and drops separators.
 */
export function addNumberWords(vocabulary: Vocabulary, pairs: TranslationPairs): void {
  for (let id = 0; id < vocabulary.size; id++) {
    const word = vocabulary.surfaces[id]
    const digits = vocabulary.idOfStem(String(valueOf(word) ?? ''))
    if (digits >= 0) pairs.add(id, digits, SURE)
  }
}

function valueOf(word: string): number | null {
  const english = Object.hasOwn(englishWords.cardinals, word) ? englishWords.cardinals[word] : null
  const dutch = parseDutchNumber(word)
  const value = english ?? (dutch && dutch.rest === '' ? dutch.value : null)
  return value !== null && value >= LEAST && Number.isInteger(value) ? value : null
}

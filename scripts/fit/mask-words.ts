import type { AlignUnit } from '../../src/align/alignment.js'

/**
 * The units with a share (0..1) of their different words replaced by made-up ones, each always by the same: text in words that no lexicon knows and that are not
 * cognates. Which words, and by what, follows from the word alone.
 */
export function maskWords(units: readonly AlignUnit[], share: number): AlignUnit[] {
  if (share === 0) return [...units]
  return units.map((unit) => ({ ...unit, text: unit.text.replace(/[\p{L}\p{N}]+/gu, (word) => mask(word, share)) }))
}

const CONSONANTS = 'bcdfglmnprst'
const VOWELS = 'aeiou'

function mask(word: string, share: number): string {
  let state = 2166136261
  for (const letter of word.toLowerCase()) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  const draw = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0
    state = (state ^ (state >>> 13)) >>> 0
    return state / 2 ** 32
  }
  if (draw() >= share) return word
  const letters = Array.from({ length: Math.max(3, word.length) }, (_, k) => {
    const from = k % 2 === 0 ? CONSONANTS : VOWELS
    return from[Math.floor(draw() * from.length)]
  }).join('')
  return /^\p{Lu}/u.test(word) ? letters[0].toUpperCase() + letters.slice(1) : letters
}

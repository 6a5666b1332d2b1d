import { exactQuantity } from './exact-quantity.js'
import type { Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

const numeral = /^(?=[IVXL])(?:X[LX]|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const digits: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
])

/** "Hoofdstuk IV", "Chapter IV": a Roman numeral behind a noun for what is numbered; elsewhere it is part of a name ("Willem III"). */
export function readRoman(
  text: string,
  tokens: readonly Token[],
  at: number,
  { words }: ValueTables,
): Read<Quantity> | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || !numeral.test(token.text)) return null
  // "Chapter I discusses" may be a pronoun elsewhere: the noun right before it makes it a number.
  if (!words.romanLabels.includes(tokens[at - 1]?.lower ?? '')) return null
  return exactQuantity(text, tokens, at, at + 1, { value: valueOf(token.text), unit: null, form: 'digits' })
}

function valueOf(letters: string): number {
  const values = [...letters].map((letter) => digits.get(letter) ?? 0)
  return values.reduce((sum, one, index) => sum + (one < (values[index + 1] ?? 0) ? -one : one), 0)
}

/** The number of "XIX", or of "XIXe" and "XIXth" with an ordinal ending; null for any other word. */
export function romanOrdinal(word: string, endings: readonly string[]): number | null {
  const letters = /^[IVXL]+/.exec(word)?.[0] ?? ''
  const ending = word.slice(letters.length)
  return letters !== '' && numeral.test(letters) && (ending === '' || endings.includes(ending))
    ? valueOf(letters)
    : null
}

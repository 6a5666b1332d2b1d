/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
/** Written without spaces between words (Han, kana, Thai …): every character is a token of its own. */
export const IDEOGRAPH = 3

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

let table: Uint8Array | undefined

/** Class of every UTF-16 code unit; surrogates count as letters, so that a pair stays together. Made at first use. */
export function characterClasses(): Uint8Array {
  if (table) return table
  table = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code < 0xe000) table[code] = LETTER
    else {
      const character = String.fromCharCode(code)
      if (digit.test(character)) table[code] = DIGIT
      else if (letter.test(character)) table[code] = spaceless.test(character) ? IDEOGRAPH : LETTER
    }
  }
  return table
}

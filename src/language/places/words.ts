/** A run of letters and digits; full stops and apostrophes inside it belong to it ("D.C", "Xi'an"). UTF-16 offsets. */
export interface Word {
  start: number
  end: number
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
/** Per UTF-16 unit: 0 unknown yet, 1 part of a word, 2 not. Surrogates count as letters: names in emoji are no concern of ours. */
const kinds = new Uint8Array(0x10000)

function isLetter(code: number): boolean {
  kinds[code] ||= (code >= 0xd800 && code <= 0xdfff) || letterOrDigit.test(String.fromCharCode(code)) ? 1 : 2
  return kinds[code] === 1
}

/** The first word of a text at or after an offset, or null. */
export function nextWord(text: string, from: number): Word | null {
  let start = from
  while (start < text.length && !isLetter(text.charCodeAt(start))) start++
  if (start >= text.length) return null
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isLetter(code)) continue
    const joins = code === 0x2e || code === 0x27 || code === 0x2019
    if (!joins || end + 1 >= text.length || !isLetter(text.charCodeAt(end + 1))) break
  }
  return { start, end }
}

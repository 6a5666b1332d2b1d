/** Classes of punctuation that are counted: , ; : () quotes / ! ? digits-only marks are words. */
export const PUNCTUATION = 7

const CLASS = new Uint8Array(128)
CLASS[0x2c] = 1
CLASS[0x3a] = CLASS[0x3b] = 2
CLASS[0x28] = CLASS[0x29] = CLASS[0x5b] = CLASS[0x5d] = 3
CLASS[0x22] = CLASS[0x27] = 4
CLASS[0x21] = CLASS[0x3f] = 5
CLASS[0x2f] = CLASS[0x2d] = CLASS[0x25] = CLASS[0x2a] = CLASS[0x3c] = CLASS[0x3e] = CLASS[0x3d] = 6
CLASS[0x2e] = 7

/** Ending classes: 0 a letter or digit, 1 full stop, 2 colon or semicolon, 3 question or exclamation mark, 4 anything else. */
export interface PunctuationRead {
  ending: number
  continued: boolean
}

/** Counts the punctuation of a text into `into` from `offset` on (capped at 255) and looks at both ends of it. */
export function punctuationOf(text: string, into: Uint8Array, offset: number): PunctuationRead {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let kind = 0
    if (code < 128) kind = CLASS[code]
    else if (code >= 0x2018 && code <= 0x201f) kind = 4
    else if (code === 0x2013 || code === 0x2014) kind = 6
    if (kind > 0 && into[offset + kind - 1] < 255) into[offset + kind - 1]++
  }
  return { ending: endingOf(text), continued: startsLow(text) }
}

function endingOf(text: string): number {
  let at = text.length - 1
  while (at > 0 && '"\')]”’'.includes(text[at])) at--
  const last = text[at] ?? ''
  if (last === '.' || last === '…' || last === '。') return 1
  if (last === ':' || last === ';') return 2
  if (last === '?' || last === '!') return 3
  return last === ',' || last === '-' ? 4 : 0
}

function startsLow(text: string): boolean {
  const first = text[0] ?? ''
  return first !== first.toUpperCase()
}

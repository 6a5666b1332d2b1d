import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Edit } from './edit.js'

const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,30}));/g

/** Finds HTML character references that a reader sees as text: "Azi&euml;", "AT&amp;T", "&#8217;". */
export function findEntities(text: string): Edit[] {
  const edits: Edit[] = []
  if (!text.includes('&')) return edits
  for (const match of text.matchAll(reference)) {
    const [whole, hexadecimal, decimal, name] = match
    const decoded = name !== undefined ? decodeNamedCharacterReference(name) : decodeCode(hexadecimal, decimal)
    if (decoded !== false && decoded !== '') {
      edits.push({ start: match.index, end: match.index + whole.length, text: decoded, kind: 'entity' })
    }
  }
  return edits
}

/** References to 0x80–0x9F mean windows-1252 (HTML Standard, numeric character reference end state). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeCode(hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80] as string
  const isText = code === 9 || code === 10 || (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff)
  return isText ? String.fromCodePoint(code) : ''
}

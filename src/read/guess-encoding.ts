import iconv from 'iconv-lite'

/** How bytes are to be decoded, and how many of them are a byte order mark. */
export interface Encoding {
  name: string
  mark: number
}

/** Encodings that pages of our languages declare; others are left to the content. Labels of the WHATWG Encoding Standard. */
const labels: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  'iso-8859-2': 'iso-8859-2',
  'windows-1250': 'windows-1250',
  'windows-1254': 'windows-1254',
  'iso-8859-9': 'windows-1254',
  macintosh: 'macintosh',
  'x-mac-roman': 'macintosh',
}

/**
 * Guesses the encoding of text: byte order mark, then content that is valid UTF-8 with more than ASCII in it, then what `meta` or the XML
 * declaration says, then a guess between damaged UTF-8, windows-1252 and ISO-8859-15 (which differ in the euro sign).
 * @param charset what the server said, which goes before what the text says
 */
export function guessEncoding(bytes: Uint8Array, charset: string | null = null): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', mark: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', mark: 2 }
  const utf8 = { name: 'utf-8', mark: 0 }
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return { name: wide, mark: 0 }
  const { sequences, invalid } = countUtf8(bytes)
  if (invalid === 0) return utf8
  const declared = labels[charset?.toLowerCase() ?? ''] ?? declaredEncoding(bytes)
  // One cut or stray sequence in a page of UTF-8 is damage, not another encoding.
  if (sequences > invalid && (declared === null || declared === 'utf-8' || sequences > 3 * invalid)) return utf8
  const name = declared !== null && declared !== 'utf-8' ? declared : guessLatin(bytes)
  if (sequences + invalid <= 1 && declared !== null && declared === 'utf-8' && isCutAtEnd(bytes)) return utf8
  return { name, mark: 0 }
}

/** UTF-16 without a mark: every other byte of the start is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 512)
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > 0.4 * length && even === 0) return 'utf-16le'
  return even > 0.4 * length && odd === 0 ? 'utf-16be' : null
}

/** Counts well-formed sequences of more than one byte, and bytes that belong to none (RFC 3629). */
function countUtf8(bytes: Uint8Array): { sequences: number; invalid: number } {
  let sequences = 0
  let invalid = 0
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      at++
      continue
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let index = 1
    while (index < length && ((bytes[at + index] ?? 0) & 0xc0) === 0x80) index++
    const second = bytes[at + 1] ?? 0
    const isOverlong = (byte === 0xe0 && second < 0xa0) || (byte === 0xf0 && second < 0x90)
    const isSurrogate = (byte === 0xed && second >= 0xa0) || (byte === 0xf4 && second >= 0x90)
    if (length > 0 && index === length && !isOverlong && !isSurrogate) sequences++
    else invalid++
    at += Math.max(1, length > 0 && index === length ? length : 1)
  }
  return { sequences, invalid }
}

function isCutAtEnd(bytes: Uint8Array): boolean {
  return bytes.subarray(0, -3).every((byte) => byte < 0x80)
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 4096)), 'latin1')
  const label =
    /<meta[^>]{1,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,200}encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i.exec(head)?.[1]
  return label === undefined ? null : (labels[label.toLowerCase()] ?? null)
}

/** 0xA4 is the euro sign in ISO-8859-15 and the rare general currency sign in windows-1252, which has the euro sign and quotes at 0x80–0x9F. */
function guessLatin(bytes: Uint8Array): string {
  let euros = 0
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return 'windows-1252'
    if (byte === 0xa4) euros++
  }
  return euros > 0 ? 'iso-8859-15' : 'windows-1252'
}

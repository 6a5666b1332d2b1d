import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessEncoding } from './guess-encoding.js'

/** Decoded bytes: the text without its byte order mark, and how it was decoded. */
export interface Decoded {
  text: string
  encoding: string
  /** True where bytes did not fit the encoding and became U+FFFD. */
  damaged: boolean
}

/**
 * Decodes the bytes of a page, in the encoding that `guessEncoding` finds.
 * @param charset what the server said, which goes before what the page says
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null = null): Decoded {
  const { name, mark } = guessEncoding(bytes, charset)
  const content = bytes.subarray(mark)
  if (name === 'utf-8') return utf8(content)
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(content, name)
  return { text: decode(content, name), encoding: name, damaged: false }
}

function utf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, encoding: 'utf-8', damaged: text.includes('\ufffd') && !isUtf8(bytes) }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(0, bytes.length & ~1)
  return { text: decode(even, encoding), encoding, damaged: even.length !== bytes.length }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

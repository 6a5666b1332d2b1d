import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { StreamDecoder } from '../../src/read/stream-decoder.js'

const text = `nl\ten\n${'Er zijn vijf artsen\tThere are five doctors\n'.repeat(20)}Vijf cafés – “twee”\tFive cafés\nDe één\tThe 😀 one\n`
const plain = text.replace(/[–“”😀]/gu, '-')

/** Decodes bytes in pieces of a length. */
function decoded(bytes: Buffer, length: number): string {
  const decoder = new StreamDecoder()
  let all = ''
  for (let at = 0; at < bytes.length; at += length) all += decoder.write(bytes.subarray(at, at + length))
  return all + decoder.end()
}

describe('text that comes in pieces', () => {
  it.each([
    ['UTF-8', iconv.encode(text, 'utf-8'), text],
    ['UTF-8 with a mark', iconv.encode(text, 'utf-8', { addBOM: true }), text],
    ['UTF-16 of Excel and of memories', iconv.encode(text, 'utf-16le', { addBOM: true }), text],
    ['UTF-16, the great end first', iconv.encode(text, 'utf-16be', { addBOM: true }), text],
    ['Latin-1', iconv.encode(plain, 'latin1'), plain],
    ['windows-1252', iconv.encode(text.replace('😀', '€'), 'windows-1252'), text.replace('😀', '€')],
    ['nothing but ASCII', Buffer.from('nl\ten\n'), 'nl\ten\n'],
    ['next to nothing', Buffer.from('a'), 'a'],
    ['nothing', Buffer.alloc(0), ''],
  ] as const)('is read in %s, wherever it is cut', (_, bytes, expected) => {
    for (const length of [1, 2, 3, 5, 64, 1 << 16]) expect(decoded(bytes, length), `${length}`).toBe(expected)
  })

  it('is read in UTF-16 without a mark', () => {
    expect(decoded(iconv.encode(text, 'utf-16le'), 64)).toBe(text)
  })

  it('that declares an encoding has that one', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-15"?><tmx>vijf € en één café</tmx>'
    expect(decoded(iconv.encode(xml, 'iso-8859-15'), 1 << 16)).toBe(xml)
  })

  it('passes on what it knows at once, for one who answers line by line', () => {
    const decoder = new StreamDecoder()
    expect(decoder.write(Buffer.from('{"id": 1}\n'))).toBe('{"id": 1}\n')
    expect(decoder.write(Buffer.from('{"nl": "één"}\n'))).toBe('{"nl": "één"}\n')
  })

  it('that is damaged keeps what can be read', () => {
    const bytes = Buffer.concat([Buffer.from('één café, '), Buffer.from([0xff]), Buffer.from(' één')])
    expect(decoded(bytes, 1 << 16)).toBe('één café, \ufffd één')
  })
})

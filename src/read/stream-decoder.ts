import { isAscii } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessEncoding } from './guess-encoding.js'

/**
 * Decodes text that comes piece by piece, in the encodings that pages are read in. A byte order mark and UTF-16 show in the first piece. All else
 * begins alike: ASCII is passed on as it comes, and the first piece with more than that tells which encoding it is.
 */
export class StreamDecoder {
  #decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null
  #held: Buffer = Buffer.alloc(0)
  #isStart = true
  /** What the text says of itself at its start. */
  #declared: string | null = null

  write(bytes: Uint8Array): string {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#decoder) return this.#decoder.write(piece)
    const known = this.#held.length > 0 ? Buffer.concat([this.#held, piece]) : piece
    // A mark has three bytes at most.
    if (this.#isStart && known.length < 4) return this.#hold(known, '')
    return this.#decide(known, false)
  }

  end(): string {
    const rest = this.#decoder ? '' : this.#decide(this.#held, true)
    return rest + (this.#decoder?.end() ?? '')
  }

  #decide(known: Buffer, isEnd: boolean): string {
    if (this.#isStart) {
      this.#isStart = false
      const { name, mark } = guessEncoding(known)
      if (mark > 0 || name.startsWith('utf-16')) return this.#decodeAs(name, known.subarray(mark))
      this.#declared = /^\s*<\?xml[^>]{1,200}encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i.exec(ascii(known))?.[1] ?? null
    }
    const whole = isEnd ? known : known.subarray(0, known.length - cutAtEnd(known))
    if (isAscii(whole)) return this.#hold(known.subarray(whole.length), ascii(whole))
    return this.#decodeAs(guessEncoding(whole, this.#declared).name, known)
  }

  #hold(bytes: Buffer, text: string): string {
    this.#held = Buffer.from(bytes)
    return text
  }

  #decodeAs(encoding: string, bytes: Buffer): string {
    this.#decoder = iconv.getDecoder(encoding, { stripBOM: false })
    return this.#decoder.write(bytes)
  }
}

/** Bytes at the end that begin a sequence of UTF-8 which goes on in the next piece. */
function cutAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function ascii(bytes: Buffer): string {
  return bytes.toString('latin1')
}

import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { StreamDecoder } from '../read/stream-decoder.js'
import { ioProblem, IoError } from './io-problem.js'
import { standardInput } from './read-source.js'

/**
 * The text of a file, or of standard input for "-", piece by piece, so that its length does not matter; gzip is unpacked as it comes. The
 * encoding is that of its mark or its content, as for pages.
 *
 * @throws IoError where it cannot be read, or is a ZIP archive, which has to be unpacked first
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const source: Readable = file === standardInput ? process.stdin : createReadStream(file)
  try {
    const [first, rest] = await peek(source)
    if (first[0] === 0x50 && first[1] === 0x4b) throw zipped(file)
    const packed = first[0] === 0x1f && first[1] === 0x8b
    const bytes = packed ? Readable.from(rest).pipe(createGunzip()) : rest
    const decoder = new StreamDecoder()
    for await (const chunk of bytes) yield decoder.write(chunk as Uint8Array)
    yield decoder.end()
  } catch (error) {
    if (error instanceof IoError) throw error
    const reason = packedProblem(error)
    if (reason !== null)
      throw new IoError({ severity: 'fatal', code: reason, file, line: null, column: null, values: { file } })
    throw new IoError(ioProblem(file, error, 'unreadable'))
  }
}

/** The first piece of a stream, and the whole stream from its start. */
async function peek(source: Readable): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const { value, done } = await pieces.next()
  const first = done ? new Uint8Array() : value
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value
  }
  return [first, whole()]
}

/** What zlib says by a code that tells a person nothing; null where it is not zlib that complains. */
function packedProblem(error: unknown): string | null {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'Z_BUF_ERROR') return 'io:gzipCutShort'
  return /^Z_/.test(code) ? 'io:gzipBroken' : null
}

function zipped(file: string): IoError {
  return new IoError({ severity: 'fatal', code: 'io:zipped', file, line: null, column: null, values: { file } })
}

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Problem } from '../problem.js'
import { ioProblem, IoError } from './io-problem.js'

/** The most bytes of one page, unless an option says otherwise: 32 MB. */
export const pageLimit = 32 * 1024 * 1024

/** The name that stands for standard input. */
export const standardInput = '-'

/** A file that was read, whole. */
export interface Source {
  file: string
  bytes: Uint8Array
}

/**
 * Reads a file, or standard input for "-", up to a number of bytes.
 *
 * @throws IoError where it is not there, is a folder, may not be read, or is longer than the limit
 */
export async function readSource(file: string, limit: number = pageLimit): Promise<Source> {
  try {
    return { file, bytes: file === standardInput ? await readStandardInput(limit) : await readFile(file, limit) }
  } catch (error) {
    if (error instanceof IoError) throw error
    throw new IoError(ioProblem(file, error, 'unreadable'))
  }
}

/** The same as text in UTF-8, for configuration and lists; a byte order mark is taken off, gzip is unpacked. */
export async function readTextFile(file: string, limit?: number): Promise<string> {
  const { bytes } = await readSource(file, limit ?? Infinity)
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  return new TextDecoder('utf-8').decode(plain)
}

/** A JSON file as a value. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readTextFile(file)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const problem: Problem = {
      severity: 'fatal',
      code: 'io:notJson',
      file,
      line: null,
      column: null,
      values: { file, reason: (error as Error).message },
    }
    throw new IoError(problem)
  }
}

async function readFile(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
    if (stat.size > limit) throw tooLarge(file, limit)
    // A pipe or a device tells no size: read it as a stream, with the same limit.
    if (!stat.isFile()) return await collect(createReadStream('', { fd: handle.fd, autoClose: false }), file, limit)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function readStandardInput(limit: number): Promise<Uint8Array> {
  return collect(process.stdin, standardInput, limit)
}

async function collect(stream: AsyncIterable<unknown>, file: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array
    length += bytes.length
    if (length > limit) throw tooLarge(file, limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string, limit: number): IoError {
  const megabytes = Math.round((limit / 1024 / 1024) * 10) / 10
  return new IoError({
    severity: 'fatal',
    code: 'io:tooLarge',
    file,
    line: null,
    column: null,
    values: { file, megabytes },
  })
}

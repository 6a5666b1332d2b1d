import { createReadStream } from 'node:fs'
import { StreamDecoder } from '../read/stream-decoder.js'
import { ioProblem, IoError } from './io-problem.js'
import { standardInput } from './read-source.js'

/**
 * The lines of a file, or of standard input for "-", as they come in, in the encoding of its mark or its content. A line ends at LF alone (a lone CR, U+0085 and U+2028
 * belong to the text); a CR before the LF is taken off. Reads on only when the next line is asked for.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = file === standardInput ? process.stdin : createReadStream(file)
  const decoder = new StreamDecoder()
  // Parts of a line that came in several chunks are joined once, so that one line of many megabytes stays linear.
  let parts: string[] = []
  try {
    for await (const chunk of stream) {
      const text = decoder.write(chunk as Buffer)
      let start = 0
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
        parts.push(text.slice(start, at))
        yield withoutCarriageReturn(parts.join(''))
        parts = []
        start = at + 1
      }
      if (start < text.length) parts.push(text.slice(start))
    }
  } catch (error) {
    throw new IoError(ioProblem(file, error, 'unreadable'))
  }
  const rest = parts.join('') + decoder.end()
  if (rest !== '') yield withoutCarriageReturn(rest)
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

import type { Problem } from '../../problem.js'
import { readRorId } from '../ror-id.js'
import { isRorRecord, type RorRecord } from './ror-record.js'

/**
 * Reads the records of a ROR data dump (one JSON array) from its text, chunk by chunk: the memory it takes is that of one record,
 * however long the dump. A record that is broken is reported with its line, and the rest goes on.
 *
 * @param chunks the decoded text in order, cut anywhere
 */
export async function* readRorDump(
  chunks: AsyncIterable<string> | Iterable<string>,
  file: string,
  problems: Problem[],
): AsyncGenerator<RorRecord> {
  let pending = ''
  let depth = 0
  let inString = false
  let escaped = false
  let line = 1
  let recordLine = 1
  let opened = false
  let closed = false
  let number = 0
  // A dump may be one line: the number of the record tells where it is.
  const report = (code: string, at: number, severity: Problem['severity'], reason = '') =>
    problems.push({ severity, code: `link:${code}`, file, line: at, column: null, values: { reason, record: number } })

  for await (const chunk of chunks) {
    let start = depth > 1 ? 0 : -1
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (code === 10) line++
      if (inString) {
        if (escaped) escaped = false
        else if (code === 92) escaped = true
        else if (code === 34) inString = false
        continue
      }
      if (code === 34) inString = true
      else if (code === 123 || code === 91) {
        if (depth === 0) {
          if (code === 123) {
            report('dumpNotAnArray', line, 'fatal')
            return
          }
          opened = true
        } else if (depth === 1) {
          start = at
          recordLine = line
        }
        depth++
      } else if (code === 125 || code === 93) {
        depth--
        if (depth === 0) closed = true
        if (depth !== 1) continue
        const text = pending + chunk.slice(start, at + 1)
        pending = ''
        start = -1
        number++
        let value: unknown
        try {
          value = JSON.parse(text)
        } catch (error) {
          report('brokenRorRecord', recordLine, 'error', (error as Error).message)
          continue
        }
        if (!isRorRecord(value)) report('unknownRorLayout', recordLine, 'error')
        else if (typeof readRorId(value.id) === 'string') report('brokenRorId', recordLine, 'error', value.id)
        else yield value
      } else if (depth === 0 && code > 32 && code !== 0xfeff) {
        report('dumpNotAnArray', line, 'fatal')
        return
      }
    }
    if (start >= 0) pending += chunk.slice(start)
  }
  if (!opened || !closed) report('dumpCutShort', line, 'fatal')
  else if (number === 0) report('emptyDump', line, 'fatal')
}

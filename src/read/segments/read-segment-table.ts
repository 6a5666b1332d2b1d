import type { Problem } from '../../problem.js'
import { terminalSequence } from '../damage/terminal-sequences.js'
import type { Segment } from './segment.js'

/**
 * Reads segments from the lines of a table: a header with the columns "nl" and "en", cells split at tabs, no quoting, one pair a line.
 * Other columns are passed over. A row that is too short is reported, and the rest goes on.
 */
export async function* readSegmentTable(
  lines: AsyncIterable<string>,
  file: string,
  report: (problem: Problem) => void,
): AsyncGenerator<Segment> {
  const problem = (severity: Problem['severity'], code: string, line: number, values: Problem['values'] = {}) =>
    report({ severity, code: `segments:${code}`, file, line, column: null, values })
  let columns: { nl: number; en: number } | null = null
  let line = 0
  for await (const text of lines) {
    line++
    const cells = text.split('\t')
    if (!columns) {
      const names = cells.map((cell) =>
        cell
          .replace(/^\ufeff/, '')
          .trim()
          .toLowerCase(),
      )
      columns = { nl: names.indexOf('nl'), en: names.indexOf('en') }
      if (columns.nl < 0 || columns.en < 0) {
        problem('fatal', 'noHeader', line, { found: names.join(', ').slice(0, 80) })
        return
      }
      continue
    }
    if (text === '') continue
    const [nl, en] = [cells[columns.nl], cells[columns.en]]
    if (nl === undefined || en === undefined) {
      problem('error', 'shortRow', line, { cells: cells.length, needed: Math.max(columns.nl, columns.en) + 1 })
      continue
    }
    yield {
      nl: withoutSequences(nl),
      en: withoutSequences(en),
      file,
      line,
      nlColumn: columnOf(cells, columns.nl),
      enColumn: columnOf(cells, columns.en),
    }
  }
  if (!columns) problem('fatal', 'emptyTable', 1)
}

/** Blanks in place of what a terminal would take for a command, so that columns stay. */
function withoutSequences(cell: string): string {
  return cell.replace(terminalSequence, (sequence) => ' '.repeat(sequence.length))
}

/** 1-based column at which a cell starts in its line. */
function columnOf(cells: readonly string[], at: number): number {
  return cells.slice(0, at).reduce((column, cell) => column + cell.length + 1, 1)
}

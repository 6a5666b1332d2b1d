import { setImmediate } from 'node:timers/promises'
import type { CheckOptions } from '../../check/check-context.js'
import { checkSegment } from '../../check/check-segments.js'
import type { Finding, Place } from '../../contracts.js'
import { readLines } from '../../io/read-lines.js'
import { readText } from '../../io/read-text.js'
import type { Problem } from '../../problem.js'
import { readMemory } from '../../read/segments/read-memory.js'
import { readSegmentTable } from '../../read/segments/read-segment-table.js'
import type { Segment } from '../../read/segments/segment.js'
import { segmentsAsBeads } from './segments-as-beads.js'
import type { Terminal } from '../terminal.js'
import type { Checked, TextBlock } from './checked.js'

/** How many segments are checked between two looks at the terminal and at Ctrl-C. */
const breath = 500

/** Checks a table of segments (TSV) or a translation memory (TMX), row by row as they come. */
export async function checkSegmentFile(file: string, options: CheckOptions, terminal: Terminal): Promise<Checked> {
  const findings: Finding[] = []
  const shown = new Map<number, Segment>()
  let failed = false
  let count = 0
  const report: Terminal['report'] = (problem) => {
    failed = true
    terminal.report(problem)
  }
  const segments = /\.tmx(?:\.gz)?$/i.test(file)
    ? readMemory(readText(file), file, report)
    : readSegmentTable(readLines(file), file, report)
  let damaged = false
  for await (const segment of segments) {
    if (!damaged && (segment.nl + segment.en).includes('\ufffd')) {
      damaged = true
      terminal.report(damageOf(segment))
    }
    const found = checkSegment(segment, options)
    findings.push(...found)
    if (found.length > 0) shown.set(segment.line, segment)
    if (++count % breath === 0) {
      terminal.progress.show(terminal.translate('cli:stage_check'), count, 0)
      await setImmediate()
    }
  }
  return {
    pages: [{ nl: file, en: file, relation: null, findings: findings.length }],
    findings,
    alignments: [],
    segments: () => (shown.size > 0 ? [segmentsAsBeads(file, [...shown.values()])] : []),
    sources: [],
    unread: [],
    failed,
    textAt: (place) => sideOf(place, shown.get(place.line))?.text ?? null,
    blockAt: (place) => blockOf(place, shown.get(place.line)),
  }
}

/** Said once: where one character cannot be read, most often many cannot. */
function damageOf({ file, line }: Segment): Problem {
  return { severity: 'warning', code: 'segments:damagedText', file, line, column: null, values: {} }
}

/** The text of a segment that a place stands in: both texts of a row of a table stand in one line, and the column tells which; a unit of a memory has no columns. */
function sideOf(place: Place, segment: Segment | undefined): { text: string; column: number } | null {
  if (!segment) return null
  const { nl, en, nlColumn = 1, enColumn = 1 } = segment
  const sides = [
    { text: nl, column: nlColumn },
    { text: en, column: enColumn },
  ]
  if (place.column >= Math.max(nlColumn, enColumn) === enColumn > nlColumn) sides.reverse()
  return sides.find(({ text }) => text.includes(place.text)) ?? null
}

function blockOf(place: Place, segment: Segment | undefined): TextBlock | null {
  const side = sideOf(place, segment)
  if (!side) return null
  const { text, column } = side
  return {
    text,
    locate: ({ start, end }) => ({
      from: { line: place.line, column: column + start },
      to: { line: place.line, column: column + end },
      text: text.slice(start, end),
    }),
  }
}

import type { StreamOutput } from '../contracts.js'
import type { Problem } from '../problem.js'
import { alignBlocks } from './align-blocks.js'
import type { UnitBead } from './alignment.js'
import type { AlignOptions } from './options.js'
import { parseStreamLine, type StreamDocument } from './parse-stream-line.js'

/** Options of `alignStream`. */
export interface StreamOptions extends Omit<AlignOptions, 'learn'> {
  /** Read everything first, learn from all documents, align each with what was learned. */
  learn?: boolean
  /** Words of a problem for the `error` field, default its code. */
  describe?: (problem: Problem) => string
}

/**
 * Aligns documents that come as lines of JSON (`StreamInput`) and gives lines of JSON (`StreamOutput`, without the line feed), in order.
 * A bad line gives an error line and the rest go on; empty lines are passed over. Without `learn` a line is answered before the next is read, so memory is constant
 * and the caller's back-pressure is honoured.
 */
export async function* alignStream(lines: AsyncIterable<string>, options: StreamOptions = {}): AsyncGenerator<string> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const read = parseStreamLine(line, number)
    yield JSON.stringify('problem' in read ? errorOf(read.problem, read.id, number, options) : answer(read, options))
  }
}

function answer(document: StreamDocument, options: StreamOptions): StreamOutput {
  const { beads } = alignBlocks(document.nl, document.en, { ...options, learn: 'auto' })
  return { id: document.id, beads: beads.map(rounded) }
}

function rounded(bead: UnitBead): UnitBead {
  const { nl, en, moved } = bead
  return {
    nl,
    en,
    score: Math.round(bead.score * 1e4) / 1e4,
    confidence: Math.round(bead.confidence * 1e4) / 1e4,
    moved,
  }
}

function errorOf(problem: Problem, id: string | null, line: number, options: StreamOptions): StreamOutput {
  return { id, line, error: (options.describe ?? ((value) => value.code))(problem) }
}

import type { StreamOutput } from '../contracts.js'
import type { Problem } from '../problem.js'
import { alignBlocks, unitOf } from './align-blocks.js'
import { alignAndLearn } from './align-collection.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import type { UnitAlignment } from './alignment.js'
import type { AlignOptions } from './options.js'
import { parseStreamLine, type StreamDocument, type StreamFault } from './parse-stream-line.js'

/** Options of `alignStream`. */
export interface StreamOptions extends Omit<AlignOptions, 'learn'> {
  /** Read everything first, learn from all documents, align each with what was learned. */
  learn?: boolean
  /** Told what the documents taught, with `learn`, before the first line is answered. */
  onLearned?: (learned: StemLexicon) => void | Promise<void>
  /** Words of a problem for the `error` field, default its code. */
  describe?: (problem: Problem) => string
}

/**
 * Aligns documents that come as lines of JSON (`StreamInput`) and gives lines of JSON (`StreamOutput`, without the line feed), in order.
 * A bad line gives an error line and the rest go on; empty lines are passed over. Without `learn` a line is answered before the next is read, so memory is constant
 * and the caller's back-pressure is honoured.
 */
export async function* alignStream(lines: AsyncIterable<string>, options: StreamOptions = {}): AsyncGenerator<string> {
  const { learn = false, onLearned, describe = (problem) => problem.code, ...rest } = options
  const waiting: (StreamDocument | StreamFault)[] = []
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const read = parseStreamLine(line, number)
    if (learn) waiting.push(read)
    else yield answer(read, 'problem' in read ? null : alignBlocks(read.nl, read.en, rest), describe)
  }
  if (!learn) return
  const documents = waiting.filter((read): read is StreamDocument => !('problem' in read))
  const { alignments, learned } = alignAndLearn(
    documents.map(({ nl, en }) => ({ nl: nl.map(unitOf), en: en.map(unitOf) })),
    { ...rest, learn: true },
  )
  await onLearned?.(learned)
  let next = 0
  for (const read of waiting) yield answer(read, 'problem' in read ? null : alignments[next++], describe)
}

function answer(
  read: StreamDocument | StreamFault,
  aligned: UnitAlignment | null,
  describe: (problem: Problem) => string,
): string {
  const output: StreamOutput =
    'problem' in read || !aligned
      ? { id: read.id, line: (read as StreamFault).problem.line ?? 0, error: describe((read as StreamFault).problem) }
      : { id: read.id, beads: aligned.beads }
  return JSON.stringify(output)
}

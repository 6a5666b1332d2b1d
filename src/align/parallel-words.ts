import type { UnitBead } from './alignment.js'
import type { EncodedUnits } from './encode-units.js'
import type { ParallelWords } from './learn-translations.js'
import type { EncodedDocument } from './word-knowledge.js'

/** Units with more words than this teach little and cost much. */
const LONGEST = 120

/** The words of the pairs of units of a path that are firm: `partner[i]` is the right unit of left unit i. */
export function wordsOfPath({ left, right }: EncodedDocument, partner: Int32Array, firm: Uint8Array): ParallelWords[] {
  const words: ParallelWords[] = []
  for (let i = 0; i < left.count; i++) {
    if (firm[i]) words.push({ left: wordsOf(left, [i]), right: wordsOf(right, [partner[i]]) })
  }
  return words.filter(shortEnough)
}

/** The words of the beads with both sides that are at least so sure. */
export function wordsOfBeads(
  { left, right }: EncodedDocument,
  beads: readonly UnitBead[],
  sure: number,
): ParallelWords[] {
  return beads
    .filter((bead) => bead.nl.length > 0 && bead.en.length > 0 && bead.confidence >= sure)
    .map((bead) => ({ left: wordsOf(left, bead.nl), right: wordsOf(right, bead.en) }))
    .filter(shortEnough)
}

function shortEnough({ left, right }: ParallelWords): boolean {
  return left.length <= LONGEST && right.length <= LONGEST
}

function wordsOf(side: EncodedUnits, units: readonly number[]): Int32Array {
  if (units.length === 1) return side.tokens.subarray(side.start[units[0]], side.start[units[0] + 1])
  const words = new Set<number>()
  for (const unit of units) for (let k = side.start[unit]; k < side.start[unit + 1]; k++) words.add(side.tokens[k])
  return Int32Array.from(words)
}

import type { UnitBead } from './alignment.js'
import type { EncodedUnits } from './encode-units.js'
import type { ParallelWords } from './learn-translations.js'
import type { EncodedDocument } from './word-knowledge.js'

/** Beads longer than this on a side teach little and cost much. */
const LONGEST = 120

/** The words of the beads that are sure enough to learn from. */
export function parallelWords(beads: readonly UnitBead[], document: EncodedDocument, sure: number): ParallelWords[] {
  const words: ParallelWords[] = []
  for (const bead of beads) {
    if (bead.nl.length === 0 || bead.en.length === 0 || bead.confidence < sure) continue
    const left = distinctWords(document.left, bead.nl)
    const right = distinctWords(document.right, bead.en)
    if (left.length > 0 && right.length > 0 && left.length <= LONGEST && right.length <= LONGEST)
      words.push({ left, right })
  }
  return words
}

function distinctWords(side: EncodedUnits, units: readonly number[]): Int32Array {
  if (units.length === 1) return side.tokens.slice(side.start[units[0]], side.start[units[0] + 1])
  const words = new Set<number>()
  for (const unit of units) for (let k = side.start[unit]; k < side.start[unit + 1]; k++) words.add(side.tokens[k])
  return Int32Array.from(words)
}

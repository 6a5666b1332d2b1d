import type { UnitAlignment, UnitBead } from './alignment.js'

/**
 * How two versions relate, from the confidence of the beads that have both sides. The share counts units, weighed by confidence:
 * faithful from 0.85, adapted from 0.6, drifted from 0.2, else unrelated. It is worth less where the words of the two have little in common (`level`, see
 * `levelOf`), however well lengths and kinds go together.
 */
export function relationOf(beads: readonly UnitBead[], level = 1): UnitAlignment['relation'] {
  let paired = 0
  let all = 0
  for (const bead of beads) {
    const units = bead.nl.length + bead.en.length
    all += units
    if (bead.nl.length > 0 && bead.en.length > 0) paired += units * bead.confidence
  }
  const share = all === 0 ? 1 : (paired / all) * Math.min(1, level / RELATED)
  return share >= 0.85 ? 'faithful' : share >= 0.6 ? 'adapted' : share >= 0.2 ? 'drifted' : 'unrelated'
}

/** Versions of one text have at least this level of coverage; other texts of the same site stay below it. */
const RELATED = 0.25

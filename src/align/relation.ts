import type { UnitAlignment } from './alignment.js'
import { isPair, type PlacedBead } from './placed-bead.js'
import type { Repeats } from './repeats.js'

/**
 * How two versions relate, from the probability of the beads that have both sides. The share counts units, weighed by it:
 * faithful from 0.85, adapted from 0.6, drifted from 0.2, else unrelated. It is worth less where the words of the two have little in common (`level`, see
 * `levelOf`), however well lengths and kinds go together.
 */
export function relationOf(beads: readonly PlacedBead[], repeats: Repeats, level = 1): UnitAlignment['relation'] {
  let paired = 0
  let all = 0
  for (const bead of beads) {
    const units = bead.left.length + bead.right.length
    all += units
    if (isPair(bead)) paired += units * sureness(bead, repeats)
  }
  const share = all === 0 ? 1 : (paired / all) * Math.min(1, level / RELATED)
  return share >= 0.85 ? 'faithful' : share >= 0.6 ? 'adapted' : share >= 0.2 ? 'drifted' : 'unrelated'
}

/**
 * How sure it is that units of one text belong together. Where both stand there many times ("Lees meer" under every message), it is not known which belongs to which,
 * and does not matter: then it is how sure it is that they are not alone.
 */
function sureness({ left, right, gain, probability }: PlacedBead, repeats: Repeats): number {
  const same = left.every((unit) => repeats.left[unit] === 1) && right.every((unit) => repeats.right[unit] === 1)
  return same ? Math.max(probability, 1 / (1 + Math.exp(-gain))) : probability
}

/** Versions of one text have at least this level of coverage; other texts of the same site stay below it. */
const RELATED = 0.25

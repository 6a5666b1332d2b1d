import type { AlignOutput, Bead } from '../../contracts.js'
import type { WriteAlignment } from './alignment-text.js'

/**
 * The ladder of hunalign: lines of left position, right position and score, tab-separated; a bead is what lies between two rungs. It holds beads in order whose units
 * adjoin; units without counterpart are rungs that move on one side only. Several pairs stand one after another with an empty line between.
 */
export const writeLadder: WriteAlignment = (alignments) => {
  let omitted = 0
  const ladders = alignments.map((alignment) => {
    const { found, kept } = rungs(alignment)
    omitted += alignment.beads.filter(isPair).length - kept
    return found.map((rung) => rung.join('\t') + '\n').join('')
  })
  return { texts: [{ suffix: '', text: ladders.join('\n') }], omitted }
}

function isPair(bead: Bead): boolean {
  return bead.nl.length > 0 && bead.en.length > 0
}

function fits(bead: Bead): boolean {
  return isPair(bead) && !bead.moved && adjoining(bead.nl) && adjoining(bead.en)
}

function adjoining(units: readonly number[]): boolean {
  return units.every((unit, k) => k === 0 || unit === units[k - 1]! + 1)
}

/** The rungs of a ladder, and how many beads with both sides lie between them: one that would lead back down is not among them. */
function rungs(alignment: AlignOutput): { found: number[][]; kept: number } {
  const found: number[][] = []
  let i = 0
  let j = 0
  let kept = 0
  const alone = (left: number, right: number) => {
    for (; i < left; i++) found.push([i, j, 0])
    for (; j < right; j++) found.push([i, j, 0])
  }
  for (const bead of alignment.beads.filter(fits)) {
    if (bead.nl[0]! < i || bead.en[0]! < j) continue
    alone(bead.nl[0]!, bead.en[0]!)
    found.push([i, j, bead.score])
    i += bead.nl.length
    j += bead.en.length
    kept++
  }
  alone(alignment.nl.blocks.length, alignment.en.blocks.length)
  found.push([i, j, 0])
  return { found, kept }
}

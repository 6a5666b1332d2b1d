/** A bead inside the aligner: indices of units, and what the model thinks of it. */
export interface PlacedBead {
  left: number[]
  right: number[]
  /** Log odds against leaving its units alone; 0 for a unit that stays alone. */
  gain: number
  /** Probability under the model. */
  probability: number
}

/** Whether both sides have units. */
export function isPair(bead: PlacedBead): boolean {
  return bead.left.length > 0 && bead.right.length > 0
}

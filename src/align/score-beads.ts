import { BeadFeatures } from './bead-features.js'
import type { SearchEvidence } from './evidence.js'
import type { EncodedUnits } from './encode-units.js'
import { Arcs, positionsOf, type Lattice } from './lattice.js'
import { groupOf, SHAPES } from './shapes.js'
import { visitBeads } from './visit-beads.js'
import { NULL_FEATURES, type Weights } from './weights.js'

/** Log odds below which a bead is not worth its place in the lattice: its units are alone, more surely than is ever told. */
const HOPELESS = -12

/** Scores every bead of the searched part of the band with the given weights. */
export function scoreBeads(evidence: SearchEvidence, weights: Weights): Lattice {
  const { search } = evidence
  const place = positionsOf(search)
  const features = new BeadFeatures(evidence)
  const arcs = new Arcs(place)
  const leftNull = nullScores(evidence.left, evidence.level, weights)
  const rightNull = nullScores(evidence.right, evidence.level, weights)
  visitBeads(evidence, (i, j, shape) => {
    const [a, b] = SHAPES[shape]
    const values = features.measure(i, a, j, b)
    const row = weights.beads[groupOf(shape)]
    let sum = 0
    for (let f = 0; f < row.length; f++) sum += row[f] * values[f]
    if (evidence.likeness) sum += evidence.likeness(i, a, j, b)
    let alone = 0
    for (let r = i; r < i + a; r++) alone += leftNull[r]
    for (let c = j; c < j + b; c++) alone += rightNull[c]
    if (sum - alone > HOPELESS) arcs.add(i, j, shape, sum)
  })
  return {
    rows: search.rows,
    columns: search.columns,
    ...place,
    ...arcs.done(),
    leftNull,
    rightNull,
    open: weights.open,
  }
}

/** What is measured of a unit that stays alone. */
export function nullFeatures(length: number, heading: number, level: number): number[] {
  return [1, heading, Math.log(length + 1) - 4, level]
}

function nullScores({ length, heading }: EncodedUnits, level: number, weights: Weights): Float32Array {
  return Float32Array.from(length, (value, k) => {
    const values = nullFeatures(value, heading[k], level)
    let sum = 0
    for (let f = 0; f < NULL_FEATURES.length; f++) sum += weights.nulls[f] * values[f]
    return sum
  })
}

import { BeadFeatures } from '../../src/align/bead-features.js'
import type { SearchEvidence } from '../../src/align/evidence.js'
import { FEATURES } from '../../src/align/features.js'
import { Arcs, IMPOSSIBLE, positionsOf, type Lattice } from '../../src/align/lattice.js'
import { nullFeatures } from '../../src/align/score-beads.js'
import { groupOf, SHAPES } from '../../src/align/shapes.js'
import { visitBeads } from '../../src/align/visit-beads.js'
import { marginalsOf, type Marginals } from '../../src/align/posteriors.js'
import { NULL_FEATURES, type Weights } from '../../src/align/weights.js'

const WIDTH = FEATURES.length

/** Gold beads: left and right units. */
export type Gold = readonly (readonly [readonly number[], readonly number[]])[]

/** One document of the fit: all beads of its lattice with their measures, and which of them are right. */
export class TrainingDocument {
  private readonly place
  private readonly band
  private at: number[] = []
  private shape: number[] = []
  private row: number[] = []
  private features: Float32Array
  private right: Uint8Array
  private readonly leftFree: Uint8Array
  private readonly rightFree: Uint8Array
  private readonly leftNulls: number[][]
  private readonly rightNulls: number[][]

  constructor(
    readonly evidence: SearchEvidence,
    gold: Gold,
  ) {
    this.band = evidence.search
    this.place = positionsOf(this.band)
    const wanted = new Set(gold.filter(([a, b]) => a.length && b.length).map(([a, b]) => a.join() + '|' + b.join()))
    const measured: number[] = []
    const right: number[] = []
    this.leftFree = new Uint8Array(evidence.left.count).fill(1)
    this.rightFree = new Uint8Array(evidence.right.count).fill(1)
    const features = new BeadFeatures(evidence)
    visitBeads(evidence, (i, j, shape) => {
      const [a, b] = SHAPES[shape]
      const { from, to } = this.place
      if (j + b < from[i + a] || j + b > to[i + a]) return
      this.row.push(i)
      for (const value of features.measure(i, a, j, b)) measured.push(value)
      this.at.push(this.place.start[i] + j - this.place.from[i])
      this.shape.push(shape)
      const isRight = wanted.has(range(i, a).join() + '|' + range(j, b).join())
      right.push(isRight ? 1 : 0)
      if (isRight) {
        for (const r of range(i, a)) this.leftFree[r] = 0
        for (const c of range(j, b)) this.rightFree[c] = 0
      }
    })
    this.features = Float32Array.from(measured)
    this.right = Uint8Array.from(right)
    this.leftNulls = Array.from(evidence.left.length, (length, k) =>
      nullFeatures(length, evidence.left.heading[k], evidence.level),
    )
    this.rightNulls = Array.from(evidence.right.length, (length, k) =>
      nullFeatures(length, evidence.right.heading[k], evidence.level),
    )
  }

  /** The lattice under the weights: of all beads, or of the right ones alone, whose other units must stay alone. */
  lattice(weights: Weights, goldOnly: boolean): Lattice {
    const { place } = this
    const arcs = new Arcs(place)
    for (let k = 0; k < this.at.length; k++) {
      if (goldOnly && !this.right[k]) continue
      const row = weights.beads[groupOf(this.shape[k])]
      let sum = 0
      for (let f = 0; f < WIDTH; f++) sum += row[f] * this.features[k * WIDTH + f]
      arcs.add(this.row[k], this.at[k] - place.start[this.row[k]] + place.from[this.row[k]], this.shape[k], sum)
    }
    const nulls = (rows: number[][], free: Uint8Array) =>
      Float32Array.from(rows, (values, k) =>
        goldOnly && !free[k] ? IMPOSSIBLE : values.reduce((sum, value, f) => sum + value * weights.nulls[f], 0),
      )
    return {
      rows: this.band.rows,
      columns: this.band.columns,
      ...place,
      ...arcs.done(),
      leftNull: nulls(this.leftNulls, this.leftFree),
      rightNull: nulls(this.rightNulls, this.rightFree),
      open: weights.open,
    }
  }

  /** Log likelihood of the gold under the weights; adds its gradient to `gradient`. */
  learn(weights: Weights, gradient: Float64Array): number {
    const all = this.lattice(weights, false)
    const gold = this.lattice(weights, true)
    const allSums = marginalsOf(all)
    const goldSums = marginalsOf(gold)
    this.addGradient(all, allSums, gradient, -1, false)
    this.addGradient(gold, goldSums, gradient, 1, true)
    return goldSums.total - allSums.total
  }

  private addGradient(lattice: Lattice, m: Marginals, gradient: Float64Array, sign: number, goldOnly: boolean): void {
    let arc = 0
    for (let k = 0; k < this.at.length; k++) {
      if (goldOnly && !this.right[k]) continue
      const p = Math.exp(m.forward[this.at[k]] + lattice.score[arc] + m.backward[lattice.end[arc]] - m.total)
      arc++
      if (p < 1e-6) continue
      const base = groupOf(this.shape[k]) * WIDTH
      for (let f = 0; f < WIDTH; f++) gradient[base + f] += sign * p * this.features[k * WIDTH + f]
    }
    const nullBase = 3 * WIDTH
    const { rows, columns, from, to, start, leftNull, rightNull, open } = lattice
    for (let i = 0; i <= rows; i++) {
      for (let j = from[i]; j <= to[i]; j++) {
        const here = start[i] + j - from[i]
        if (i < rows && j >= from[i + 1] && j <= to[i + 1] && leftNull[i] > IMPOSSIBLE) {
          const after = m.backwardLeft[start[i + 1] + j - from[i + 1]] + leftNull[i] - m.total
          const fresh = Math.exp(m.forwardBead[here] + open + after) + Math.exp(m.forwardRight[here] + open + after)
          const p = fresh + Math.exp(m.forwardLeft[here] + after)
          if (p > 1e-7) {
            gradient[nullBase + NULL_FEATURES.length] += sign * fresh
            for (let f = 0; f < NULL_FEATURES.length; f++) gradient[nullBase + f] += sign * p * this.leftNulls[i][f]
          }
        }
        if (j < to[i] && j < columns && rightNull[j] > IMPOSSIBLE) {
          const after = m.backwardRight[here + 1] + rightNull[j] - m.total
          const fresh = Math.exp(m.forwardBead[here] + open + after) + Math.exp(m.forwardLeft[here] + open + after)
          const p = fresh + Math.exp(m.forwardRight[here] + after)
          if (p > 1e-7) {
            gradient[nullBase + NULL_FEATURES.length] += sign * fresh
            for (let f = 0; f < NULL_FEATURES.length; f++) gradient[nullBase + f] += sign * p * this.rightNulls[j][f]
          }
        }
      }
    }
  }

  /** Drops the beads that the weights find next to impossible: the fit is many times faster and hardly different. */
  prune(weights: Weights, least = 1e-5): void {
    const lattice = this.lattice(weights, false)
    const m = marginalsOf(lattice)
    const keep: number[] = []
    for (let k = 0; k < this.at.length; k++) {
      const p = Math.exp(m.forward[this.at[k]] + lattice.score[k] + m.backward[lattice.end[k]] - m.total)
      if (this.right[k] || p >= least) keep.push(k)
    }
    const features = new Float32Array(keep.length * WIDTH)
    keep.forEach((k, n) => features.set(this.features.subarray(k * WIDTH, (k + 1) * WIDTH), n * WIDTH))
    this.features = features
    this.at = keep.map((k) => this.at[k])
    this.shape = keep.map((k) => this.shape[k])
    this.row = keep.map((k) => this.row[k])
    this.right = Uint8Array.from(keep, (k) => this.right[k])
  }
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

/** Weights as one vector, and back. */
export function unpack(vector: Float64Array): Weights {
  return {
    beads: [0, 1, 2].map((group) => vector.slice(group * WIDTH, (group + 1) * WIDTH)),
    nulls: vector.slice(3 * WIDTH, 3 * WIDTH + NULL_FEATURES.length),
    open: vector[3 * WIDTH + NULL_FEATURES.length],
  }
}

export function pack(weights: Weights): Float64Array {
  return Float64Array.from([...weights.beads.flatMap((row) => [...row]), ...weights.nulls, weights.open])
}

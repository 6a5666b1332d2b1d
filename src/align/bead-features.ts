import { AT, FEATURES } from './features.js'
import type { SearchEvidence } from './evidence.js'
import { lengthDistance } from './length-distance.js'
import { PUNCTUATION } from './punctuation.js'
import { LARGEST } from './shapes.js'

/** A bead is seldom covered more than so many times better than the document's level. */
const MOST_RELATIVE = 2

/** Measures beads. One object a document; `values` is overwritten by every call of `measure`. */
export class BeadFeatures {
  readonly values = new Float64Array(FEATURES.length)
  private readonly parts = new Float64Array(2 * LARGEST)

  constructor(private readonly evidence: SearchEvidence) {}

  /** Measures the bead of left units i..i+a-1 and right units j..j+b-1; all its cells must lie in the searched part of the band. */
  measure(i: number, a: number, j: number, b: number): Float64Array {
    const { evidence, values } = this
    const { left, right, band, search, cells, best } = evidence
    values.fill(0)
    values[AT.bias] = 1
    let leftMass: number
    let rightMass: number
    let leftTotal = 0
    let rightTotal = 0
    let leftLength = 0
    let rightLength = 0
    for (let r = i; r < i + a; r++) {
      leftTotal += evidence.leftTotal[r]
      leftLength += left.length[r] + 1
    }
    for (let c = j; c < j + b; c++) {
      rightTotal += evidence.rightTotal[c]
      rightLength += right.length[c] + 1
    }
    if (a === 1 && b === 1) {
      const cell = search.rowStart[i] + j - search.from[i]
      leftMass = cells.left[cell]
      rightMass = cells.right[cell]
      const own = evidence.cover[band.rowStart[i] + j - band.from[i]]
      const rowOther = own >= best.rowBest[i] ? best.rowSecond[i] : best.rowBest[i]
      const columnOther = own >= best.columnBest[j] ? best.columnSecond[j] : best.columnBest[j]
      values[AT.margin] = own - (rowOther + columnOther) / 2
      values[AT.marginBest] = (own >= rowOther ? 0.5 : 0) + (own >= columnOther ? 0.5 : 0)
    } else {
      leftMass = rightMass = 0
      let least = 1
      let gain = 1
      let gainMass = 1e9
      for (let r = 0; r < a; r++) {
        const covered = this.covered(true, i + r, j, b)
        leftMass += covered
        least = Math.min(least, covered / (evidence.leftTotal[i + r] + 1e-6))
      }
      for (let c = 0; c < b; c++) {
        const covered = this.covered(false, j + c, i, a)
        rightMass += covered
        least = Math.min(least, covered / (evidence.rightTotal[j + c] + 1e-6))
      }
      // What each part adds to the coverage of the other side, as a share of the part's own weight.
      if (b > 1) {
        for (let c = 0; c < b; c++) {
          const without = this.coveredWithout(true, i, a, j, b, j + c)
          const added = leftMass - without
          gainMass = Math.min(gainMass, added)
          gain = Math.min(gain, added / (evidence.rightTotal[j + c] + 1e-6))
        }
      }
      if (a > 1) {
        for (let r = 0; r < a; r++) {
          const without = this.coveredWithout(false, j, b, i, a, i + r)
          const added = rightMass - without
          gainMass = Math.min(gainMass, added)
          gain = Math.min(gain, added / (evidence.leftTotal[i + r] + 1e-6))
        }
      }
      values[AT.part] = least
      values[AT.part20] = Math.min(least, 0.2)
      values[AT.gain] = gain
      values[AT.gainShort] = Math.log1p(gainMass)
      values[AT.parts3] = a + b - 3
      this.measureParts(i, a, j, b)
      values[AT.lengthGain] = this.lengthGain(i, a, j, b, leftLength, rightLength)
    }
    const leftCover = leftTotal > 0 ? leftMass / leftTotal : 0
    const rightCover = rightTotal > 0 ? rightMass / rightTotal : 0
    const cover = Math.sqrt(leftCover * rightCover)
    const least = Math.min(leftCover, rightCover)
    values[AT.cover] = cover
    values[AT.cover25] = Math.max(0, cover - 0.25)
    values[AT.cover50] = Math.max(0, cover - 0.5)
    values[AT.cover75] = Math.max(0, cover - 0.75)
    values[AT.least] = least
    values[AT.least30] = Math.max(0, least - 0.3)
    values[AT.relative] = Math.min(MOST_RELATIVE, cover / (evidence.level + 0.05))
    values[AT.relativeLeast] = Math.min(MOST_RELATIVE, least / (evidence.level + 0.05))
    values[AT.level] = evidence.level
    values[AT.mass] = Math.log1p(leftMass + rightMass)
    values[AT.massCover] = values[AT.mass] * cover
    values[AT.unmatched] = Math.log1p(leftTotal + rightTotal - leftMass - rightMass)
    const off = this.lengthOff(leftLength, rightLength)
    values[AT.length] = Math.min(off, 6)
    values[AT.length1] = Math.min(Math.max(0, off - 1), 5)
    values[AT.length2] = Math.min(Math.max(0, off - 2.5), 4)
    const lastLeft = i + a - 1
    const lastRight = j + b - 1
    if (a === 1 && b === 1) {
      const same = left.kind[i] === right.kind[j]
      values[AT.kindSame] = same ? 1 : 0
      values[AT.kindOther] = same || left.heading[i] + right.heading[j] === 1 ? 0 : 1
      values[AT.headingBoth] = left.heading[i] & right.heading[j]
      values[AT.headingOne] = left.heading[i] ^ right.heading[j]
      values[AT.depthOther] = values[AT.headingBoth] && left.depth[i] !== right.depth[j] ? 1 : 0
    }
    values[AT.endingSame] = left.ending[lastLeft] === right.ending[lastRight] ? 1 : 0
    values[AT.endingOther] = 1 - values[AT.endingSame]
    values[AT.punctuation] = this.punctuationOff(i, a, j, b)
    values[AT.size] = Math.log((leftLength + rightLength) / 2) - 4
    return values
  }

  /** Weight of the tokens of one unit (left: row `unit`) that `count` units of the other side from `first` on explain together. */
  private covered(isLeft: boolean, unit: number, first: number, count: number): number {
    return this.coveredBy(isLeft, unit, first, count, -1)
  }

  private coveredBy(isLeft: boolean, unit: number, first: number, count: number, skip: number): number {
    const { search, cells, left, right, leftWeight, rightWeight } = this.evidence
    const side = isLeft ? left : right
    const weight = isLeft ? leftWeight : rightWeight
    const at = isLeft ? cells.leftAt : cells.rightAt
    const sums = isLeft ? cells.left : cells.right
    let used = 0
    let only = -1
    const { parts } = this
    for (let k = first; k < first + count; k++) {
      if (k === skip) continue
      const cell = isLeft ? search.rowStart[unit] + k - search.from[unit] : search.rowStart[k] + unit - search.from[k]
      if (at[cell] < 0) continue
      only = cell
      parts[used++] = at[cell]
    }
    if (used === 0) return 0
    if (used === 1) return sums[only]
    const from = side.start[unit]
    const tokens = side.start[unit + 1] - from
    let sum = 0
    for (let t = 0; t < tokens; t++) {
      let best = 0
      for (let p = 0; p < used; p++) {
        const value = cells.matches[parts[p] + t]
        if (value > best) best = value
      }
      if (best > 0) sum += weight[from + t] * best
    }
    return sum / 255
  }

  private coveredWithout(isLeft: boolean, i: number, a: number, j: number, b: number, skip: number): number {
    let sum = 0
    for (let r = i; r < i + a; r++) sum += this.coveredBy(isLeft, r, j, b, skip)
    return sum
  }

  private lengthOff(leftLength: number, rightLength: number): number {
    return lengthDistance(leftLength, rightLength, this.evidence.ratio)
  }

  /** By how much the lengths fit better with the shortest part of the larger side than without it. */
  private lengthGain(i: number, a: number, j: number, b: number, leftLength: number, rightLength: number): number {
    const { left, right } = this.evidence
    const all = this.lengthOff(leftLength, rightLength)
    let without = Infinity
    if (b > 1) {
      for (const c of [j, j + b - 1])
        without = Math.min(without, this.lengthOff(leftLength, rightLength - right.length[c] - 1))
    }
    if (a > 1) {
      for (const r of [i, i + a - 1])
        without = Math.min(without, this.lengthOff(leftLength - left.length[r] - 1, rightLength))
    }
    return Math.max(-4, Math.min(4, without - all))
  }

  private measureParts(i: number, a: number, j: number, b: number): void {
    const { left, right } = this.evidence
    const { values } = this
    for (let r = i; r < i + a; r++) {
      if (r > i) values[AT.continued] += left.continued[r]
      if (a > 1) values[AT.headingInside] += left.heading[r]
      if (left.kind[r] !== left.kind[i]) values[AT.kindMixed] = 1
    }
    for (let c = j; c < j + b; c++) {
      if (c > j) values[AT.continued] += right.continued[c]
      if (b > 1) values[AT.headingInside] += right.heading[c]
      if (right.kind[c] !== right.kind[j]) values[AT.kindMixed] = 1
    }
    if (a === 1) values[AT.headingInside] += left.heading[i]
    if (b === 1) values[AT.headingInside] += right.heading[j]
  }

  /** Mean difference of the counts of punctuation, in 0..1. */
  private punctuationOff(i: number, a: number, j: number, b: number): number {
    const { left, right } = this.evidence
    let off = 0
    let all = 0
    for (let k = 0; k < PUNCTUATION; k++) {
      let x = 0
      let y = 0
      for (let r = i; r < i + a; r++) x += left.punctuation[r * PUNCTUATION + k]
      for (let c = j; c < j + b; c++) y += right.punctuation[c * PUNCTUATION + k]
      off += Math.abs(x - y)
      all += x + y
    }
    return off / (all + 2)
  }
}

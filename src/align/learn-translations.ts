import type { Translations } from './translations.js'

/** Two lists of words that stand for one another: the distinct tokens of both sides of a bead. */
export interface ParallelWords {
  left: Int32Array
  right: Int32Array
}

/** A learned pair of words: strength in 0..1. */
export interface LearnedPair {
  left: number
  right: number
  strength: number
}

const ROUNDS = 5
const NULL_MASS = 0.05

/**
 * Learns which words translate which: IBM model 1 (Brown et al. 1993) by expectation maximisation in both directions at once, each word's share of a
 * bead being the product of both directions (agreement: Liang, Taskar and Klein 2006). A pair must have been seen in two beads. `start` gives what is
 * known before; pairs in it start stronger.
 */
export function learnTranslations(beads: readonly ParallelWords[], size: number, start: Translations): LearnedPair[] {
  const pairs = new PairIndex()
  let combinations = 0
  for (const { left, right } of beads) combinations += left.length * right.length
  const pairOf = new Int32Array(combinations)
  let at = 0
  for (const { left, right } of beads) {
    for (const x of left) for (const y of right) pairOf[at++] = pairs.add(x, y)
  }
  const count = pairs.size
  const seen = new Int32Array(count)
  for (let k = 0; k < combinations; k++) seen[pairOf[k]]++
  const leftOf = pairs.left
  const rightOf = pairs.right
  // t(right | left) and t(left | right)
  const forth = new Float64Array(count)
  const back = new Float64Array(count)
  for (let p = 0; p < count; p++) {
    const known = strengthIn(start, leftOf[p], rightOf[p])
    forth[p] = back[p] = seen[p] > 1 || known > 0 ? 1 + known / 8 : 1e-3
  }
  const expected = new Float64Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    normalise(forth, leftOf, size)
    normalise(back, rightOf, size)
    expected.fill(0)
    at = 0
    for (const { left, right } of beads) {
      expect(left.length, right.length, pairOf, at, forth, back, expected)
      at += left.length * right.length
    }
    if (round === ROUNDS - 1) break
    forth.set(expected)
    back.set(expected)
  }
  const leftCount = new Float64Array(size)
  const rightCount = new Float64Array(size)
  for (const { left, right } of beads) {
    for (const x of left) leftCount[x]++
    for (const y of right) rightCount[y]++
  }
  const learned: LearnedPair[] = []
  for (let p = 0; p < count; p++) {
    const mass = expected[p]
    if (seen[p] < 2 || mass < 0.3) continue
    const x = leftOf[p]
    const y = rightOf[p]
    const strength = (mass / Math.sqrt(leftCount[x] * rightCount[y])) * (mass / (mass + 0.5))
    if (strength >= 0.03) learned.push({ left: x, right: y, strength: Math.min(1, strength) })
  }
  return learned
}

/** Shares out the words of one bead: each pair gets the product of the chances of either direction. */
function expect(
  m: number,
  n: number,
  pairOf: Int32Array,
  from: number,
  forth: Float64Array,
  back: Float64Array,
  expected: Float64Array,
): void {
  const rowSum = new Float64Array(m).fill(NULL_MASS / 4)
  const columnSum = new Float64Array(n).fill(NULL_MASS / 4)
  for (let r = 0, at = from; r < m; r++) {
    for (let c = 0; c < n; c++, at++) {
      rowSum[r] += back[pairOf[at]]
      columnSum[c] += forth[pairOf[at]]
    }
  }
  for (let r = 0, at = from; r < m; r++) {
    for (let c = 0; c < n; c++, at++) {
      const pair = pairOf[at]
      expected[pair] += Math.sqrt((forth[pair] / columnSum[c]) * (back[pair] / rowSum[r]))
    }
  }
}

function normalise(values: Float64Array, groupOf: ArrayLike<number>, size: number): void {
  const sums = new Float64Array(size)
  for (let p = 0; p < values.length; p++) sums[groupOf[p]] += values[p]
  for (let p = 0; p < values.length; p++) values[p] /= sums[groupOf[p]] || 1
}

/** Strength (0..255) of a pair in a table. */
export function strengthIn(table: Translations, x: number, y: number): number {
  if (x + 1 >= table.start.length) return 0
  for (let k = table.start[x]; k < table.start[x + 1]; k++) if (table.word[k] === y) return table.strength[k]
  return 0
}

/** Numbers pairs of words as they come: open addressing over typed arrays. */
class PairIndex {
  size = 0
  left = new Int32Array(1 << 12)
  right = new Int32Array(1 << 12)
  private slots = new Int32Array(1 << 14).fill(-1)

  add(x: number, y: number): number {
    if (this.size * 2 > this.slots.length) this.rehash()
    const mask = this.slots.length - 1
    let slot = hash(x, y) & mask
    for (let p = this.slots[slot]; p >= 0; p = this.slots[slot]) {
      if (this.left[p] === x && this.right[p] === y) return p
      slot = (slot + 1) & mask
    }
    if (this.size === this.left.length) {
      this.left = grown(this.left)
      this.right = grown(this.right)
    }
    this.left[this.size] = x
    this.right[this.size] = y
    this.slots[slot] = this.size
    return this.size++
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1)
    const mask = this.slots.length - 1
    for (let p = 0; p < this.size; p++) {
      let slot = hash(this.left[p], this.right[p]) & mask
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask
      this.slots[slot] = p
    }
  }
}

function hash(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

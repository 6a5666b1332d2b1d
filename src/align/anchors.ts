import type { WordKnowledge } from './align-document.js'
import { postings } from './postings.js'
import type { EncodedDocument } from './word-knowledge.js'

/** A pair of units that share rare words. */
export interface Anchor {
  i: number
  j: number
  weight: number
}

/** Words that stand in more units of a side than this say too little about where. */
const OFTEN = 5
const LEAST = 0.9

/**
 * Pairs of units that find each other by rare words, each the other's best by a margin, and of these the heaviest chain that keeps the order
 * (weighted longest increasing subsequence). Time near linear in the tokens.
 */
export function findAnchors({ left, right }: EncodedDocument, knowledge: WordKnowledge): Anchor[] {
  const { translations, weights } = knowledge
  const size = translations.start.length - 1
  const onLeft = postings(left, size)
  const onRight = postings(right, size)
  const votes = new Map<number, number>()
  for (let x = 0; x < size; x++) {
    const timesLeft = onLeft.start[x + 1] - onLeft.start[x]
    if (timesLeft === 0 || timesLeft > OFTEN) continue
    for (let e = translations.start[x]; e < translations.start[x + 1]; e++) {
      const y = translations.word[e]
      const timesRight = onRight.start[y + 1] - onRight.start[y]
      if (timesRight === 0 || timesRight > OFTEN || translations.strength[e] < 90) continue
      const vote = (weights[x] * translations.strength[e]) / 255 / Math.max(timesLeft, timesRight)
      for (let p = onLeft.start[x]; p < onLeft.start[x + 1]; p++) {
        for (let q = onRight.start[y]; q < onRight.start[y + 1]; q++) {
          const key = onLeft.units[p] * right.count + onRight.units[q]
          votes.set(key, (votes.get(key) ?? 0) + vote)
        }
      }
    }
  }
  return heaviestChain(mutualBest(votes, left.count, right.count), right.count)
}

function mutualBest(votes: ReadonlyMap<number, number>, rows: number, columns: number): Anchor[] {
  const rowBest = new Float64Array(rows)
  const rowSecond = new Float64Array(rows)
  const rowAt = new Int32Array(rows).fill(-1)
  const columnBest = new Float64Array(columns)
  const columnSecond = new Float64Array(columns)
  for (const [key, weight] of votes) {
    const i = Math.floor(key / columns)
    const j = key - i * columns
    if (weight > rowBest[i]) {
      rowSecond[i] = rowBest[i]
      rowBest[i] = weight
      rowAt[i] = j
    } else if (weight > rowSecond[i]) rowSecond[i] = weight
    if (weight > columnBest[j]) {
      columnSecond[j] = columnBest[j]
      columnBest[j] = weight
    } else if (weight > columnSecond[j]) columnSecond[j] = weight
  }
  const anchors: Anchor[] = []
  for (let i = 0; i < rows; i++) {
    const j = rowAt[i]
    if (j < 0) continue
    const weight = rowBest[i]
    if (weight < LEAST || weight < columnBest[j] || weight < 1.5 * rowSecond[i] || weight < 1.5 * columnSecond[j])
      continue
    anchors.push({ i, j, weight })
  }
  return anchors
}

/** Heaviest chain with rising i and j, by a Fenwick tree of best weights; n log n. `anchors` come by rising i. */
export function heaviestChain(anchors: readonly Anchor[], columns: number): Anchor[] {
  const best = new Float64Array(columns + 1)
  const which = new Int32Array(columns + 1).fill(-1)
  const previous = new Int32Array(anchors.length).fill(-1)
  let top = -1
  let topWeight = 0
  anchors.forEach(({ j, weight }, index) => {
    let sum = 0
    for (let at = j; at > 0; at -= at & -at) {
      if (best[at] > sum) {
        sum = best[at]
        previous[index] = which[at]
      }
    }
    sum += weight
    for (let at = j + 1; at <= columns; at += at & -at) {
      if (sum > best[at]) {
        best[at] = sum
        which[at] = index
      }
    }
    if (sum > topWeight) {
      topWeight = sum
      top = index
    }
  })
  const chain: Anchor[] = []
  for (let at = top; at >= 0; at = previous[at]) chain.push(anchors[at])
  return chain.reverse()
}

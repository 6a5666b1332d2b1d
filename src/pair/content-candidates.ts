import type { Similarity } from './rank-content.js'

/** How many of the nearest pages are looked at. */
const nearby = 5

/** Candidates that are each other's best by content, with a confidence from what they share and how far the next one is behind. */
export function contentCandidates(
  nl: number,
  similarity: Similarity,
): { left: number; right: number; confidence: number }[] {
  const rows = Array.from({ length: nl }, (_, left) => similarity.nearest(left, nearby))
  const bestOfRight = new Map<number, { left: number; score: number; second: number }>()
  rows.forEach((row, left) => {
    for (const { right, score } of row) {
      const best = bestOfRight.get(right)
      if (!best || score > best.score) bestOfRight.set(right, { left, score, second: best?.score ?? 0 })
      else if (score > best.second) best.second = score
    }
  })
  const found: { left: number; right: number; confidence: number }[] = []
  rows.forEach((row, left) => {
    row.forEach(({ right, score }, rank) => {
      const other = bestOfRight.get(right)
      const isMutual = rank === 0 && other?.left === left
      const next = isMutual
        ? Math.max(row[1]?.score ?? 0, other.second)
        : Math.max(row[0]?.score ?? 0, other?.score ?? 0)
      const lead = score === 0 ? 0 : (score - next) / score
      // Among very few pages it says little that no other comes near.
      const margin = (lead * row.length) / (row.length + 1)
      const confidence = 1 / (1 + Math.exp(-(10 * (score - 0.27) + 8 * (margin - 0.3))))
      found.push({ left, right, confidence: isMutual ? confidence : Math.min(confidence, 0.3) })
    })
  })
  return found
}

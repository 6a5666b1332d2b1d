import type { PageFeatures } from './page-features.js'

/** How much two pages share, 0–1: the cosine of their features, weighted by rarity. */
export interface Similarity {
  between(left: number, right: number): number
  /** The pages of the other side that share most with a page, best first. */
  nearest(left: number, count: number): { right: number; score: number }[]
}

/** So many products of two weights are worth the time: the rarest features first, those of every page last or never. */
const budget = 40_000_000

/**
 * Compares pages of one side with those of the other over an inverted index (Manning, Raghavan & Schütze 2008, §6.3 and §7.1): the cost is the
 * number of shared rare features, not of page pairs.
 */
export function rankContent(left: readonly PageFeatures[], right: readonly PageFeatures[]): Similarity {
  const counts = new Map<string, number>()
  for (const page of [...left, ...right])
    for (const feature of page.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const all = left.length + right.length
  const cap = mostPages(counts.values(), all)
  const weigh = (page: PageFeatures): Map<string, number> => {
    const weights = new Map<string, number>()
    let sum = 0
    for (const [feature, count] of page) {
      const pages = counts.get(feature) as number
      if (pages < 2 && all > 2) {
        // It is on this page alone: it tells how much the page says that the other does not.
        sum += 0.15 * Math.log(1 + all) ** 2 * rankOf(feature) ** 2
        continue
      }
      if (pages > cap) continue
      const weight = (1 + Math.log(count)) * Math.log(1 + all / pages) * rankOf(feature)
      weights.set(feature, weight)
      sum += weight * weight
    }
    const norm = Math.sqrt(sum) || 1
    for (const [feature, weight] of weights) weights.set(feature, weight / norm)
    return weights
  }
  const leftWeights = left.map(weigh)
  const rightWeights = right.map(weigh)
  const index = new Map<string, { right: number; weight: number }[]>()
  rightWeights.forEach((weights, at) => {
    for (const [feature, weight] of weights) {
      const postings = index.get(feature)
      if (postings) postings.push({ right: at, weight })
      else index.set(feature, [{ right: at, weight }])
    }
  })
  return {
    between(leftAt, rightAt) {
      let score = 0
      const other = rightWeights[rightAt] as Map<string, number>
      for (const [feature, weight] of leftWeights[leftAt] as Map<string, number>)
        score += weight * (other.get(feature) ?? 0)
      return score
    },
    nearest(leftAt, count) {
      const scores = new Map<number, number>()
      for (const [feature, weight] of leftWeights[leftAt] as Map<string, number>) {
        for (const posting of index.get(feature) ?? []) {
          scores.set(posting.right, (scores.get(posting.right) ?? 0) + weight * posting.weight)
        }
      }
      return [...scores]
        .map(([at, score]) => ({ right: at, score }))
        .sort((a, b) => b.score - a.score || a.right - b.right)
        .slice(0, count)
    },
  }
}

/** The number of pages beyond which a feature is left out, so that all products stay within the budget; at most a third of all pages. */
function mostPages(counts: Iterable<number>, all: number): number {
  const byCount = new Map<number, number>()
  for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  let spent = 0
  let cap = 2
  for (const [count, features] of [...byCount].sort((a, b) => a[0] - b[0])) {
    spent += (features * count * count) / 4
    if (spent > budget || (count > 10 && count > all / 3)) break
    cap = count
  }
  return cap
}

/** Numbers, names and addresses say more than stems. */
function rankOf(feature: string): number {
  const sign = feature[0]
  return sign === '~' ? 0.5 : sign === '#' ? 0.9 : 1
}

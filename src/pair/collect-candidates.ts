import type { Page } from '../read/page.js'
import { contentCandidates } from './content-candidates.js'
import { findLinks } from './find-links.js'
import type { PairBasis } from './pairs.js'
import { pathKey } from './path-key.js'
import type { Similarity } from './rank-content.js'

/** Two pages that may belong together: positions among the Dutch and among the English pages. */
export interface Candidate {
  nl: number
  en: number
  confidence: number
  basis: PairBasis[]
}

/** How far each kind of evidence is to be trusted by itself. */
const trust = { declared: 0.99, mutualLink: 0.98, link: 0.9, path: 0.88 }

/** Collects what speaks for any two pages, and combines it: independent evidence adds up, content that shares nothing takes away. */
export function collectCandidates(
  pages: readonly Page[],
  nl: number[],
  en: number[],
  similarity: Similarity,
): Map<string, Candidate> {
  const candidates = new Map<string, { nl: number; en: number; trusts: [PairBasis, number][] }>()
  const add = (left: number, right: number, basis: PairBasis, value: number): void => {
    const key = `${left} ${right}`
    const candidate = candidates.get(key) ?? { nl: left, en: right, trusts: [] }
    candidate.trusts.push([basis, value])
    candidates.set(key, candidate)
  }
  for (const [left, right] of sameKey(pages, nl, en, (page) => page.metadata.pair))
    add(left, right, 'declared', trust.declared)
  for (const [left, right] of sameKey(pages, nl, en, (page) => pathKey(page.file) || null))
    add(left, right, 'path', trust.path)
  for (const [left, right, isMutual] of findLinks(pages, nl, en))
    add(left, right, 'link', isMutual ? trust.mutualLink : trust.link)
  const content = contentCandidates(nl.length, similarity)
  for (const { left, right, confidence } of content) if (confidence >= 0.05) add(left, right, 'content', confidence)

  const combined = new Map<string, Candidate>()
  for (const [key, { nl: left, en: right, trusts }] of candidates) {
    const doubt = trusts.reduce((product, [, value]) => product * (1 - value), 1)
    const isContentOnly = trusts.every(([basis]) => basis === 'content')
    const shared = similarity.between(left, right)
    // A link that leads every page to the front page, or a number that names two pages by chance: nothing is shared.
    const agreement = isContentOnly || shared > 0.06 || trusts.some(([basis]) => basis === 'declared') ? 1 : 0.7
    const basis = trusts
      .filter(([kind, value]) => kind !== 'content' || value >= 0.3 || isContentOnly)
      .map(([kind]) => kind)
    combined.set(key, { nl: left, en: right, confidence: (1 - doubt) * agreement, basis })
  }
  return combined
}

/** Pages of both languages with the same key, where each language has it once. */
function sameKey(
  pages: readonly Page[],
  nl: number[],
  en: number[],
  keyOf: (page: Page) => string | null,
): [number, number][] {
  const collect = (side: number[]): Map<string, number | null> => {
    const map = new Map<string, number | null>()
    side.forEach((index, at) => {
      const key = keyOf(pages[index] as Page)
      if (key !== null) map.set(key, map.has(key) ? null : at)
    })
    return map
  }
  const others = collect(en)
  const found: [number, number][] = []
  for (const [key, left] of collect(nl)) {
    const right = others.get(key)
    if (left !== null && right !== null && right !== undefined) found.push([left, right])
  }
  return found
}

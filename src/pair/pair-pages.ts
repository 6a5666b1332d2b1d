import type { Page } from '../read/page.js'
import type { Candidate } from './collect-candidates.js'
import { collectCandidates } from './collect-candidates.js'
import { featuresOf } from './page-features.js'
import type { PageFeatures } from './page-features.js'
import type { PairsOutput, UnpairedPage } from './pairs.js'
import { rankContent } from './rank-content.js'

/** How pages are paired. */
export interface PairOptions {
  /** Pairs below this confidence are not made. Default 0.5. */
  minimum?: number
}

/**
 * Finds which Dutch and English pages are versions of each other: by what they declare, by `hreflang` and language switches, by their names, and by
 * content. Evidence is combined; what content speaks against is trusted less. The best candidates are taken first, each page once, and one that
 * rests on content alone only where each is the other's best.
 */
export function pairPages(pages: readonly Page[], options: PairOptions = {}): PairsOutput {
  const nl = indices(pages, 'nl')
  const en = indices(pages, 'en')
  const features = pages.map(featuresOf)
  const of = (all: number[]): PageFeatures[] => all.map((index) => features[index] as PageFeatures)
  const similarity = rankContent(of(nl), of(en))
  const candidates = collectCandidates(pages, nl, en, similarity)
  const byConfidence = [...candidates.values()].sort(
    (a, b) => b.confidence - a.confidence || byFile(pages, nl[a.nl], nl[b.nl]) || byFile(pages, en[a.en], en[b.en]),
  )
  const takenNl = new Set<number>()
  const takenEn = new Set<number>()
  const output: PairsOutput = { format: 'tweeluik/pairs@1', pairs: [], unpaired: [] }
  for (const candidate of byConfidence) {
    if (candidate.confidence < (options.minimum ?? 0.5)) break
    if (takenNl.has(candidate.nl) || takenEn.has(candidate.en)) continue
    takenNl.add(candidate.nl)
    takenEn.add(candidate.en)
    const files = { nl: fileOf(pages, nl[candidate.nl]), en: fileOf(pages, en[candidate.en]) }
    output.pairs.push({ ...files, confidence: round(candidate.confidence), basis: candidate.basis })
  }
  output.pairs.sort((a, b) => compare(a.nl, b.nl))
  output.unpaired = unpairedPages(pages, nl, en, takenNl, takenEn, byConfidence)
  return output
}

function unpairedPages(
  pages: readonly Page[],
  nl: number[],
  en: number[],
  takenNl: Set<number>,
  takenEn: Set<number>,
  candidates: Candidate[],
): UnpairedPage[] {
  const unpaired: UnpairedPage[] = []
  const nearestNl = new Map<number, Candidate>()
  const nearestEn = new Map<number, Candidate>()
  for (const candidate of candidates) {
    if (!nearestNl.has(candidate.nl)) nearestNl.set(candidate.nl, candidate)
    if (!nearestEn.has(candidate.en)) nearestEn.set(candidate.en, candidate)
  }
  const side = (
    all: number[],
    taken: Set<number>,
    nearest: Map<number, Candidate>,
    other: (candidate: Candidate) => number | undefined,
  ): void => {
    all.forEach((index, at) => {
      if (taken.has(at)) return
      const page = pages[index] as Page
      const near = nearest.get(at)
      const file = near && { file: fileOf(pages, other(near)), confidence: round(near.confidence) }
      unpaired.push({ file: page.file, lang: page.lang, reason: 'no-counterpart', nearest: file ?? null })
    })
  }
  side(nl, takenNl, nearestNl, (candidate) => en[candidate.en])
  side(en, takenEn, nearestEn, (candidate) => nl[candidate.nl])
  for (const page of pages) {
    if (page.lang === null) unpaired.push({ file: page.file, lang: null, reason: 'no-language', nearest: null })
  }
  return unpaired.sort((a, b) => compare(a.file, b.file))
}

function indices(pages: readonly Page[], lang: string): number[] {
  return pages.map((_, index) => index).filter((index) => pages[index]?.lang === lang)
}

function fileOf(pages: readonly Page[], index: number | undefined): string {
  return index === undefined ? '' : (pages[index] as Page).file
}

function byFile(pages: readonly Page[], a: number | undefined, b: number | undefined): number {
  return compare(fileOf(pages, a), fileOf(pages, b))
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

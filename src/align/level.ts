import type { BestPartners } from './best-partners.js'

/**
 * The level of a document whose own coverage must not count, so that what is added to it changes nothing elsewhere: low, for such documents are the sentences of a pair of blocks, few of
 * which stand alone.
 */
export const USUAL_LEVEL = 0.3

/** Where there is a lexicon, a lower level says that the sides have little to do with each other, and is not made up for. */
export const LEXICON_LEVEL = 0.2

/**
 * How well the units of a document are covered by their best partners: the median over the units of both sides, 0..1. Where the words of a document are strange
 * to the lexicon, a right pair is covered no better than a wrong one is elsewhere; what coverage means must be judged by this.
 */
export function levelOf({ rowBest, columnBest }: BestPartners): number {
  return (median(rowBest) + median(columnBest)) / 2
}

function median(values: Float32Array): number {
  if (values.length === 0) return USUAL_LEVEL
  const sorted = values.slice().sort()
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

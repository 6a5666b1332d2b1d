import { FEATURES, type Feature } from './features.js'
import type { EvidenceKind } from './options.js'
import type { Weights } from './weights.js'

const MEASURES: Partial<Record<EvidenceKind, readonly Feature[]>> = {
  length: ['length', 'length1', 'length2', 'lengthGain'],
  punctuation: ['endingSame', 'endingOther', 'punctuation', 'continued'],
  rivals: ['margin', 'marginBest'],
}

/** The weights with the measures of some kinds of evidence set to nothing: what each is worth, for `npm run bench:align`. The others keep theirs. */
export function leaveOut(weights: Weights, without: readonly EvidenceKind[]): Weights {
  const gone = new Set<string>(without.flatMap((kind) => MEASURES[kind] ?? []))
  if (gone.size === 0) return weights
  return { ...weights, beads: weights.beads.map((row) => row.map((value, f) => (gone.has(FEATURES[f]) ? 0 : value))) }
}

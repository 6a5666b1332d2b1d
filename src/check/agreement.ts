import type { AlignOutput } from '../contracts.js'
import type { BeadPair } from './reading/page-pairs.js'

/** Fewer values and places than this say nothing about a pair of pages. */
const enough = 4
const many = 10

/**
 * How two pages relate by what they say: the relation that the alignment found, or "drifted" and "unrelated" where the values and places of the
 * paired blocks do not go together. Translations share nearly all of them; two texts about the same thing share few.
 */
export function relationByContent(
  relation: AlignOutput['relation'],
  pairs: readonly BeadPair[],
): AlignOutput['relation'] {
  if (relation === 'unrelated') return relation
  let shared = 0
  let all = 0
  for (const { pair } of pairs) {
    const { same, changed, onlyNl, onlyEn } = pair.values
    const { places } = pair.names
    const apart = 2 * changed.length + onlyNl.length + onlyEn.length + places.nl.length + places.en.length
    const here = pair.nl.values.length + pair.en.values.length + pair.nl.places.length + pair.en.places.length
    shared += Math.max(2 * same.length, here - apart)
    all += here
  }
  if (all < enough) return relation
  const share = shared / all
  if (share < 0.1 || (all >= many && share < 0.2)) return 'unrelated'
  return all >= many && share < 0.4 ? 'drifted' : relation
}

import type { RuledDraft } from './check-pair.js'
import type { PlacedDraft } from './placed-draft.js'
import { spotInBlock, type BeadPair } from './reading/page-pairs.js'

const missing = new Set(['STR001', 'STR007', 'STR008', 'STR009'])

/**
 * True for a draft about a value or name that stands on one side only, inside a sentence or block that is itself reported as missing: that
 * one finding says it all.
 */
export function insideMissing(draft: RuledDraft, { nl, en }: BeadPair, structure: readonly PlacedDraft[]): boolean {
  const side = draft.nl && !draft.en ? 'nl' : draft.en && !draft.nl ? 'en' : null
  const own = side && draft[side]
  if (!side || !own || !/^(?:ENT|DAT|NUM|NEG|TRM)/.test(draft.rule.id)) return false
  const spot = spotInBlock(side === 'nl' ? nl : en, own)
  return structure.some(({ rule, severity, nl, en }) => {
    const gap = side === 'nl' ? nl : en
    if (!gap || (side === 'nl' ? en : nl) || severity === 'note' || !missing.has(rule.id)) return false
    if (gap.block !== spot.block) return false
    return spot.start >= (gap.start ?? 0) && spot.end <= (gap.end ?? Infinity)
  })
}

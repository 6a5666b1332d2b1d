import { splitSentences } from '../language/sentences/split-sentences.js'
import type { RelationDraft } from './draft-relation.js'
import type { Support } from './evidence.js'
import type { MergeContext } from './merge-context.js'

/** States that a denial in the other language speaks against; what has ended or is only planned is not there either. */
const existing: ReadonlySet<RelationDraft['status']> = new Set<RelationDraft['status']>(['active', 'starting'])

/**
 * The sentences that deny a relation with an organisation, by its id: "Met Y hebben we geen afspraken". They give no record; where the other language
 * states the relation in the same place, the two witnesses contradict each other on whether it exists, and the record has to say so.
 */
export function denialsOf(context: MergeContext): (partner: string, of: RelationDraft) => Support | null {
  const { linked } = context
  const denials = new Map<string, Support[]>()
  for (const [at, extraction] of linked.extractions.entries()) {
    for (const { reason, block, start, end } of extraction.passedOver) {
      if (reason !== 'denied') continue
      const mention = extraction.mentions.findIndex(
        (item) => item.block === block && item.start < end && item.end > start,
      )
      const partner = linked.organizationOf[at]![mention]
      if (!partner) continue
      const { text } = context.pageOf(extraction).blocks[block]!
      const sentence = splitSentences(text, extraction.lang).find((item) => item.start <= start && item.end >= end)
      const support = context.support(extraction, { block, ...(sentence ?? { start, end }) }, ['status'])
      denials.set(partner, [...(denials.get(partner) ?? []), support])
    }
  }
  return (partner, draft) => {
    if (!existing.has(draft.status)) return null
    const against = (denials.get(partner) ?? []).filter(({ lang }) => lang !== draft.lang)
    const beads = new Set(context.placesOf(draft.supports).map(({ bead }) => bead))
    return against.find((denial) => context.placesOf([denial]).some(({ bead }) => beads.has(bead))) ?? null
  }
}

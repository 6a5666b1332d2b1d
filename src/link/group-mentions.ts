import type { Extraction, Mention } from '../extract/extraction.js'
import type { MentionReference } from './linked.js'

/** Mentions that stand for one and the same, as far as the page itself says. */
export interface MentionGroup {
  extraction: number
  /** In document order; the first is the one that the others refer to. */
  mentions: number[]
}

/** The mention that a mention refers back to, through however many steps; itself where it refers to none. */
export function rootOf(mentions: readonly Mention[], at: number): number {
  const seen = new Set<number>()
  let root = at
  for (;;) {
    const next = mentions[root]?.refersTo ?? null
    if (next === null || seen.has(root) || mentions[next] === undefined) return root
    seen.add(root)
    root = next
  }
}

/** The mentions of each page by what they refer back to: "de universiteit" goes with the university that it means. */
export function groupMentions(extractions: readonly Extraction[]): MentionGroup[] {
  return extractions.flatMap(({ mentions }, extraction) => {
    const groups = new Map<number, number[]>()
    for (const at of mentions.keys()) {
      const root = rootOf(mentions, at)
      const members = groups.get(root)
      if (members) members.push(at)
      else groups.set(root, [at])
    }
    return [...groups].map(([root, members]) => ({
      extraction,
      mentions: [root, ...members.filter((member) => member !== root)],
    }))
  })
}

/** The mentions of a group as references. */
export function referencesOf(group: MentionGroup): MentionReference[] {
  return group.mentions.map((mention) => ({ extraction: group.extraction, mention }))
}

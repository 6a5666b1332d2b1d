import type { Grammar } from './growth.js'
import { joinWords } from './join-words.js'
import type { Name } from './name.js'

/** The index, among the names of the sentence, of the organisation that one is part of, or null: "Faculty of Science of the University of Y", "UM's School of Governance", "Institute X – University of Y", "LUMC/Faculty". */
export function ownerOf({ tokens, words }: Grammar, names: Name[], at: number): number | null {
  const name = names[at]!
  const part =
    name.head?.class === 'unit' ||
    name.head?.class === 'research-institute' ||
    name.head?.class.startsWith('programme-')
  if (!part) return null
  const after = names[at + 1]
  if (after) {
    const between = tokens.slice(name.reach + 1, after.first).filter((token) => !words.articles.has(token.lower))
    const link = between.map((token) => token.lower).join(' ')
    if (joinWords.ownerLink.has(link)) return at + 1
  }
  const before = names[at - 1]
  if (before && name.head?.class === 'unit') {
    const link = tokens
      .slice(before.reach + 1, name.first)
      .map((token) => token.lower)
      .join(' ')
    if (link === "'s" || link === '’s' || link === '/' || link === "'") return at - 1
  }
  return null
}

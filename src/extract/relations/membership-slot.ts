import { listWords } from './list-words.js'
import { isNetwork } from './section.js'
import type { ListInStatement, SlotFound } from './slot.js'
import { speaksOfHome } from './statement.js'

/** "Helsinki, Leiden and Zurich joined later": the subject became a member. */
export function isJoinedLater({ statement, group }: ListInStatement): boolean {
  if (speaksOfHome(statement)) return false
  return statement.cues.some(
    ({ row, first }) => 'frame' in row && row.frame === 'joins' && first > group.last && first - group.last <= 3,
  )
}

/** "WUR is linked to A and B in the EWUU alliance": what the home does inside a network it does as one of its members. */
export function isWithinNetwork({ statement, group: { first, parties } }: ListInStatement): boolean {
  if (!speaksOfHome(statement) || parties.length > 1 || !parties.every(isNetwork)) return false
  const { tokens } = statement.sentence
  let at = first - 1
  while (at > 0 && at > first - 4 && listWords.network.has(tokens[at]!.lower)) at--
  return listWords.within.has(tokens[at]?.lower ?? '')
}

/** Dutch puts "lid" last: "Van ASPHER is onze faculteit lid"; English a relative: "HANNN, of which we are a member". */
export function memberCueBehind({ statement, group }: ListInStatement): SlotFound | null {
  if (!speaksOfHome(statement)) return null
  const { tokens } = statement.sentence
  const before = tokens[group.first - 1]?.lower ?? ''
  const relative = tokens[group.last + 2]?.lower ?? ''
  if (!listWords.memberBefore.has(before) && !listWords.whichOf.has(relative)) return null
  const cue = statement.cues.find(
    (item) => 'frame' in item.row && item.row.frame === 'member' && item.first > group.last,
  )
  return cue && cue.first - group.last <= 12 ? { slot: 'network', cue } : null
}

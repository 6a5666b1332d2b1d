import { isBesideHome } from './beside-home.js'
import type { ListInStatement, SlotFound } from './slot.js'
import { kindsOf, speaksOfHome } from './statement.js'

/** "Epos betaalde 389.000 euro": who stands right before the verb of paying is a funder, but not where the home pays with it. */
export function payingBehind({ statement, groups, index, group }: ListInStatement): SlotFound | null {
  const shares =
    group.parties.some((party) => isBesideHome(statement, party)) ||
    (speaksOfHome(statement) && kindsOf(statement).includes('joint-investment'))
  if (shares) return null
  const cue = statement.cues.find(
    ({ row, first }) =>
      'frame' in row &&
      row.frame === 'fund-of' &&
      first > group.last &&
      first <= group.last + 6 &&
      // Of several lists before the verb the last one pays.
      index + 1 >= groups.filter((other) => other.last < first).length,
  )
  return cue ? { slot: 'funder', cue } : null
}

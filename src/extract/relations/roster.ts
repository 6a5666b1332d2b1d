import type { Cue } from './cue.js'
import type { PartyGroup } from './groups.js'
import type { Match } from './pattern.js'
import { isNetwork } from './section.js'
import type { Statement } from './statement.js'

/** "brengt A, B en C bijeen": the Dutch verb stands around those that it brings together; the home is one of them. */
export function isInsideRoster(statement: Statement, group: PartyGroup): boolean {
  if (statement.homes.length === 0) return false
  return statement.cues.some(
    ({ row, first, last }) =>
      'frame' in row && row.frame === 'members' && first < group.first && last > group.last && group.first - first <= 3,
  )
}

/** "Het European Burns Network bestaat uit A, B en het UMCG": the home is on the list of its members. */
export function hasHomeOnRoster({ cues, homes }: Statement, group: PartyGroup): boolean {
  if (!group.parties.every(isNetwork)) return false
  return cues.some(
    ({ row, first }) =>
      'frame' in row &&
      row.frame === 'members' &&
      first > group.last &&
      first - group.last <= 3 &&
      homes.some((home) => home.first > first),
  )
}

/** "Tot onze strategische partners behoren …": the home's partners, not a network's members. */
export function isOurPartners(statement: Statement, members: Match<Cue>): boolean {
  return statement.cues.some(
    ({ row, first, last }) =>
      'kind' in row &&
      (row.kind === 'partnership' || row.kind === 'strategic-partnership') &&
      first >= members.first &&
      last <= members.last,
  )
}

import type { Lang } from '../../contracts.js'
import type { Cue } from './cue.js'
import type { PartyGroup } from './groups.js'
import type { Match } from './pattern.js'
import type { Statement } from './statement.js'

/**
 * What a list of organisations is to the sentence. partner: one side of a cooperation; funder: it pays; network: the home belongs
 * to it; founded: the home founded it; co-founder: founded something with the home; led: the home leads it; member: it is listed
 * as a member of something; joined: what somebody became a member of, or who did; affiliation: where a person works; spin-off: it came
 * forth from the home; none: nothing of these.
 */
export type Slot =
  | 'partner'
  | 'funder'
  | 'network'
  | 'founded'
  | 'co-founder'
  | 'led'
  | 'member'
  | 'joined'
  | 'affiliation'
  | 'spin-off'
  | 'none'

/** A slot with the cue that gave it (null where none did). */
export interface SlotFound {
  slot: Slot
  cue: Match<Cue> | null
}

/** A list where it stands: the `index`-th of the statement's. */
export interface ListInStatement {
  statement: Statement
  groups: readonly PartyGroup[]
  index: number
  group: PartyGroup
  lang: Lang
}

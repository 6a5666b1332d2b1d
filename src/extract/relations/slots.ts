import type { Lang } from '../../contracts.js'
import { isMemberInRelative } from './also-member.js'
import { cueBefore } from './cue-before.js'
import { isDoneByHome, isFoundedInside } from './done-by-home.js'
import type { PartyGroup } from './groups.js'
import {
  isFormingIt,
  isJoinedLater,
  isWithinNetwork,
  isOfWhichHomeIsMember,
  isOneOfNetworks,
  memberCueBehind,
  memberOnceMore,
} from './membership-slot.js'
import {
  isAward,
  isCalled,
  isHostOfList,
  isPartOfUnit,
  isPlaceOfWork,
  isReference,
  isRunTogether,
  isShared,
  isToAsk,
  isVenue,
  isWay,
} from './no-partner.js'
import { isFoundedInRelative } from './founded-in-relative.js'
import { isShortForThing } from './initials.js'
import { isOwnUnit } from './own-unit.js'
import { payingBehind } from './paying-behind.js'
import { isAfterPerson, isCaption, isFormerPost, isOfAlumni, isOwnCareer } from './post.js'
import { hasHomeOnRoster, isInsideRoster } from './roster.js'
import type { ListInStatement, Slot, SlotFound } from './slot.js'
import type { Statement } from './statement.js'
import { isTrail } from './trail.js'

type SlotRule = (list: ListInStatement) => SlotFound | null

/**
 * What gives a list its slot, in order: the first that says something counts. First what no cue outweighs, then the cue in front of the
 * list ("gefinancierd door A"), then what stands behind it ("A betaalde"), then what tells a list without any that is no partner.
 */
const rules: readonly SlotRule[] = [
  when(isPartOfUnit, 'none'),
  when(isCalled, 'none'),
  when(isTrail, 'none'),
  when(isShortForThing, 'none'),
  when(isMemberInRelative, 'member'),
  when(isFormingIt, 'partner'),
  when(isOfAlumni, 'affiliation'),
  when(isFormerPost, 'affiliation'),
  when(isCaption, 'affiliation'),
  when(isOfWhichHomeIsMember, 'network'),
  when(isFoundedInRelative, 'founded'),
  cueBefore,
  when(isAfterPerson, 'affiliation'),
  payingBehind,
  when(({ statement, group }) => isDoneByHome(statement, group, 'founded-by'), 'founded'),
  when(({ statement, group }) => isDoneByHome(statement, group, 'led-by'), 'led'),
  when(({ statement, group }) => isFoundedInside(statement, group), 'founded'),
  when(isJoinedLater, 'member'),
  when(isReference, 'none'),
  when(isHostOfList, 'none'),
  when(isShared, 'none'),
  when(isWay, 'none'),
  when(isOwnCareer, 'affiliation'),
  when(isVenue, 'none'),
  when(isToAsk, 'none'),
  when(isRunTogether, 'none'),
  when(isPlaceOfWork, 'none'),
  when(isAward, 'none'),
  when(({ statement, groups, index }) => isOwnUnit(statement, groups, index), 'none'),
  when(({ statement, group }) => isInsideRoster(statement, group), 'member'),
  when(({ statement, group }) => hasHomeOnRoster(statement, group), 'network'),
  when(isWithinNetwork, 'network'),
  memberCueBehind,
  memberOnceMore,
  isOneOfNetworks,
]

function when(is: (list: ListInStatement) => boolean, slot: Slot): SlotRule {
  return (list) => (is(list) ? { slot, cue: null } : null)
}

/** The slot of every list of organisations in a statement: a partner where no rule says otherwise. */
export function slotsOf(statement: Statement, groups: readonly PartyGroup[], lang: Lang): SlotFound[] {
  return groups.map((group, index) => slotOf({ statement, groups, index, group, lang }))
}

function slotOf(list: ListInStatement): SlotFound {
  for (const rule of rules) {
    const found = rule(list)
    if (found) return found
  }
  return { slot: 'partner', cue: null }
}

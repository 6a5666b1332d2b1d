import type { Cue, Frame } from './cue.js'
import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import { areOnTheirWay } from './movement.js'
import type { Match } from './pattern.js'
import { isOurPartners } from './roster.js'
import type { ListInStatement, Slot } from './slot.js'
import type { Statement } from './statement.js'

/** Frames that give a slot to what follows them, and how many tokens may stand between. */
const after: Partial<Record<Frame, { slot: Slot; within: number }>> = {
  affiliate: { slot: 'affiliation', within: 2 },
  'fund-by': { slot: 'funder', within: 5 },
  member: { slot: 'network', within: 9 },
  joins: { slot: 'joined', within: 9 },
  members: { slot: 'member', within: Infinity },
  founder: { slot: 'founded', within: 5 },
  'founded-by': { slot: 'co-founder', within: 4 },
  lead: { slot: 'led', within: 5 },
  aside: { slot: 'none', within: 3 },
}

/** What outweighs a cue nearer to the list: a person's post, who pays, where something is. */
const outweighs: ReadonlySet<Frame> = new Set<Frame>(['affiliate', 'fund-by', 'aside'])

interface CueFound {
  slot: Slot
  cue: Match<Cue>
}

/** The slot that the cue in front of a list gives it: "opgericht door A en B", "gefinancierd door C"; the nearest one, of the weightiest. */
export function cueBefore({ statement, groups, index, group }: ListInStatement): CueFound | null {
  const found = nearest(statement, group, groups[index - 1])
  if (!found || isWithPerson(statement, found, group)) return null
  // "visited Universitas Indonesia, with which Leiden exchanges staff"
  const relative = statement.sentence.tokens[group.last + 2]?.lower ?? ''
  return found.slot === 'none' && listWords.withWhich.has(relative) ? null : found
}

function nearest(statement: Statement, group: PartyGroup, before: PartyGroup | undefined): CueFound | null {
  let best: (CueFound & { weight: number }) | null = null
  for (const cue of statement.cues) {
    if (!('frame' in cue.row)) continue
    const rule = after[cue.row.frame]
    if (!rule || cue.last >= group.first || (before && cue.last <= before.last)) continue
    if (group.first - cue.last - 1 > rule.within || meansElse(statement, cue, cue.row.frame)) continue
    // "worked with the Mayo Clinic within HANNN": a later "with" wins over an earlier frame.
    if (rule.within > 2 && isCutOff(statement, cue.last, group.first)) continue
    const weight = outweighs.has(cue.row.frame) ? 1 : 0
    if (!best || weight > best.weight || (weight === best.weight && cue.last > best.cue.last))
      best = { slot: rule.slot, cue, weight }
  }
  return best && { slot: best.slot, cue: best.cue }
}

/** True for a cue that looks like one of its frame and says something else here. */
function meansElse(statement: Statement, cue: Match<Cue>, frame: Frame): boolean {
  if (frame === 'affiliate') return areOnTheirWay(statement, cue)
  if (frame === 'members') return isOurPartners(statement, cue)
  // "partners in Finland (Laurea, Metropolia)": where they are, not what they belong to.
  if (frame === 'member')
    return statement.parties.some(({ name, entity }) => entity.class === 'place' && name.first === cue.last + 1)
  // "Neurosurgeon Aisling Byrne joined us from Beaumont Hospital": a person who comes to work here.
  return frame === 'joins' && listWords.us.has(statement.sentence.tokens[cue.last + 1]?.lower ?? '')
}

/** True where "with" or "together" stands between a cue and the list. */
function isCutOff({ sentence: { tokens } }: Statement, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ lower }) => listWords.cutting.has(lower))
}

/** "samen met onderzoekers van X": the person is named for the organisation, which is a partner; and a list of several is no one's post. */
function isWithPerson({ sentence: { tokens } }: Statement, { slot, cue }: CueFound, { parties }: PartyGroup): boolean {
  if (slot !== 'affiliation') return false
  const before = tokens.slice(Math.max(0, cue.first - 4), cue.first)
  return parties.length > 2 || before.some(({ lower }) => listWords.withBetween.has(lower))
}

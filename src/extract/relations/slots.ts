import { wordsOf } from '../names/words.js'
import type { Lang } from '../../contracts.js'
import type { Frame } from './cue.js'
import type { Match } from './pattern.js'
import type { Cue } from './cue.js'
import { isAfter, isDoneByHome, isFoundedInside } from './done-by-home.js'
import { isBesideHome } from './beside-home.js'
import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import { isOwnUnit } from './own-unit.js'
import { isNetwork } from './section.js'
import { areOnTheirWay } from './movement.js'
import { hasHomeOnRoster, isInsideRoster, isOurPartners } from './roster.js'
import { kindsOf, speaksOfHome, type Statement } from './statement.js'

/**
 * What a list of organisations is to the sentence. partner: one side of a cooperation; funder: it pays; network: the home belongs
 * to it; founded: the home founded it; co-founder: founded something with the home; led: the home leads it; member: it is listed
 * as a member of something; affiliation: where a person works; parent: what the home itself belongs to; none: nothing of these.
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

/** The slot of every list of organisations in a statement, with the cue that gave it (null where none did). */
export function slotsOf(
  statement: Statement,
  groups: readonly PartyGroup[],
  lang: Lang,
): { slot: Slot; cue: Match<Cue> | null }[] {
  return groups.map((group, index) => {
    const before = groups[index - 1]
    if (isPartOfUnit(statement, group)) return { slot: 'none', cue: null }
    const found = nearestBefore(statement, group, before)
    // "visited Universitas Indonesia, with which Leiden exchanges staff"
    const relative =
      listWords.withWhich.has(statement.sentence.tokens[group.last + 2]?.lower ?? '') && found?.slot === 'none'
    if (statement.sentence.tokens.some(({ lower }) => listWords.alumni.has(lower)))
      return { slot: 'affiliation', cue: null }
    if (isCaption(statement)) return { slot: 'affiliation', cue: null }
    if (found && !relative && !isWithPerson(statement, found, group)) return found
    if (isAfterPerson(statement, group, lang)) return { slot: 'affiliation', cue: null }
    const shares =
      group.parties.some((party) => isBesideHome(statement, party)) ||
      (speaksOfHome(statement) && kindsOf(statement).includes('joint-investment'))
    const pays = statement.cues.find(
      (cue) =>
        !shares &&
        'frame' in cue.row &&
        cue.row.frame === 'fund-of' &&
        cue.first > group.last &&
        cue.first <= group.last + 6 &&
        index + 1 >= groups.filter((other) => other.last < cue.first).length,
    )
    if (pays) return { slot: 'funder', cue: pays }
    if (isDoneByHome(statement, group, 'founded-by')) return { slot: 'founded', cue: null }
    if (isDoneByHome(statement, group, 'led-by')) return { slot: 'led', cue: null }
    if (isFoundedInside(statement, group)) return { slot: 'founded', cue: null }
    if (joinsLater(statement, group)) return { slot: 'member', cue: null }
    if (listWords.see.has(statement.sentence.tokens[0]?.lower ?? '')) return { slot: 'none', cue: null }
    if (isHostOfList(statement, group, groups[index + 1])) return { slot: 'none', cue: null }
    if (isShared(statement, group, index)) return { slot: 'none', cue: null }
    if (isPath(statement, group)) return { slot: 'none', cue: null }
    if (isOwnCareer(statement, group)) return { slot: 'affiliation', cue: null }
    if (isVenue(statement, group)) return { slot: 'none', cue: null }
    // "on a British Council scholarship"
    if (listWords.award.has(statement.sentence.tokens[group.last + 1]?.lower ?? '') && group.parties.length === 1)
      return { slot: 'none', cue: null }
    if (isOwnUnit(statement, groups, index)) return { slot: 'none', cue: null }
    if (isInsideRoster(statement, group)) return { slot: 'member', cue: null }
    if (hasHomeOnRoster(statement, group)) return { slot: 'network', cue: null }
    if (isWithinNetwork(statement, group)) return { slot: 'network', cue: null }
    const member = trailingMember(statement, group)
    if (member) return member
    return { slot: 'partner', cue: null }
  })
}

/** "een onderdeel van de afdeling Gezondheidswetenschappen van het UMCG": what the home's own unit belongs to. */
function isPartOfUnit(statement: Statement, group: PartyGroup): boolean {
  const at = statement.parties.findIndex((party) => party === group.parties[0])
  const unit = statement.parties[at - 1]
  if (unit?.entity.class !== 'unit' || unit.name.parent !== at) return false
  return statement.cues.some(
    ({ row, last }) =>
      'frame' in row && row.frame === 'member' && last < unit.name.first && unit.name.first - last <= 3,
  )
}

/** "Helsinki, Leiden and Zurich joined later": the subject became a member. */
function joinsLater(statement: Statement, group: PartyGroup): boolean {
  if (speaksOfHome(statement)) return false
  return statement.cues.some(
    ({ row, first }) => 'frame' in row && row.frame === 'joins' && first > group.last && first - group.last <= 3,
  )
}

/** "Leiden Observatory with Yerevan State University": in a line without a verb the home's unit stands before "with". */
function isHostOfList({ sentence: { tokens } }: Statement, group: PartyGroup, next: PartyGroup | undefined): boolean {
  if (!next || !listWords.with.has(tokens[group.last + 1]?.lower ?? '')) return false
  const start = tokens.findIndex((token) => token.shape !== 'sign')
  return group.first === start || tokens[group.first - 1]?.text === ':'
}

/** "Op de foto: dr. Kirwa (links) tekent, met achter hem …", "Pictured from left: …": who stands where. */
function isCaption({ sentence: { tokens } }: Statement): boolean {
  const opening = tokens
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ')
  return captions.test(opening)
}

const captions = new RegExp(`^(?:${[...listWords.captions].join('|').replaceAll('.', '\\.')})(?![\\p{L}-])`, 'u')

/** "I did part of my training at AZ Groeninge": who speaks of himself tells where he was. */
function isOwnCareer({ sentence: { tokens }, cues }: Statement, { first }: PartyGroup): boolean {
  const speaks = tokens.some(({ text, lower }) => text === 'I' || lower === 'ik')
  const ours = cues.some(({ row }) => 'refer' in row && row.refer === 'we')
  if (!speaks || ours) return false
  const before = listWords.article.has(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : tokens[first - 1]
  return listWords.careerAt.has(before?.lower ?? '')
}

/** "signed the agreement in the Coach House": a house that something happens in. */
function isVenue({ sentence: { tokens } }: Statement, { first, parties }: PartyGroup): boolean {
  const [party] = parties
  if (parties.length > 1 || party!.entity.head !== 'research-institute') return false
  if (!listWords.house.has(tokens[party!.name.headAt]?.lower ?? '')) return false
  return listWords.article.has(tokens[first - 1]?.lower ?? '') && listWords.inAt.has(tokens[first - 2]?.lower ?? '')
}

/** "WUR is linked to A and B in the EWUU alliance": what the home does inside a network it does as one of its members. */
function isWithinNetwork(statement: Statement, { first, parties }: PartyGroup): boolean {
  if (!speaksOfHome(statement) || parties.length > 1 || !parties.every(isNetwork)) return false
  const { tokens } = statement.sentence
  let at = first - 1
  while (at > 0 && at > first - 4 && listWords.network.has(tokens[at]!.lower)) at--
  return listWords.within.has(tokens[at]?.lower ?? '')
}

/** "With the ULB the university shares a campus and the Institute of Advanced Studies": what is shared, not with whom. */
function isShared(statement: Statement, group: PartyGroup, index: number): boolean {
  const { tokens } = statement.sentence
  let verb = group.first - 1
  while (verb >= 0 && !listWords.share.has(tokens[verb]!.lower)) verb--
  return verb >= 0 && index > 0 && !listWords.with.has(tokens[verb]!.lower)
}

/** "Through HANNN we have ties with …": the way, not the partner. */
function isPath(statement: Statement, group: PartyGroup): boolean {
  const { tokens } = statement.sentence
  let at = group.first - 1
  while (at >= 0 && listWords.ourArticle.has(tokens[at]!.lower)) at--
  const before = tokens[at]?.lower ?? ''
  if (listWords.through.has(before)) return true
  // "an Ivy League school": an example of what the name stands for.
  const article = tokens[group.first - 1]?.lower ?? ''
  return listWords.a.has(article) && tokens[group.last + 1]?.shape === 'lower' && group.parties.length === 1
}

function nearestBefore(
  statement: Statement,
  group: PartyGroup,
  before: PartyGroup | undefined,
): { slot: Slot; cue: Match<Cue> } | null {
  let best: { slot: Slot; cue: Match<Cue>; weight: number } | null = null
  for (const cue of statement.cues) {
    if (!('frame' in cue.row)) continue
    const rule = after[cue.row.frame]
    if (!rule || cue.last >= group.first || (before && cue.last <= before.last)) continue
    if (cue.row.frame === 'affiliate' && areOnTheirWay(statement, cue)) continue
    if (cue.row.frame === 'member' && leadsToPlace(statement, cue)) continue
    // "Neurosurgeon Aisling Byrne joined us from Beaumont Hospital": a person who comes to work here.
    if (cue.row.frame === 'joins' && listWords.us.has(statement.sentence.tokens[cue.last + 1]?.lower ?? '')) continue
    if (cue.row.frame === 'members' && isOurPartners(statement, cue)) continue
    const gap = group.first - cue.last - 1
    if (gap > rule.within) continue
    if (before && cue.last <= before.last) continue
    // "worked with the Mayo Clinic within HANNN": a later "with" wins over an earlier frame.
    if (rule.within > 2 && cutOff(statement, cue.last, group.first)) continue
    const heavy = outweighs.has(cue.row.frame) ? 1 : 0
    if (!best || heavy > best.weight || (heavy === best.weight && cue.last > best.cue.last))
      best = { slot: rule.slot, cue, weight: heavy }
  }
  return best
}

/** "partners in Finland (Laurea, Metropolia)": where they are, not what they belong to. */
function leadsToPlace({ parties }: Statement, cue: Match<Cue>): boolean {
  return parties.some(({ name, entity }) => entity.class === 'place' && name.first === cue.last + 1)
}

/** True where "with" or "together" stands between a cue and the list. */
function cutOff(statement: Statement, from: number, to: number): boolean {
  const { tokens } = statement.sentence
  for (let i = from + 1; i < to; i++) if (listWords.cutting.has(tokens[i]!.lower)) return true
  return false
}

/** "together with researchers of X": the person is named for the organisation, which is a partner. */
function isWithPerson(statement: Statement, found: { slot: Slot; cue: Match<Cue> }, group: PartyGroup): boolean {
  if (found.slot !== 'affiliation') return false
  const { tokens } = statement.sentence
  for (let i = Math.max(0, found.cue.first - 4); i < found.cue.first; i++) {
    if (listWords.withBetween.has(tokens[i]!.lower)) return true
  }
  // A list of several organisations is no one's post.
  return group.parties.length > 2
}

/** "Prof. Fu (University of California)", "Jan Peeters, Ghent University". */
function isAfterPerson(statement: Statement, group: PartyGroup, lang: Lang): boolean {
  const { tokens } = statement.sentence
  const before = tokens[group.first - 1]
  if (!before) return false
  const person = statement.parties.find(
    (party) => party.entity.class === 'person' && party.name.reach < group.first && group.first - party.name.reach <= 3,
  )
  // "met Carl Zeiss, Roche Diagnostics en GE Healthcare": who is worked with is no one's employee.
  const among = person && listWords.among.has(tokens[person.name.first - 1]?.lower ?? '') && group.parties.length > 1
  if (among) return false
  if (person && (before.text === '(' || before.text === ',' || before.text === '–')) return true
  if (person && listWords.postAt.has(before.lower)) return true
  // "die eerder aan de Universitas Diponegoro werkte"; "de Universitas Diponegoro werkt met ons" is no post.
  const verb = tokens[group.last + 1]?.lower ?? ''
  if (listWords.worked.has(verb) && isAfter(tokens, group.first, listWords.worksAt) && group.parties.length === 1)
    return true
  const inside = statement.parties.some(
    (party) => party.entity.class === 'person' && party.name.first < group.first && party.name.reach >= group.first,
  )
  return inside || wordsOf(lang).titles.has(before.lower)
}

/** Dutch puts "lid" last: "Van ASPHER is onze faculteit lid"; English a relative: "HANNN, of which we are a member". */
function trailingMember(statement: Statement, group: PartyGroup): { slot: Slot; cue: Match<Cue> } | null {
  if (!speaksOfHome(statement)) return null
  const before = statement.sentence.tokens[group.first - 1]?.lower
  const relative = statement.sentence.tokens[group.last + 2]?.lower
  if (!listWords.memberBefore.has(before ?? '') && !listWords.whichOf.has(relative ?? '')) return null
  const cue = statement.cues.find(
    (item) => 'frame' in item.row && item.row.frame === 'member' && item.first > group.last,
  )
  return cue && cue.first - group.last <= 12 ? { slot: 'network', cue } : null
}

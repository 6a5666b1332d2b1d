import type { Lang, RelationKind } from '../../contracts.js'
import type { Places } from '../places/places.js'
import type { Draft, ProgrammeDraft } from './draft.js'
import { acceptedOf, mayBePartner } from './eligible.js'
import { isHeadless } from '../classify/is-headless.js'
import { type KnownByPlace, standingFor } from './known-by-place.js'
import { groupParties } from './groups.js'
import { listWords } from './list-words.js'
import { foundedWith, introducedWith, isJoined, isWith } from './joined.js'
import { withBefore } from './with-before.js'
import { isInstitution } from './institution.js'
import { isMemberOf } from './is-member-of.js'
import { membershipItem } from './membership-item.js'
import { isDenied, kindsFor, statusFor } from './kinds.js'
import { isAboutNetwork, isNetwork, type Section, spokenOf } from './section.js'
import { resolveSlot, type SlotReading } from './resolve-slot.js'
import { slotsOf } from './slots.js'
import { standForInstitution } from './stand-for-institution.js'
import { takeKindOfList } from './kind-of-list.js'
import { hasFrame, kindsOf, type Party, speaksOfHome, type Statement } from './statement.js'
import { isFormed, isFoundedWith, isRun, isTied, programmeBefore } from './ties-of-party.js'

/** What one statement gives: relations, members of programmes, and the parties that it passes over with the reason. */
export interface StatementDrafts {
  drafts: Draft[]
  programmes: ProgrammeDraft[]
  passed: { party: Party; reason: string }[]
  /** Partners that later statements may refer to. */
  partners: Party[]
}

/** The relations that a statement gives the organisations that it names. */
export function draftStatement(statement: Statement, section: Section, context: DraftContext): StatementDrafts {
  const result: StatementDrafts = { drafts: [], programmes: [], passed: [], partners: [] }
  const lists = groupParties(statement, (party) => mayBePartner(party, statement, context.places))
  const membership = membershipItem(statement, lists, context.lang)
  const groups = membership?.groups ?? lists
  const slots = slotsOf(statement, groups, context.lang)
  slots.forEach((found, index) => {
    if (membership && index === 0) found.slot = 'network'
    if (membership?.members.has(groups[index]!)) found.slot = 'member'
  })
  const reading = { statement, section, context, result, groups, slots: slots.map(({ slot }) => slot) }
  const resolved = groups.map((_, index) => resolveSlot(reading, index))
  reading.slots = resolved
  groups.forEach((group, index) => {
    const led =
      slots[index]!.cue !== null ||
      resolved[index] !== 'partner' ||
      group.parties.some((party) => withBefore(statement, party))
    const among = context.towns.has(statement.blockIndex)
    const accepted = acceptedOf(group, statement, led, among)
    for (const party of group.parties) {
      const found = accepted.find((item) => item.party === party)
      if (!found) result.passed.push({ party, reason: 'nameWithoutCue' })
      else {
        const named = found.rule === 'placeForInstitution' ? standingFor(party, context.universities) : party
        if (found.rule === 'placeForInstitution' && named === party)
          standForInstitution(party, group, statement, context.lang)
        if (party.entity.head === null && isWholeItem(statement, party)) takeKindOfList(party, statement)
        draftParty(reading, index, named, found.rule)
      }
    }
  })
  return result
}

export interface DraftContext {
  lang: Lang
  places: Places
  /** True where the page's title or the section's headings say that it is about partners. */
  aboutPartners: boolean
  /** The universities that the page names, by their place. */
  universities: KnownByPlace
  /** Blocks that are a town by itself in a list of universities. */
  towns: ReadonlySet<number>
}

interface Reading extends SlotReading {
  context: DraftContext
  result: StatementDrafts
}

function draftParty(reading: Reading, index: number, party: Party, rule: string): void {
  const { statement, section, result, slots } = reading
  const body = party.entity.head === 'university' || party.entity.head === 'hospital'
  // What a home founds or leads is no university: there the verb speaks of something else.
  const slot = body && (slots[index] === 'founded' || slots[index] === 'led') ? 'partner' : slots[index]!
  if (slot === 'affiliation' || slot === 'none') {
    if (slot === 'none' && isRun(statement, party)) addMember(result, party, null, statement, true)
    result.passed.push({ party, reason: slot === 'none' ? 'namedInPassing' : slot })
    return
  }
  if (isDenied(statement, party)) {
    result.passed.push({ party, reason: 'denied' })
    return
  }
  const add = (kind: RelationKind, more: Partial<Draft> = {}): void => {
    result.drafts.push({
      party,
      kind,
      tie: 'direct',
      role: 'partner',
      programme: null,
      status: statusFor(statement, party),
      open: hasFrame(statement, 'open', party) || statement.intro.some((intro) => hasFrame(intro, 'open')),
      assumed: false,
      carried: false,
      home: null,
      statement,
      intro: statement.intro,
      rules: [rule, `slot:${slot}`],
      ...more,
    })
  }
  const keep = (): number => result.partners.push(party)
  switch (slot) {
    case 'funder':
      if (hasFrame(statement, 'award')) {
        result.passed.push({ party, reason: 'givesAward' })
        return
      }
      add('funding', { role: 'funder' })
      return
    case 'member': {
      const consortium =
        section.consortium ||
        hasFrame(statement, 'consortium') ||
        statement.intro.some((intro) => hasFrame(intro, 'consortium'))
      const tie = isFoundedWith(statement) && isWith(reading, party) ? 'direct' : 'co-member'
      add(consortium ? 'consortium' : 'co-membership', { tie, programme: section.network })
      if (section.network) addMember(result, section.network, party, statement, false)
      return
    }
    case 'network':
    case 'joined':
      // "We are a member of:" and a list: whatever an item is called, it has members.
      const listed =
        slots[index] === 'network' &&
        party.entity.head !== 'university' &&
        party.entity.head !== 'hospital' &&
        (statement.intro.some((intro) => hasFrame(intro, 'member')) || isMemberOf(statement, party))
      if (isNetwork(party) || isHeadless(party) || listed) {
        add('network-membership')
        addOthers(statement, add)
        addMember(result, party, null, statement, true)
        section.network = party
        keep()
      } else if (hasFrame(statement, 'cooperate')) {
        addKinds(reading, party, add)
        keep()
      } else if (programmeBefore(statement, party)) {
        add('programme-participation', { programme: programmeBefore(statement, party) })
        addMember(result, programmeBefore(statement, party)!, party, statement, true)
        keep()
      } else if (isInstitution(party) && isTied(statement, party)) {
        addKinds(reading, party, add, true, true)
        keep()
      } else if (isFormed(statement, party)) addMember(result, party, null, statement, true)
      else result.passed.push({ party, reason: 'homeBelongsToIt' })
      return
    case 'founded':
    case 'co-founder':
      add('founding-member')
      addOthers(statement, add)
      if (isNetwork(party) || slot === 'founded') {
        addMember(result, party, null, statement, true)
        section.network = party
      } else if (section.network) addMember(result, section.network, party, statement, false)
      keep()
      return
    case 'led':
      if (!isNetwork(party) && party.entity.class === 'organization' && !isHeadless(party)) {
        addKinds(reading, party, add)
      } else {
        add('coordination')
        addMember(result, party, null, statement, true)
        section.network = party
      }
      keep()
      return
    case 'spin-off':
      add('spin-off')
      keep()
      return
    case 'partner':
      // "Samen met A richtten we B op": A founded it with the home.
      if (isJoined(reading, index, party)) {
        const founded = foundedWith(reading, party)
        if (founded) {
          const fellow = founded.entity.class === 'organization' && isNetwork(founded)
          add('founding-member', {
            tie: fellow ? 'co-member' : 'direct',
            programme: founded.entity.class === 'programme' || fellow ? founded : null,
          })
          keep()
          return
        }
      }
      addKinds(
        reading,
        party,
        add,
        rule !== 'organisationName' || isWholeItem(statement, party),
        isJoined(reading, index, party),
      )
      if (result.drafts.some((draft) => draft.party === party)) keep()
  }
}

/** "- Quantib BV": an item of a list of partners that is a name, whatever it names. */
function isWholeItem({ block, sentence: { tokens, end }, intro, headings }: Statement, { name }: Party): boolean {
  if (block.kind !== 'list-item' && block.kind !== 'cell') return false
  const first = tokens.findIndex((token) => token.shape !== 'sign' && !listWords.article.has(token.lower))
  // "Postdocs. The programme offered …": the item's title.
  return name.first === first && intro.length + headings.length > 0 && !isTitleOf(block.text, end)
}

/** True for a sentence that more of its block follows. */
function isTitleOf(text: string, end: number): boolean {
  return text.slice(end).trim() !== ''
}

/** Kinds that a membership or a foundation is stated along with: "founder, and also a partner"; "within X we develop teaching". */
function addOthers(statement: Statement, add: (kind: RelationKind) => void): void {
  for (const kind of kindsOf(statement)) {
    if (!['spin-off', 'regional-agreement', 'programme-participation', 'consortium', 'alliance'].includes(kind))
      add(kind)
  }
}

function addKinds(
  reading: Reading,
  party: Party,
  add: (kind: RelationKind, more?: Partial<Draft>) => void,
  listed = false,
  joined = false,
): void {
  const { statement, context, result, section } = reading
  const company = party.entity.head === 'company' || isHeadless(party)
  if (company && kindsOf(statement).includes('spin-off')) {
    add('spin-off')
    return
  }
  // An institution that a page about partners names is one of them, unless something says otherwise; other names need a cue.
  const institution = isInstitution(party) || isWith(reading, party)
  const quoted = statement.block.kind === 'quote'
  const { kinds, rule, assumed } = kindsFor(
    statement,
    party,
    joined || (context.aboutPartners && !quoted && (institution || listed)),
    section.said,
  )
  if (kinds.length === 0) {
    result.passed.push({ party, reason: 'noCue' })
    return
  }
  const spoken = spokenOf(statement, section)
  if (assumed && !joined && spoken && spoken.entity !== party.entity && isAboutNetwork(statement, section)) {
    add('co-membership', { tie: 'co-member', programme: spoken, rules: [rule, 'memberOfNetwork'] })
    addMember(result, spoken, party, statement, false)
    return
  }
  const agreement = statement.parties.find(({ entity }) => entity.head === 'programme-agreement')
  const programme = agreement ?? statement.parties.find(({ entity }) => entity.class === 'programme') ?? null
  const local = agreement !== undefined && isLocal(agreement, context.places)
  if (local) add('regional-agreement', { programme: agreement })
  for (const kind of kinds) {
    // Who is listed as taking part in a consortium is a fellow in it; who the home is in it "with" is its partner, and so are all where it leads.
    const taking = kind === 'consortium' && !isWith(reading, party) && !introducedWith(statement)
    const tie = taking && !section.homeLeads ? 'co-member' : 'direct'
    if (!(local && kind === 'partnership')) add(kind, { programme, assumed, tie, rules: [rule] })
  }
  if (programme) addMember(result, programme, party, statement, speaksOfHome(statement))
  if (section.network && section.network !== party && hasFrame(statement, 'consortium')) section.consortium = true
}

/** "Agreement of Groningen": named after a city. */
function isLocal({ name }: Party, places: Places): boolean {
  const last = name.name.split(' ').at(-1)!
  return places.city(last) !== null
}

function addMember(
  result: StatementDrafts,
  programme: Party,
  member: Party | null,
  statement: Statement,
  home: boolean,
): void {
  result.programmes.push({
    party: programme,
    members: member ? [member] : [],
    homeTakesPart: home,
    statement,
    rules: ['takesPart'],
  })
}

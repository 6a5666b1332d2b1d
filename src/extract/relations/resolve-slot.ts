import { isHeadless } from '../classify/is-headless.js'
import { startsIn } from '../../language/tables/starts-in.js'
import { isAlsoMember } from './also-member.js'
import type { PartyGroup } from './groups.js'
import { withBefore } from './with-before.js'
import { listWords } from './list-words.js'
import { membershipWords } from './membership-words.js'
import { isNetwork, type Section } from './section.js'
import type { Slot } from './slot.js'
import { hasFrame, type Party, speaksOfHome, type Statement } from './statement.js'

/** A statement's lists with the slots that its grammar gives them, in the section that it stands in. */
export interface SlotReading {
  statement: Statement
  section: Section
  groups: PartyGroup[]
  slots: Slot[]
}

/** Settles what the grammar of one list leaves open by the rest of the statement and its introduction. */
export function resolveSlot({ statement, section, groups, slots }: SlotReading, index: number): Slot {
  const slot = slots[index]!
  const ours = speaksOfHome(statement) || statement.intro.some(speaksOfHome)
  if (isAlsoMember(statement, groups[index]!, section)) return 'member'
  if (slot === 'joined') {
    if (ours) return 'network'
    // "San Raffaele has joined Eureka": the network; "three universities joined: A, B": its members.
    return groups.length > 1 && groups[index]!.parties.some(isNetworkLike(section)) ? 'none' : 'member'
  }
  if (slot === 'partner') {
    const joins = slots.indexOf('joined')
    if (joins >= 0 && !ours && hasFrame(statement, 'joins')) return 'member'
    const intro = introSlot(statement)
    // "We zijn actief in: … met de University of Ghana onderzoeken we …": the item says itself what is done.
    const own = groups[index]!.parties.some((party) => withBefore(statement, party))
    // "Participating universities are members of it:" and a list: no university has the home for a member.
    const bodies = groups[index]!.parties.every(
      ({ entity }) => entity.head === 'university' || entity.head === 'hospital',
    )
    if (intro === 'network' && bodies && !own && statement.intro.some(speaksOfMembers)) return 'member'
    if (intro && !(intro === 'network' && own)) return intro
    if (section.consortium && hasFrame(statement, 'members')) return 'member'
    // "As a member of EUTOPIA, VUB stands side by side with …": listed for the network.
    // "We zijn lid van EuroLife, samen met A en B": the name alone does not say that it is a network.
    if (ours && hasFrame(statement, 'member') && isLikewise(statement, groups[index]!)) return 'member'
    const together = ours && isTogetherWith(statement, groups[index]!) && hasFrame(statement, 'member')
    const network = slots.findIndex(
      (other, at) =>
        (other === 'network' || other === 'founded') &&
        groups[at]!.parties.some((party) => isNetwork(party) || (isHeadless(party) && together)),
    )
    // "Met A en B vormen wij een alliantie, EuroTech": two or a few, and partners.
    const allied = statement.cues.some(
      ({ row, first }) =>
        'kind' in row && row.kind === 'alliance' && listWords.forms.has(statement.sentence.tokens[first]!.lower),
    )
    if (
      network >= 0 &&
      network !== index &&
      !allied &&
      !worksTogether(statement) &&
      !groups[index]!.parties.every(isNetwork)
    )
      return 'member'
    // "Wageningen also belongs to it": the subject of another's membership.
    if (
      !ours &&
      hasFrame(statement, 'member') &&
      slots.includes('network') === false &&
      section.network &&
      hasFrame(statement, 'members')
    )
      return 'member'
  }
  if (slot === 'network' && !ours && index > 0 && slots[index - 1] === 'partner') return 'none'
  return slot
}

function isNetworkLike(section: Section): (party: Party) => boolean {
  return (party) =>
    isNetwork(party) || party === section.network || section.partners.some(({ entity }) => entity === party.entity)
}

/** "Wij zijn lid, net als A", "we are a member, like A": a member as the home is. */
function isLikewise({ sentence: { tokens } }: Statement, { first }: PartyGroup): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const at = listWords.article.has(before) ? first - 2 : first - 1
  const word = tokens[at]?.lower ?? ''
  // "as are A and B"
  if (listWords.sameOf.has(word) && listWords.as.has(tokens[at - 1]?.lower ?? '')) return true
  return membershipWords.likewise.has(word)
}

function isTogetherWith({ sentence: { tokens } }: Statement, { first }: PartyGroup): boolean {
  return tokens.some(({ lower }, at) => at < first && first - at <= 6 && membershipWords.besideMember.has(lower))
}

function worksTogether(statement: Statement): boolean {
  const { tokens } = statement.sentence
  return statement.cues.some(
    ({ row, first }) =>
      'frame' in row && row.frame === 'cooperate' && startsIn(tokens[first]!.lower, listWords.worksStem),
  )
}

/** What the introduction of a list makes of its items. */
function introSlot(statement: Statement): Slot | null {
  const frames = statement.intro.flatMap(({ cues, parties }) =>
    cues.flatMap(({ row, last }) => {
      if (!('frame' in row)) return []
      // "Met steun van VLIR-UOS werken we aan:": the introduction names who pays, the list does not.
      return row.frame === 'fund-by' && parties.some(({ name }) => name.first > last) ? [] : [row.frame]
    }),
  )
  if (frames.includes('members')) return 'member'
  if (frames.includes('fund-by')) return 'funder'
  if (frames.includes('founded-by')) return 'co-founder'
  if (frames.includes('joins') && !statement.intro.some(speaksOfHome)) return 'member'
  if (frames.includes('member') && !frames.includes('cooperate')) return 'network'
  return null
}

/** "Deelnemende universiteiten:", "leden van": words of membership, where "actief in" says less. */
function speaksOfMembers({ sentence: { tokens } }: Statement): boolean {
  const { speaksOfMembers: words, takesPartStem } = membershipWords
  return tokens.some(({ lower }) => words.has(lower) || (startsIn(lower, takesPartStem) && /^\p{L}+$/u.test(lower)))
}

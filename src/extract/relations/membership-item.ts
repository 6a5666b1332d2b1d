import type { Lang } from '../../contracts.js'
import { listWords } from './list-words.js'
import { membershipItemWords } from './membership-words.js'
import type { PartyGroup } from './groups.js'
import { isNetwork } from './section.js'
import { speaksOfHome, type Statement } from './statement.js'

/** The lists of such an item: the network alone, then the others, and which of these are its members. */
export interface MembershipItem {
  groups: PartyGroup[]
  members: ReadonlySet<PartyGroup>
}

/**
 * A list item that is a network with its members: "EuroLife (member since 2009), with A, B and C, among others", or
 * "Coimbra Group, including A and B" under "Networks". Null where it is no such item: the network is named first, has no head that
 * makes it a university or hospital, and nothing but its members stands in a list with it ("LIBER, the Association of …").
 */
export function membershipItem(statement: Statement, groups: PartyGroup[], lang: Lang): MembershipItem | null {
  const [group] = groups
  const party = group?.parties[0]
  const item = statement.block.kind === 'list-item' || statement.row !== undefined
  if (!party || !item || !startsItem(statement, group)) return null
  if (!isNetwork(party) && party.entity.class !== 'unknown') return null
  const stated = saysMember(statement, party.name.reach, lang) || (isNetwork(party) && isMemberColumn(statement, lang))
  if (!stated && (!underNetworks(statement, lang) || speaksOfHome(statement))) return null
  const [next] = group.parties.slice(1)
  const network = { parties: [party], first: party.name.first, last: party.name.reach }
  const rest = next ? [{ parties: group.parties.slice(1), first: next.name.first, last: group.last }] : []
  if (rest.some((list) => !isBrought(statement, network, list, lang))) return null
  const others = [...rest, ...groups.slice(1)]
  const members = others.filter((list) => !speaksOfHome(statement) && isBrought(statement, network, list, lang))
  // Under the heading alone an item is the network and those that it brings together, and no more.
  if (!stated && members.length < others.length) return null
  return { groups: [network, ...others], members: new Set(members) }
}

/** "…, with A and B", "…, onder wie A": a word between the network and the list says that they are in it. */
function isBrought({ sentence: { tokens } }: Statement, from: PartyGroup, list: PartyGroup, lang: Lang): boolean {
  for (let at = Math.max(from.last + 1, list.first - 6); at < list.first; at++)
    if (membershipItemWords[lang].brings.has(tokens[at]!.lower)) return true
  return false
}

function startsItem({ sentence: { tokens } }: Statement, group: PartyGroup): boolean {
  return !tokens.some((token, at) => at < group.first && token.shape !== 'sign' && !listWords.article.has(token.lower))
}

/** "(member since 2009)", "– lid sinds 2009": right after the name. */
function saysMember({ sentence: { tokens } }: Statement, reach: number, lang: Lang): boolean {
  const words = membershipItemWords[lang]
  return [1, 2, 3].some(
    (step) =>
      words.member.has(tokens[reach + step]?.lower ?? '') && !words.of.has(tokens[reach + step + 1]?.lower ?? ''),
  )
}

/** The heading right above, or what introduces the list, says that these are networks. */
function underNetworks({ headings, intro }: Statement, lang: Lang): boolean {
  return [...headings.slice(-1), ...intro].some((each) =>
    each.sentence.tokens.some(({ lower }) => membershipItemWords[lang].networks.has(lower)),
  )
}

/** "Network | Member since": a column of the table says of every row that the home is a member. */
function isMemberColumn({ row }: Statement, lang: Lang): boolean {
  const { member, of } = membershipItemWords[lang]
  return (row?.cells ?? []).some(({ heading }) => {
    const words = heading.split(/\s+/)
    return member.has(words[0]!) && words.length > 1 && !of.has(words[1]!)
  })
}

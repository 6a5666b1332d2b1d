import { isBesideHome } from './beside-home.js'
import { listWords } from './list-words.js'
import { membershipItemWords } from './membership-words.js'
import { isNetwork } from './section.js'
import type { ListInStatement, SlotFound } from './slot.js'
import { speaksOfHome } from './statement.js'

/** "Sinds 2019 vormen de TU Eindhoven, de Universiteit Utrecht en het UMC Utrecht een alliantie": in one list with the home behind the verb, who forms it. */
export function isFormingIt({ statement, group }: ListInStatement): boolean {
  const verb = statement.cues.some(
    ({ row, first, last }) =>
      'frame' in row &&
      row.frame === 'member' &&
      last < group.first &&
      listWords.forms.has(statement.sentence.tokens[first]!.lower),
  )
  const { tokens } = statement.sentence
  // "… vormt het Erasmus MC het European Burns Network": nothing joins the two.
  const joined = statement.homes.some(({ first, last }) => {
    const between = first > group.last ? tokens.slice(group.last + 1, first) : tokens.slice(last + 1, group.first)
    return between.some(({ lower }) => listWords.joins.has(lower))
  })
  return verb && joined && group.parties.some((party) => isBesideHome(statement, party))
}

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

/**
 * "De VUB is lid van UNICA, het netwerk van universiteiten …, en van de European University Association": the preposition of the cue once more,
 * behind "en", however far.
 */
export function memberOnceMore({ statement, groups, index, group }: ListInStatement): SlotFound | null {
  const { tokens } = statement.sentence
  let at = group.first - 1
  while (at > 0 && listWords.article.has(tokens[at]!.lower)) at--
  const preposition = tokens[at]?.lower ?? ''
  if (!listWords.joins.has(tokens[at - 1]?.lower ?? '')) return null
  const cue = statement.cues.find(
    ({ row, last }) => 'frame' in row && row.frame === 'member' && last < at && tokens[last]!.lower === preposition,
  )
  const network = groups
    .slice(0, index)
    .some((other) => cue !== undefined && other.first > cue.last && other.first - cue.last <= 4)
  return cue && network ? { slot: 'network', cue } : null
}

/** "belongs to 19 of the 24 European Reference Networks for rare diseases, including MetabERN": what it is one of, however far from the verb. */
export function isOneOfNetworks({ statement, group }: ListInStatement): SlotFound | null {
  const { tokens } = statement.sentence
  const example = [1, 2].some((back) => listWords.exampleOf.has(tokens[group.first - back]?.lower ?? ''))
  const kind = statement.parties.findLast(
    ({ name, entity }) => name.reach < group.first && entity.rules.includes('pluralHead'),
  )
  if (!example || !kind) return null
  const cue = statement.cues.findLast(
    ({ row, last }) => 'frame' in row && row.frame === 'member' && last < kind.name.first,
  )
  return cue ? { slot: 'network', cue } : null
}

/** Behind "of which", how far the word for a member may be; in tokens. */
const farthestMember = 8

/** "accredited by the EAEVE, of which we are a member too", "waarvan de faculteit ook lid is": whatever was said of it first. */
export function isOfWhichHomeIsMember({ statement, group: { parties }, lang }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  const { reach } = parties.at(-1)!.name
  if (tokens[reach + 1]?.text !== ',' || !listWords.whichOf.has(tokens[reach + 2]?.lower ?? '')) return false
  const [from, to] = [reach + 3, reach + 3 + farthestMember]
  const ours =
    statement.homes.some(({ first }) => first >= from && first < to) ||
    statement.cues.some(({ row, first }) => 'refer' in row && row.refer === 'we' && first >= from && first < to)
  return ours && tokens.slice(from, to).some(({ lower }) => membershipItemWords[lang].member.has(lower))
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

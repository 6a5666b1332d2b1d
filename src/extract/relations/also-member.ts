import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import { membershipWords } from './membership-words.js'
import type { Section } from './section.js'
import type { ListInStatement } from './slot.js'
import { hasFrame, speaksOfHome, type Statement } from './statement.js'

/** How far behind a list the verb of its relative clause stands, how far before it the name, and how long what is said of those that "also take part" may be; in tokens. */
const [nearVerb, nearName, shortEnd] = [5, 3, 6]

const { takesPart, also, inWhich } = membershipWords

/**
 * "het NCOH, waarin ook A en B meedoen", "the NCOH, in which A and B also take part": who takes part in what is named before it is a fellow there, whatever that
 * is called. "Joint summer schools, in which A takes part" is no body.
 */
export function isMemberInRelative({ statement, group: { first, last } }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  const start = startOfList(statement, first)
  const opening = also.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1
  if (!inWhich.has(tokens[opening]?.lower ?? '')) return false
  const named = statement.parties.some(
    ({ name, entity }) => entity.class !== 'place' && name.reach < opening && opening - name.reach <= nearName,
  )
  return (
    named &&
    saidBehind(statement, last)
      .slice(0, nearVerb)
      .some(({ lower }) => takesPart.has(lower))
  )
}

/** "A en B zijn ook lid.", "A and B participate as well.", behind a sentence about a membership or a network: "A doet ook mee aan ons onderzoek" says more. */
export function isAlsoMember(statement: Statement, { first, last }: PartyGroup, section: Section): boolean {
  const { before, network } = section
  if (startOfList(statement, first) > 1 || speaksOfHome(statement)) return false
  if (!network && !(before && hasFrame(before, 'member'))) return false
  const behind = saidBehind(statement, last)
  return (
    behind.length <= shortEnd &&
    behind.some(({ lower }) => also.has(lower)) &&
    behind.some(({ lower }) => takesPart.has(lower))
  )
}

function startOfList({ sentence: { tokens } }: Statement, first: number): number {
  return listWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

function saidBehind({ sentence: { tokens } }: Statement, last: number): Statement['sentence']['tokens'] {
  return tokens.slice(last + 1).filter(({ shape }) => shape !== 'sign')
}

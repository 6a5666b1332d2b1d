import type { RelationKind } from '../../contracts.js'
import type { Draft } from './draft.js'
import { isDenied, kindsFor, statusFor } from './kinds.js'
import type { ReferredNoun } from './referred-noun.js'
import { isNetwork, type Section } from './section.js'
import { hasFrame, kindsOf, type Party, speaksOfHome, type Statement } from './statement.js'

/** Relations of a statement that names no partner but speaks of one: "both universities", "the alliance", or the one in the heading. */
export function draftReferred(statement: Statement, section: Section, noun: Party | null): Draft[] {
  if (isDenied(statement)) return []
  const pronoun = statement.cues.some(({ row }) => 'refer' in row && row.refer === 'both')
  const referred = referredKinds(statement)
  const kinds: RelationKind[] = kindsOf(statement).includes('spin-off') && noun ? ['spin-off'] : referred.kinds
  const assumed = referred.assumed
  const programme = statement.parties.find(({ entity }) => entity.class === 'programme') ?? null
  // "UMCG takes part in its Global Health Program"
  if (programme && pronoun && speaksOfHome(statement) && hasFrame(statement, 'member'))
    kinds.unshift('programme-participation')
  if (kinds.length === 0) return []
  const parties =
    noun && !isNetwork(noun)
      ? [noun]
      : pronoun && section.partners.length > 0
        ? section.partners
        : speaksOfHome(statement) || noun
          ? section.topic
          : section.topic.slice(0, 1)
  const rule = noun ? 'referredByNoun' : pronoun ? 'referredByPronoun' : 'topicOfSection'
  return parties
    .filter(({ entity }) => entity.class === 'organization' || entity.class === 'unknown')
    .flatMap((party) =>
      kinds.map((kind) => ({ ...draftOf(party, kind, statement, [rule, `kind:${kind}`]), programme, assumed })),
    )
}

/** "This spin-off company grew out of a study by …": the noun is the company, beside the partners that the sentence names. */
export function spinOff(statement: Statement, noun: ReferredNoun | null): Draft | null {
  if (!kindsOf(statement).includes('spin-off') || noun?.party.entity.head !== 'company') return null
  return draftOf(noun.party, 'spin-off', statement, ['referredByNoun', 'kind:spin-off'])
}

/** How many words may stand between who pays and the verb: "that Hungarian university also pays". */
const beforePaying = 3

/** "That Hungarian university also pays half of the research costs": the noun is who pays. */
export function paidByNoun(statement: Statement, noun: ReferredNoun | null): Draft | null {
  if (!noun || isDenied(statement)) return null
  const pays = statement.cues.some(
    ({ row, first }) => 'frame' in row && row.frame === 'fund-of' && first > noun.at && first - noun.at <= beforePaying,
  )
  if (!pays) return null
  return { ...draftOf(noun.party, 'funding', statement, ['referredByNoun', 'kind:funding']), role: 'funder' }
}

function draftOf(party: Party, kind: RelationKind, statement: Statement, rules: string[]): Draft {
  return {
    party,
    kind,
    tie: 'direct',
    role: 'partner',
    programme: null,
    status: statusFor(statement, null),
    open: false,
    assumed: false,
    carried: false,
    home: null,
    statement,
    intro: statement.intro,
    rules,
  }
}

function referredKinds(statement: Statement): { kinds: RelationKind[]; assumed: boolean } {
  const { kinds, rule, assumed } = kindsFor(statement, null, false)
  const stated = rule === 'kindNamed' || rule === 'worksWith' || rule === 'kindFromField'
  return { kinds: stated ? kinds : [], assumed }
}

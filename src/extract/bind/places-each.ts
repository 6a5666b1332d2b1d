import type { Draft } from '../relations/draft.js'
import type { Statement } from '../relations/statement.js'
import { bindingWords } from './binding-words.js'
import type { Qualifier } from './read-qualifiers.js'

/** How many places every partner has that is listed further on, and where that is said. */
export interface PlacesEach {
  qualifier: Qualifier
  statement: Statement
}

/** "There are two to four places at each partner.", "Bij elke partner zijn er twee tot vier plaatsen.": null where a statement does not say it, or says it of somebody. */
export function placesEachIn(statement: Statement, qualifiers: readonly Qualifier[]): PlacesEach | null {
  const { tokens } = statement.sentence
  if (statement.parties.some(({ entity }) => entity.class === 'organization')) return null
  const each = tokens.some(
    ({ lower }, at) => bindingWords.each.has(lower) && bindingWords.eachPartner.has(tokens[at + 1]?.lower ?? ''),
  )
  const counts = qualifiers.filter(({ type }) => type === 'count')
  const [qualifier] = counts
  if (!each || counts.length !== 1 || qualifier?.type !== 'count' || qualifier.value.unit !== 'place') return null
  return { qualifier, statement }
}

/** True for an exchange with who is only listed below, in the section that says it or under it: its own sentence would say otherwise. */
export function hasPlacesEach(
  { kind, role, status, carried, rules, statement }: Draft,
  said: readonly Qualifier[],
  { statement: from }: PlacesEach,
): boolean {
  if (kind !== 'student-exchange' || role !== 'partner' || status !== 'active' || carried) return false
  const heading = from.headings.at(-1)
  if (heading && !statement.headings.includes(heading)) return false
  return rules.includes('kindOfSection') && !said.some(({ type }) => type === 'count')
}

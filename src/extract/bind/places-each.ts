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

/** True for an exchange with who is only listed below: its own sentence would say otherwise. */
export function hasPlacesEach({ kind, role, status, carried, rules }: Draft, said: readonly Qualifier[]): boolean {
  if (kind !== 'student-exchange' || role !== 'partner' || status !== 'active' || carried) return false
  return rules.some((rule) => listed.has(rule)) && !said.some(({ type }) => type === 'count')
}

const listed: ReadonlySet<string> = new Set(['kindOfSection'])

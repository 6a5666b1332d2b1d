import { isBesideHome } from './beside-home.js'
import { clauseAt, clausesOf } from './clauses.js'
import { listWords } from './list-words.js'
import type { SlotReading } from './resolve-slot.js'
import { type Party, speaksOfHome, type Statement } from './statement.js'
import { withBefore } from './with-before.js'

/** "with A, B and C": true for each of them. */
export function isWith({ statement, groups }: SlotReading, party: Party): boolean {
  const parties = groups.find((group) => group.parties.includes(party))?.parties ?? []
  return parties.slice(0, parties.indexOf(party) + 1).some((each) => withBefore(statement, each))
}

/**
 * "Met Siemens en de TU Delft bouwen we een laboratorium": what the home does "with" somebody it does together, whatever the verb; so it
 * does where both are the subject of what is done together ("Erasmus MC and TU Delft share a grant").
 */
export function isJoined(
  reading: SlotReading & { context: { aboutPartners: boolean } },
  index: number,
  party: Party,
): boolean {
  const { statement, groups } = reading
  if (!speaksOfHome(statement)) return false
  if (isWith(reading, party)) return true
  const { parties } = groups[index]!
  const together = statement.cues.some(
    ({ row }) =>
      'content' in row || ('refer' in row && row.refer === 'both') || ('frame' in row && row.frame.startsWith('fund')),
  )
  return (together || reading.context.aboutPartners) && parties.some((each) => isBesideHome(statement, each))
}

/** What the clause of a party says was founded: an organisation, or a programme right behind the verb ("founded the project EUTOPIA Law"). */
export function foundedWith({ statement, groups, slots }: SlotReading, party: Party): Party | null {
  const clauses = clausesOf(statement)
  const clause = clauseAt(clauses, party.name.first)
  const here = ({ name }: Party): boolean => clauseAt(clauses, name.first) === clause
  const organization = groups.flatMap(({ parties }, at) => (slots[at] === 'founded' ? parties : [])).find(here)
  if (organization) return organization
  const verb = statement.cues.find(({ row }) => 'frame' in row && row.frame === 'founder')
  const near = ({ name }: Party): boolean =>
    verb !== undefined && name.first > verb.first && (name.first < verb.last || name.first - verb.last <= 5)
  return statement.parties.find((each) => each.entity.class === 'programme' && here(each) && near(each)) ?? null
}

/** "We are in a consortium with:" before a list. */
export function introducedWith({ intro }: Statement): boolean {
  return intro.some(({ sentence: { tokens } }) => tokens.slice(-3).some(({ lower }) => listWords.with.has(lower)))
}

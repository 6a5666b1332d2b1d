import type { RelationKind } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import type { Cue } from './cue.js'
import { movementWords } from './movement-words.js'
import type { Match } from './pattern.js'
import { speaksOfHome, type Statement } from './statement.js'

/** Kinds of relation that consist of people going from one to the other. */
const movements: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'student-exchange',
  'staff-exchange',
  'phd-training',
  'capacity-building',
])

/**
 * "Students from Nagoya University spend a semester with us", "Elk jaar ontvangen we tien studenten van Nagoya University": people in the
 * plural who are named for the organisation that they come from, and a movement that the home is the other end of. "Studenten van X
 * demonstreerden" only tells where they study.
 */
export function areOnTheirWay(statement: Statement, post: Match<Cue>): boolean {
  const { tokens } = statement.sentence
  const words = tokens.slice(post.first, post.last + 1)
  const theirs = speaksOfHome(statement) && words.some(({ lower }) => endsIn(lower, movementWords.pluralEnding))
  const ours =
    words.some(({ lower }) => movementWords.stay.has(lower)) &&
    tokens.some(
      ({ lower }, at) =>
        at < post.last && movementWords.people.has(lower) && !movementWords.origin.has(tokens[at + 1]?.lower ?? ''),
    )
  if (!theirs && !ours) return false
  return statement.cues.some(
    ({ row, first, last }) => 'kind' in row && movements.has(row.kind) && first <= post.last && last >= post.first,
  )
}

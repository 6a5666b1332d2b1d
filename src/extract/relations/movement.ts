import type { RelationKind } from '../../contracts.js'
import type { Cue } from './cue.js'
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
  if (!speaksOfHome(statement) || !tokens.slice(post.first, post.last + 1).some(({ lower }) => plural.test(lower)))
    return false
  return statement.cues.some(
    ({ row, first, last }) => 'kind' in row && movements.has(row.kind) && first <= post.last && last >= post.first,
  )
}

/** Dutch and English plurals of words for people. */
const plural = /(?:s|en)$/

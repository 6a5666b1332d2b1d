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

/** Words for a stay of the home's own people at the partner, which one person's post has too. */
const stays =
  /^(?:internships?|placements?|traineeships?|electives?|sabbaticals?|stud(?:y|ies|ying)|studeren|studeert|stages?|coschappen|gedetacheerd|seconded|promoveren|promoveerden|spend|work|working|werken)$/

/** Whom a page speaks of in the plural, or speaks to, where it is about its own people. */
const people =
  /^(?:students|interns|trainees|doctors|nurses|researchers|lecturers|staff|employees|colleagues|postdocs|candidates|phds|you|studenten|stagiairs|coassistenten|artsen|verpleegkundigen|onderzoekers|docenten|medewerkers|collega|promovendi|je|jij)$/

/**
 * "Students from Nagoya University spend a semester with us", "Elk jaar ontvangen we tien studenten van Nagoya University": people in the
 * plural who are named for the organisation that they come from, and a movement that the home is the other end of. "Studenten van X
 * demonstreerden" only tells where they study.
 */
export function areOnTheirWay(statement: Statement, post: Match<Cue>): boolean {
  const { tokens } = statement.sentence
  const words = tokens.slice(post.first, post.last + 1)
  const theirs = speaksOfHome(statement) && words.some(({ lower }) => plural.test(lower))
  const ours =
    words.some(({ lower }) => stays.test(lower)) &&
    tokens.some(({ lower }, at) => at < post.last && people.test(lower) && !origin.test(tokens[at + 1]?.lower ?? ''))
  if (!theirs && !ours) return false
  return statement.cues.some(
    ({ row, first, last }) => 'kind' in row && movements.has(row.kind) && first <= post.last && last >= post.first,
  )
}

const origin = /^(?:of|from|at|van|uit|aan)$/

/** Dutch and English plurals of words for people. */
const plural = /(?:s|en)$/

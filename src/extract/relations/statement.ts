import type { RelationKind } from '../../contracts.js'
import type { Entity } from '../classify/entity.js'
import type { HomeSpan } from '../classify/homes.js'
import type { Name } from '../names/name.js'
import { startsIn } from '../../language/tables/starts-in.js'
import type { PageBlock } from '../../read/page.js'
import type { Sentence } from '../tokens/token.js'
import { anaphoraWords } from './anaphora-words.js'
import { clauseAt, clausesOf } from './clauses.js'
import type { Cue } from './cue.js'
import type { Match } from './pattern.js'

/** An organisation, programme or home named in a statement. */
export interface Party {
  name: Name
  entity: Entity
  mention: number
}

/** A sentence, a list item or a table row, with what governs it. */
export interface Statement {
  sentence: Sentence
  block: PageBlock
  blockIndex: number
  parties: Party[]
  homes: HomeSpan[]
  cues: Match<Cue>[]
  /** The sentences that introduce the list that it is an item of ("We work with:"), nearest last. */
  intro: Statement[]
  /** Statements of the headings above it, outermost first. */
  headings: Statement[]
  /** For a table row: its other cells. */
  row?: { cells: { heading: string; text: string }[] }
}

/** True where the statement, or its introduction, has the cue. */
export function hasFrame(statement: Statement, frame: string, party: Party | null = null): boolean {
  return cuesFor(statement, party).some(
    (cue) => 'frame' in cue.row && cue.row.frame === frame && !isOthers(statement, cue),
  )
}

const { own, whoseOwn, whose, whoseOrAre, tieStem } = anaphoraWords

/** True where a cue is another's: "keeps an overview of its own partnerships". */
export function isOthers(statement: Statement, cue: { first: number }): boolean {
  const { tokens } = statement.sentence
  for (let i = Math.max(0, cue.first - 4); i < cue.first; i++) {
    if (own.has(tokens[i]!.lower) && whoseOwn.has(tokens[i - 1]?.lower ?? '')) return true
  }
  // "its courses" are what is done, "its partnerships" are with others.
  if (speaksOfHome(statement) || !startsIn(tokens[cue.first]!.lower, tieStem)) return false
  for (let i = Math.max(0, cue.first - 3); i < cue.first; i++) {
    // "A, B en C zijn partner": after a name "zijn" is the verb.
    if (whoseOrAre.has(tokens[i]!.lower) && statement.parties.some(({ name }) => name.reach === i - 1)) continue
    if (whose.has(tokens[i]!.lower) && i > 0) return true
  }
  return false
}

/**
 * The cues that tell of a party: those of its clause; where its clause does not say what is done ("…, and with B"), also those of
 * the nearest clause that does, on the left first.
 */
export function cuesFor(statement: Statement, party: Party | null): Match<Cue>[] {
  const clauses = clausesOf(statement)
  if (!party || clauses.length === 1) return statement.cues
  const inClause = (clause: number): Match<Cue>[] =>
    statement.cues.filter(({ first }) => clauseAt(clauses, first) === clause)
  const own = clauseAt(clauses, party.name.first)
  const nearest = [...clauses.keys()].sort(
    (a, b) => Number(a > own) - Number(b > own) || Math.abs(a - own) - Math.abs(b - own),
  )
  const saying = nearest.find((clause) => inClause(clause).some(({ row }) => saysWhat(row))) ?? own
  return saying === own ? inClause(own) : [...inClause(own), ...inClause(saying)]
}

function saysWhat(row: Cue): boolean {
  return 'kind' in row || 'content' in row || ('frame' in row && row.frame === 'cooperate')
}

/** The kinds of relation that the statement's words name for a party, or for any, in text order, each once. */
export function kindsOf(statement: Statement, party: Party | null = null): RelationKind[] {
  const cues = cuesFor(statement, party).filter((cue) => 'kind' in cue.row && !isOthers(statement, cue))
  const kinds = cues.flatMap((cue) =>
    'kind' in cue.row && !cues.some((other) => covers(other, cue)) ? [cue.row.kind] : [],
  )
  return [...new Set(kinds)]
}

/** Of words that begin alike, those that name the closer kind: "begeleiden promovendi … op". First the closest. */
const closest: readonly RelationKind[] = [
  'joint-phd',
  'phd-training',
  'joint-degree',
  'capacity-building',
  'shared-premises',
]

/** True where a cue is only part of what another says: "exchange programme" in "staff exchange programme". */
function covers(other: Match<Cue>, cue: Match<Cue>): boolean {
  if (!('kind' in other.row && 'kind' in cue.row) || other.row.kind === cue.row.kind) return false
  const [mine, theirs] = [rank(cue.row.kind), rank(other.row.kind)]
  if (other.first === cue.first && theirs < mine) return true
  const [short, long] = [cue.last - cue.first, other.last - other.first]
  const inside = other.first <= cue.first && other.last >= cue.last && long > short && long < 4
  // "a strategic alliance" is both.
  return inside && theirs <= mine && other.row.kind !== 'alliance'
}

function rank(kind: RelationKind): number {
  const at = closest.indexOf(kind)
  return at < 0 ? closest.length : at
}

/** True where the statement speaks of the home: by name, or as "we". */
export function speaksOfHome(statement: Statement): boolean {
  if (statement.parties.some(({ entity }) => entity.class === 'unit' && entity.home !== null)) return true
  return statement.homes.length > 0 || statement.cues.some(({ row }) => 'refer' in row && row.refer === 'we')
}

import type { Relation, RelationKind } from '../../contracts.js'
import { clauseWords } from './clause-words.js'
import { type Cue, statusOf } from './cue.js'
import type { Match } from './pattern.js'
import { cuesFor, hasFrame, isOthers, kindsOf, type Party, type Statement } from './statement.js'
import { isCapitalised } from '../tokens/token.js'

/** Kinds that say what is done; the others say how close the parties are. */
const general: ReadonlySet<RelationKind> = new Set<RelationKind>(['partnership', 'strategic-partnership', 'alliance'])

/** Kinds that only some parties can have; they are given elsewhere. */
const special: ReadonlySet<RelationKind> = new Set<RelationKind>(['spin-off', 'programme-participation'])

/** The kinds that a statement gives a party, the rule that found them, and whether they are only assumed. */
export interface KindsFound {
  kinds: RelationKind[]
  rule: string
  /** True where nothing says what is done: "works with". Whatever else the page says of the partner then says more. */
  assumed: boolean
}

/**
 * The kinds of relation that a statement gives a partner in it: what its own words name, what introduces the list that it
 * stands in, then the heading; a general "works with" takes the field that the sentence speaks of, or what the section is about. [] where
 * nothing says that they do anything together.
 *
 * @param said the kinds that a sentence before it in the section named without naming anybody ("Our students can go abroad:")
 */
export function kindsFor(
  statement: Statement,
  party: Party | null,
  fallback: boolean,
  said: readonly RelationKind[] = [],
): KindsFound {
  const plain = (kinds: RelationKind[]): RelationKind[] => kinds.filter((kind) => !special.has(kind))
  const own = plain(kindsOf(statement, party))
  const intro = plain(statement.intro.flatMap((each) => kindsOf(each)))
  const heading = plain(statement.headings.slice(-1).flatMap((each) => kindsOf(each)))
  const item = statement.block.kind === 'list-item' || statement.block.kind === 'cell'
  const stated = own.some((kind) => !general.has(kind))
  const named = unique([
    ...own,
    // "Our partners are:" says no more of an item that says what is done.
    ...intro.filter((kind) => !(stated && general.has(kind)) || kind === 'strategic-partnership'),
    ...(item || own.length + intro.length === 0 ? heading.filter((kind) => !general.has(kind)) : []),
    // "Strategic partners": so is every item, whatever else it says.
    ...(item ? heading.filter((kind) => kind === 'strategic-partnership') : []),
  ])
  if (named.length > 0) {
    return { kinds: preferSpecific(named), rule: own.length > 0 ? 'kindNamed' : 'kindFromList', assumed: false }
  }
  // "The university keeps an overview of its own partnerships": not with the home.
  if (
    statement.cues.some(
      (cue) => ('kind' in cue.row || ('frame' in cue.row && cue.row.frame === 'cooperate')) && isOthers(statement, cue),
    )
  ) {
    return { kinds: [], rule: 'noCue', assumed: false }
  }
  const cooperates = [statement, ...statement.intro].some((each) => hasFrame(each, 'cooperate'))
  if (!cooperates && !fallback) return { kinds: [], rule: 'noCue', assumed: false }
  const content = contentKinds([cuesFor(statement, party), ...statement.intro.map(({ cues }) => cues)].flat())
  if (content.length > 0) return { kinds: content, rule: 'kindFromField', assumed: false }
  if (heading.length > 0) return { kinds: heading, rule: 'kindFromHeading', assumed: false }
  if (cooperates) return { kinds: ['partnership'], rule: 'worksWith', assumed: true }
  const above = [said, ...statement.headings.toReversed().map((each) => plain(kindsOf(each)))]
    .map((kinds) => kinds.filter((kind) => !general.has(kind)))
    .find((kinds) => kinds.length > 0)
  if (above) return { kinds: preferSpecific([...above]), rule: 'kindOfSection', assumed: false }
  return { kinds: ['partnership'], rule: 'onPartnerPage', assumed: true }
}

function contentKinds(cues: readonly Match<Cue>[]): RelationKind[] {
  const has = (content: string): boolean => cues.some(({ row }) => 'content' in row && row.content === content)
  const kinds: RelationKind[] = []
  if (has('research')) kinds.push('research-collaboration')
  if (has('education')) kinds.push('education-collaboration')
  return kinds
}

/** "strategic partnership" holds "partnership", "joint PhD" holds "PhD": the closer kind stays. */
function preferSpecific(found: RelationKind[]): RelationKind[] {
  // "PhD candidates receive a degree of both universities".
  const doctorate = found.includes('phd-training') && found.includes('joint-degree')
  const kinds: RelationKind[] = doctorate ? [...found, 'joint-phd'] : found
  const drop = new Set<RelationKind>()
  for (const closer of ['strategic-partnership', 'regional-agreement', 'alliance'] as const)
    if (kinds.includes(closer)) drop.add('partnership')
  if (kinds.includes('joint-phd')) drop.add('phd-training').add('student-exchange')
  if (kinds.includes('joint-degree')) drop.add('education-collaboration').add('student-exchange')
  if (kinds.includes('joint-phd')) drop.add('joint-degree')
  return unique(kinds).filter((kind) => !drop.has(kind))
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)]
}

/** What the statement says of the relation's state: ended before planned before starting; active where it says nothing. */
export function statusFor(statement: Statement, party: Party | null): Relation['status'] {
  for (const frame of ['end', 'plan', 'start'] as const) if (hasFrame(statement, frame, party)) return statusOf[frame]!
  // "Afgeronde programma's", and below it those that they were with; "No longer available".
  const heading = statement.headings.at(-1)
  // "Voormalige partners", and below it "Vandaag werken we nog samen met A".
  return heading && hasFrame(heading, 'end') && !stillHolds(statement) ? 'ended' : 'active'
}

/** "Vandaag werken we nog samen met A"; "in 2015 werkten we nog samen" is over. */
function stillHolds({ sentence: { tokens } }: Statement): boolean {
  return (
    tokens.some(({ lower }) => clauseWords.still.has(lower)) && !tokens.some(({ lower }) => clauseWords.past.has(lower))
  )
}

/** True where the statement denies that they work together ("a collaboration with X will not come"), and no end explains it. */
export function isDenied(statement: Statement, party: Party | null = null): boolean {
  if (hasFrame(statement, 'end')) return false
  const { tokens } = statement.sentence
  return statement.cues.some(({ row, first, last }) => {
    if (!('frame' in row) || row.frame !== 'negate') return false
    if (clauseWords.notOnly.has(tokens[last + 1]?.lower ?? '')) return false
    if (!party) return true
    const [from, to] = last < party.name.first ? [last + 1, party.name.first] : [party.name.reach + 1, first]
    if (to - from > 8) return false
    // "HES-SO (not Erasmus+, but with a grant)": what is named behind it is denied.
    if (last > party.name.first && isCapitalised(tokens[last + 1])) return false
    // "we run it with A without a contract": it is what follows that there is none of.
    if (clauseWords.without.has(tokens[first]!.lower) && last > party.name.first) return false
    // "With A we exchange students and have no agreements about fees": what is done is said, the denial is of something else.
    if (last > party.name.first && isSaidBefore(statement, from, to)) return false
    const behind = last > party.name.first
    const ofPartners = [tokens[last], tokens[last + 1]].some((token) => clauseWords.partnerNoun.has(token?.lower ?? ''))
    for (let i = from; i < to; i++) {
      const { lower } = tokens[i]!
      // "X has shown an interest but is not a member": nothing was said of it that the denial could be opposed to.
      const opposes = clauseWords.but.has(lower) || (lower === ',' && clauseWords.but.has(tokens[i + 1]!.lower))
      if (opposes && behind && !isSaid(statement, from, i)) continue
      // "A and B are competitors, not partners": the comma is the denial's own.
      if (i === to - 1 && behind && ofPartners) continue
      // "no member of A or B, nor of C": what goes on with "or" is denied too.
      if (!clauseWords.orElse.has(lower) && clauseWords.endsDenial.has(lower)) return false
    }
    return true
  })
}

/** True where something is said to be done, and "and" joins what is denied to it. */
function isSaidBefore(statement: Statement, from: number, to: number): boolean {
  const { tokens } = statement.sentence
  const and = tokens.findLastIndex(({ lower }, at) => at < to && clauseWords.and.has(lower))
  return and >= from && isSaid(statement, from, and)
}

/** True where something is said to be done together between two tokens. */
function isSaid({ cues }: Statement, from: number, to: number): boolean {
  return cues.some(
    ({ row, first, last }) =>
      ('kind' in row || ('frame' in row && (row.frame === 'cooperate' || row.frame === 'member'))) &&
      first >= from &&
      last < to,
  )
}

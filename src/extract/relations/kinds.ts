import type { Relation, RelationKind } from '../../contracts.js'
import { statusOf } from './cue.js'
import { hasFrame, isOthers, kindsOf, type Party, type Statement } from './statement.js'

/** Kinds that say what is done; the others say how close the parties are. */
const general: ReadonlySet<RelationKind> = new Set<RelationKind>(['partnership', 'strategic-partnership', 'alliance'])

/** Kinds that only some parties can have; they are given elsewhere. */
const special: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'spin-off',
  'programme-participation',
  'regional-agreement',
])

/**
 * The kinds of relation that a statement gives the partners in it: what its own words name, what introduces the list that it
 * stands in, then the heading; a general "works with" takes the field that the sentence speaks of. [] where nothing says that they do anything together.
 */
export function kindsFor(statement: Statement, fallback: boolean): { kinds: RelationKind[]; rule: string } {
  const own = kindsOf(statement).filter((kind) => !special.has(kind))
  const intro = statement.intro.flatMap(kindsOf).filter((kind) => !special.has(kind))
  const headings = statement.headings.slice(-1)
  const heading = headings.flatMap(kindsOf).filter((kind) => !special.has(kind))
  const item = statement.block.kind === 'list-item' || statement.block.kind === 'cell'
  const named = unique([
    ...own,
    ...intro,
    ...(item || own.length + intro.length === 0 ? heading.filter((kind) => !general.has(kind)) : []),
  ])
  if (named.length > 0) return { kinds: preferSpecific(named), rule: own.length > 0 ? 'kindNamed' : 'kindFromList' }
  // "The university keeps an overview of its own partnerships": not with the home.
  if (
    statement.cues.some(
      (cue) => ('kind' in cue.row || ('frame' in cue.row && cue.row.frame === 'cooperate')) && isOthers(statement, cue),
    )
  ) {
    return { kinds: [], rule: 'noCue' }
  }
  const cooperates = [statement, ...statement.intro].some((each) => hasFrame(each, 'cooperate'))
  if (!cooperates && !fallback) return { kinds: [], rule: 'noCue' }
  const content = contentKinds([statement, ...statement.intro])
  if (content.length > 0) return { kinds: content, rule: 'kindFromField' }
  return { kinds: heading.length > 0 ? heading : ['partnership'], rule: cooperates ? 'worksWith' : 'onPartnerPage' }
}

function contentKinds(statements: Statement[]): RelationKind[] {
  const has = (content: string): boolean =>
    statements.some(({ cues }) => cues.some(({ row }) => 'content' in row && row.content === content))
  const kinds: RelationKind[] = []
  if (has('research')) kinds.push('research-collaboration')
  if (has('education')) kinds.push('education-collaboration')
  return kinds
}

/** "strategic partnership" holds "partnership", "joint PhD" holds "PhD": the closer kind stays. */
function preferSpecific(kinds: RelationKind[]): RelationKind[] {
  const drop = new Set<RelationKind>()
  if (kinds.includes('strategic-partnership')) drop.add('partnership')
  if (kinds.includes('joint-phd')) drop.add('phd-training')
  if (kinds.includes('alliance')) drop.add('partnership')
  if (kinds.includes('joint-phd') && kinds.includes('joint-degree')) drop.add('joint-degree')
  return kinds.filter((kind) => !drop.has(kind))
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)]
}

/** What the statement says of the relation's state: ended before planned before starting; active where it says nothing. */
export function statusFor(statement: Statement): Relation['status'] {
  for (const frame of ['end', 'plan', 'start'] as const) if (hasFrame(statement, frame)) return statusOf[frame]!
  return 'active'
}

/** True where the statement denies that they work together ("a collaboration with X will not come"), and no end explains it. */
export function isDenied(statement: Statement, party: Party | null = null): boolean {
  if (hasFrame(statement, 'end')) return false
  const { tokens } = statement.sentence
  return statement.cues.some(({ row, first, last }) => {
    if (!('frame' in row) || row.frame !== 'negate') return false
    if (/^(?:only|alleen|merely|just|slechts|enkel|yet|nog)$/.test(tokens[last + 1]?.lower ?? '')) return false
    if (!party) return true
    const [from, to] = last < party.name.first ? [last + 1, party.name.first] : [party.name.reach + 1, first]
    if (to - from > 8) return false
    for (let i = from; i < to; i++) if (/^(?:,|;|but|maar|or|–)$/.test(tokens[i]!.lower)) return false
    return true
  })
}

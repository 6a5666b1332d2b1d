import type { Lang, Relation, RelationKind } from '../../contracts.js'
import { findPhrases, makeMatcher, type Match, type Matcher } from './pattern.js'
import type { Token } from '../tokens/token.js'
import english from './cues.en.js'
import dutch from './cues.nl.js'

/**
 * What a sentence does with the organisations in it.
 * cooperate: home and partners do something together; member: the subject belongs to what follows; members: what follows are the
 * members of something; consortium: the parties are in one; found, lead, fund: who does it follows or stands before, with -by after it;
 * open: the list is incomplete; negate, plan, start, end: what becomes of it; affiliate: a person's post at what follows.
 */
export type Frame =
  | 'cooperate'
  | 'with'
  | 'member'
  | 'joins'
  | 'members'
  | 'consortium'
  | 'founder'
  | 'founded-by'
  | 'lead'
  | 'led-by'
  | 'fund-by'
  | 'fund-of'
  | 'award'
  | 'open'
  | 'negate'
  | 'plan'
  | 'start'
  | 'end'
  | 'active'
  | 'affiliate'
  | 'aside'

/** Phrases by what they mean. The same keys in both languages. */
export interface CueTable {
  frames: Record<Frame, readonly string[]>
  kinds: Record<RelationKind, readonly string[]>
  /** Words of education and research that lend a general "works with" its kind. */
  research: readonly string[]
  education: readonly string[]
  /** Words that stand for what was named before. */
  both: readonly string[]
  /** Words that pick some of what the sentence before speaks of ("two of these are"). */
  these: readonly string[]
  we: readonly string[]
}

/** What becomes of a relation, in a table of its own. */
export type StatusCues = Pick<CueTable['frames'], 'negate' | 'plan' | 'start' | 'end' | 'active'>

/** Who founds and who leads, in a table of its own. */
export type LeadCues = Pick<CueTable['frames'], 'founder' | 'founded-by' | 'lead' | 'led-by'>

export type Cue =
  { frame: Frame } | { kind: RelationKind } | { content: 'research' | 'education' } | { refer: 'both' | 'we' | 'these' }

const matchers: Record<Lang, Matcher<Cue>> = { nl: matcherOf(dutch), en: matcherOf(english) }

function matcherOf(table: CueTable): Matcher<Cue> {
  const rows: { row: Cue; phrases: readonly string[] }[] = []
  for (const [frame, phrases] of Object.entries(table.frames)) rows.push({ row: { frame: frame as Frame }, phrases })
  for (const [kind, phrases] of Object.entries(table.kinds)) rows.push({ row: { kind: kind as RelationKind }, phrases })
  rows.push({ row: { content: 'research' }, phrases: table.research })
  rows.push({ row: { content: 'education' }, phrases: table.education })
  rows.push(
    { row: { refer: 'both' }, phrases: table.both },
    { row: { refer: 'we' }, phrases: table.we },
    { row: { refer: 'these' }, phrases: table.these },
  )
  return makeMatcher(rows)
}

/** The cues of a sentence with these names, in text order. */
export function findCues(
  tokens: readonly Token[],
  lang: Lang,
  names: readonly { first: number; last: number }[],
): Match<Cue>[] {
  return findPhrases(matchers[lang], tokens, names)
}

/** What a status cue makes of a relation. */
export const statusOf: Partial<Record<Frame, Relation['status']>> = {
  plan: 'planned',
  start: 'starting',
  end: 'ended',
  active: 'active',
}

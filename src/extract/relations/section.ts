import type { RelationKind } from '../../contracts.js'
import { anaphoraWords } from './anaphora-words.js'
import type { Draft } from './draft.js'
import { type Party, speaksOfHome, type Statement } from './statement.js'

/** What a section has spoken of so far: whom "both", "they" and "the university" stand for. */
export interface Section {
  /** Partners of the last statement that had some; at first those that the heading names. */
  partners: Party[]
  /** Partners that the heading names. */
  topic: Party[]
  /** The network or consortium that is spoken of. */
  network: Party | null
  /** True where members of an unnamed consortium are spoken of. */
  consortium: boolean
  /** True where the home leads the consortium or project spoken of last. */
  homeLeads: boolean
  /** All parties of the section so far, latest last. */
  seen: Party[]
  /** The home named last. */
  home: string | null
  /** A country that the heading names. */
  country: string | null
  /** Kinds of relation that were spoken of last without naming anybody ("Our students can spend a semester abroad."). */
  said: readonly RelationKind[]
  /** The relations of the last statement that stated some. */
  drafts: readonly Draft[]
  /** The statement before. */
  before: Statement | null
}

/** A section before its first statement. */
export function newSection(topic: Party[], country: string | null): Section {
  return {
    partners: topic,
    topic,
    network: topic.find(isNetwork) ?? null,
    consortium: false,
    homeLeads: false,
    seen: [...topic],
    home: null,
    country,
    said: [],
    before: null,
    drafts: [],
  }
}

/** True for what has members. */
export function isNetwork({ entity }: Party): boolean {
  return (
    entity.head === 'network' ||
    entity.head === 'association' ||
    entity.head === 'foundation' ||
    entity.head === 'programme-network' ||
    entity.head === 'programme-facility'
  )
}

/**
 * True where a statement goes on about the network that the section speaks of: the heading, its introduction or the sentence before names
 * it, and this one does not speak of the home. Who is then only listed is a member ("The partners are A, B and C.").
 */
export function isAboutNetwork(statement: Statement, section: Section): boolean {
  const { topic, before } = section
  const network = spokenOf(statement, section)
  if (!network || speaksOfHome(statement)) return false
  const names = (each: Statement): boolean => each.parties.some(({ entity }) => entity === network.entity)
  if (statement.intro.length > 0) return statement.intro.some(names)
  return topic.includes(network) || (before !== null && before.blockIndex === statement.blockIndex && names(before))
}

/** The network of a section; where it has none, the project of the sentence before whose "other partners" are named. */
export function spokenOf({ sentence: { tokens } }: Statement, { network, before }: Section): Party | null {
  if (network) return network
  const others = tokens.some(({ lower }, at) => other.has(lower) && takingPart.has(tokens[at + 1]?.lower ?? ''))
  return others ? (before?.parties.find(({ entity }) => entity.class === 'programme') ?? null) : null
}

const { other, takingPart } = anaphoraWords

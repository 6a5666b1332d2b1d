import type { RelationKind } from '../../contracts.js'
import { anaphoraWords } from './anaphora-words.js'
import type { Draft } from './draft.js'
import { type Party, speaksOfHome, type Statement } from './statement.js'
import { headAt } from '../names/growth.js'

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
  /** Who leads the consortium or project spoken of last, where the text says it. */
  leader: 'home' | 'other' | null
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
    leader: null,
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

const { other, takingPart, definiteNoun } = anaphoraWords

/**
 * The parties that a noun of the statement refers back to: "the German university", "the alliance", "het bedrijf". Looks at the
 * section's parties from the latest on for one whose kind the noun names.
 */
export function referredByNoun(statement: Statement, section: Section): Party | null {
  const { tokens } = statement.sentence
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.shape !== 'lower') continue
    const head = headAt(tokens, at, at)
    if (!head || head.plural) continue
    const article = [at - 1, at - 2].some((before) => before >= 0 && definiteNoun.has(tokens[before]!.lower))
    if (!article) continue
    for (let i = section.seen.length - 1; i >= 0; i--) {
      const party = section.seen[i]!
      if (party.entity.class === 'home') continue
      if (party.entity.head === head.class) return party
      // "One outcome is TargED. This spin-off company …": the noun tells what the name is.
      if (party.entity.class === 'unknown' && head.class === 'company' && i === section.seen.length - 1) {
        party.entity.class = 'organization'
        party.entity.head = 'company'
        party.entity.weak = false
        party.entity.rules.push('calledByNounAfter')
        return party
      }
    }
  }
  return null
}

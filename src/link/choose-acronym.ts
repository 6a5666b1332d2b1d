import { foldName } from './names/fold-name.js'
import type { NameContext, NamedEntity } from './named-entity.js'
import type { Candidate } from './linked.js'
import { sameCountry } from './territories.js'

/** Where pages in Dutch and their homes are. */
export const dutchCountries: readonly string[] = ['NL', 'BE']
const ways: ReadonlySet<string> = new Set(['sameAcronym', 'sameName', 'sameAlias'])

interface Ranked {
  entity: NamedEntity
  candidate: Candidate
}

/** What an acronym alone is worth where it is somebody's beyond reasonable doubt. */
const sureEnough = 0.75
/** Two letters are anybody's: a university of every town with that initial. */
const shortest = 3
/** Of three letters there are 17,576, and more organisations than that. */
const longEnough = 4
/** An organisation with so many parts is one that people call by its letters. */
const prominent = 3
/** It must have so many times the parts of the next. */
const clearly = 4

/**
 * The one that an acronym without a name beside it stands for, among all organisations of the world: the only one that bears it, where it is in the country of the
 * home ("RIVM" on a Dutch page) or has many parts ("INSERM"); of several the one that outdoes the others ("CNRS" has a thousand laboratories in France, none in
 * Lebanon), unless one of the others is at home. Null where it may be another, or what no register has: projects and networks like to be called by a word ("YUFE").
 *
 * @param ranked all that bear the acronym, from `rankCandidates`
 */
export function chooseAcronym<T extends Ranked>(acronym: string, ranked: readonly T[], context: NameContext): T | null {
  const key = foldName(acronym).replaceAll(' ', '')
  if (key.length < shortest) return null
  const bearers = ranked.filter((item) => item.entity.active && bears(item, key))
  // Its parts bear it too: "EMBL" is the whole, not its outstation.
  const wholes = bearers.filter(
    ({ entity }) => !entity.parents.some((id) => bearers.some((other) => other.entity.id === id)),
  )
  const [first, ...others] = [...wholes].sort((a, b) => childrenOf(b) - childrenOf(a))
  if (!first || contradicts(first, context)) return null
  const home = (item: Ranked) => isAtHome(item, context)
  if (others.length === 0) return isNear(first, context) || childrenOf(first) >= prominent ? sure(first) : null
  const outdoes = childrenOf(first) >= prominent && childrenOf(first) >= clearly * childrenOf(others[0]!)
  if (outdoes && !others.some(home)) return sure(first)
  // "LUMC" on a page from Leiden: only one of them is in the country, and the letters are many.
  const near = wholes.filter(home)
  const [only] = near
  return near.length === 1 && key.length >= longEnough && !contradicts(only!, context) ? sure(only!) : null
}

function childrenOf({ entity }: Ranked): number {
  return entity.children ?? 0
}

function bears({ entity, candidate }: Ranked, key: string): boolean {
  return (
    ways.has(candidate.reasons[0]!.key) ||
    entity.names.some(({ type, value }) => type === 'acronym' && foldName(value).replaceAll(' ', '') === key)
  )
}

/** At home, or in a country of the language: "KNAW" on a Flemish page. */
function isNear(item: Ranked, context: NameContext): boolean {
  return isAtHome(item, context) || dutchCountries.includes(item.entity.country ?? '')
}

/** The homes of which no country is known are of readers of Dutch. */
function isAtHome({ entity }: Ranked, { homeCountries = dutchCountries }: NameContext): boolean {
  return entity.country !== null && homeCountries.some((country) => sameCountry(country, entity.country!))
}

/** The text puts it elsewhere, or calls it something else. */
function contradicts({ candidate: { reasons } }: Ranked, context: NameContext): boolean {
  return reasons.some(
    ({ key }) => key === 'otherKind' || key === 'otherCity' || (key === 'otherCountry' && context.country !== null),
  )
}

function sure<T extends Ranked>(item: T): T {
  return { ...item, candidate: { ...item.candidate, confidence: Math.max(item.candidate.confidence, sureEnough) } }
}

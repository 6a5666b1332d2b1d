import { cityCountry } from '../language/places/city-country.js'
import { samePlace } from '../language/places/same-place.js'
import { chooseAcronym } from './choose-acronym.js'
import type { Candidate } from './linked.js'
import type { EntityIndex, NameContext, NamedEntity } from './named-entity.js'
import type { PlaceForms } from './names/place-forms.js'
import { acronymKey } from './names/name-keys.js'
import { chooseCandidate, rankCandidates } from './rank-candidates.js'

/** What the pages say of one organisation, before it is known which it is. */
export interface Description {
  /** Full names, the surest first. */
  names: string[]
  acronyms: string[]
  /** True where a place stands for its institution. */
  inferred: boolean
  context: NameContext
}

export interface Identity {
  entity: NamedEntity
  confidence: number
  /** How a full name led to it; absent where it was a place, an acronym or a home. */
  candidate?: Candidate
}

/** A city may have more universities than the one that bears its name. */
const inferredDoubt = 0.85

/**
 * Looks for the organisation of a description in one index: by its names, then by a place that stands for its university,
 * then by its acronym. The first that gives a single answer counts; names that give different answers give none.
 *
 * @returns the identity, or null with the candidates that could not be told apart
 */
export function identify(
  description: Description,
  index: EntityIndex & { entities?: NamedEntity[] },
  places: PlaceForms,
): { identity: Identity | null; candidates: Candidate[] } {
  const { names, acronyms } = description
  // The place that stands for an institution proves nothing a second time as its city.
  const context = description.inferred ? { ...description.context, city: null } : description.context
  const asked = description.inferred ? names.flatMap((name) => [`University of ${name}`, `${name} University`]) : names
  let candidates: Candidate[] = []
  let best: Identity | null = null
  for (const name of asked) {
    const { chosen, rivals } = chooseCandidate(rankCandidates(name, context, index, places))
    if (rivals.length > 0 && candidates.length === 0) candidates = rivals.map(({ candidate }) => candidate)
    if (chosen && (!best || chosen.candidate.confidence > best.confidence)) {
      const doubt = description.inferred ? inferredDoubt : 1
      const confidence = Math.round(chosen.candidate.confidence * doubt * 1000) / 1000
      best = { entity: chosen.entity, confidence, ...(description.inferred ? {} : { candidate: chosen.candidate }) }
    }
  }
  if (description.inferred && !best && index.entities) best = onlyUniversityOf(names, index.entities, context)
  // An acronym on its own may be anybody's: with a full name beside it that nobody bears, it proves nothing.
  if (!best && candidates.length === 0 && (names.length === 0 || index.entities)) {
    for (const acronym of acronyms) {
      if (acronymKey(acronym) === null) continue
      const about = { ...context, acronym: null }
      const ranked = rankCandidates(acronym, about, index, places)
      const { chosen, rivals } = chooseCandidate(ranked)
      const found = chosen ?? (index.entities ? null : chooseAcronym(acronym, ranked, about))
      if (found && (!best || found.candidate.confidence > best.confidence)) {
        best = { entity: found.entity, confidence: found.candidate.confidence }
      } else if (!found && candidates.length === 0) {
        candidates = (rivals.length > 0 ? rivals : ranked.filter(bearsAcronym)).map(({ candidate }) => candidate)
      }
    }
  }
  if (!best) return { identity: null, candidates }
  return { identity: best, candidates: [] }
}

/** Letters that one organisation alone bears, and that are too few to be sure, are no doubt between two. */
function bearsAcronym({ candidate }: { candidate: Candidate }, _at: number, all: readonly unknown[]): boolean {
  return all.length > 1 && candidate.reasons[0]!.key === 'sameAcronym'
}

/** A registry is a list of whom the pages mean: if it has one university in Budapest, "Budapest" among universities is that one. */
function onlyUniversityOf(names: string[], entities: NamedEntity[], context: NameContext): Identity | null {
  for (const name of names) {
    const country = context.country ?? cityCountry(name)?.code ?? null
    const there = entities.filter(
      (entity) =>
        entity.kind === 'university' &&
        entity.city !== null &&
        samePlace(entity.city, name) &&
        (country === null || entity.country === null || entity.country === country),
    )
    if (there.length === 1) return { entity: there[0]!, confidence: 0.75 }
  }
  return null
}

import type { Description, Identity } from './identify.js'
import type { Candidate } from './linked.js'
import type { EntityIndex } from './named-entity.js'
import type { PlaceForms } from './names/place-forms.js'
import { rankCandidates } from './rank-candidates.js'

/** What says which of several bearers is meant. */
const settling: ReadonlySet<string> = new Set(['sameCountry', 'sameCity', 'knownAcronym'])
/** Ways of matching that leave the city of the entry out: "Trinity College" for "Trinity College Dublin". */
const withoutCity: ReadonlySet<string> = new Set(['placeAdded', 'placeAddedOtherOrder', 'campus'])
/** From here on a bearer of the very name is as good as the entry. */
const asGood = 0.9

/**
 * Those that a name may stand for, where the entry of the registry that was found is only one of its bearers: the name leaves out the city that tells them apart,
 * or ROR has another of that very name. Empty where the text says which (its country, city or acronym), and where it is in the country of the home.
 */
export function bearersBeside(
  { entity, candidate }: Identity,
  { names, context }: Description,
  ror: EntityIndex | null,
  places: PlaceForms,
): Candidate[] {
  if (!candidate || candidate.reasons.some(({ key }) => settling.has(key))) return []
  if (entity.country !== null && context.homeCountries?.includes(entity.country)) return []
  const bare = withoutCity.has(candidate.reasons[0]!.key)
  const others = names
    .flatMap((name) => (ror ? rankCandidates(name, context, ror, places) : []))
    .filter((other) => other.candidate.reasons[0]!.key === 'sameName' && other.candidate.confidence >= asGood)
    .filter((other) => (entity.ror === null ? bare : other.entity.ror !== entity.ror))
    .map((other) => other.candidate)
  return bare || others.length > 0 ? [candidate, ...others] : []
}

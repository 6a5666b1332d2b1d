import { findCountry } from '../language/places/find-country.js'
import { isOrdinaryWord } from '../language/lexicon/is-ordinary-word.js'
import { kindInNames } from './kind-in-names.js'
import type { Candidate } from './linked.js'
import { acronymKey, bagOf, exactName, isAcronym, nameKeys, withoutPlaces, type NameKeys } from './names/name-keys.js'
import type { PlaceForms } from './names/place-forms.js'
import { foldName } from './names/fold-name.js'
import { isSaintly } from './names/is-saintly.js'
import functionWords from './names/function-words.js'
import { isWorldwide, nameConcepts } from './names/name-concepts.js'
import type { EntityIndex, NameContext, NamedEntity } from './named-entity.js'
import { ownPlaces } from './own-places.js'
import { liesInSeveral, weigh, type Reason } from './weigh-candidate.js'

/** How much each way of matching is worth, before context. */
const strengths = {
  sameName: 0.98,
  sameAlias: 0.96,
  sameWords: 0.94,
  placeAdded: 0.91,
  campus: 0.85,
  branch: 0.66,
  placeLeftOut: 0.9,
  sameFormer: 0.88,
  nearWords: 0.86,
  otherOrder: 0.82,
  placeAddedOtherOrder: 0.78,
  swappedNames: 0.6,
  sameAcronym: 0,
} as const
type Way = keyof typeof strengths

/** Below this a candidate is no match at all. */
export const linkThreshold = 0.7
/** A candidate is chosen where it leads by this much. */
const lead = 0.075

/**
 * The organisations of an index that a name can stand for, best first, each with a confidence and with reasons.
 *
 * A match by name is weighed by how exact it is, then by context: the country and city that the text gives and the kind.
 * A stated country that differs all but rules a candidate out.
 */
export function rankCandidates(
  name: string,
  context: NameContext,
  index: EntityIndex,
  places: PlaceForms,
): { entity: NamedEntity; candidate: Candidate; thin: boolean }[] {
  const keys = nameKeys(name, places)
  // A single letter is nobody's name.
  if (keys.exact.length < 2) return []
  // In a list that somebody keeps, general words are name enough: "Instituut voor Tropische Geneeskunde".
  const curated = index.generalStrength >= linkThreshold
  const found = new Map<string, { entity: NamedEntity; way: Way; reason: Reason }>()
  const consider = (entity: NamedEntity, match: { way: Way; reason: Reason } | null) => {
    const before = found.get(entity.id)
    if (match && (!before || strengths[before.way] < strengths[match.way])) found.set(entity.id, { entity, ...match })
  }
  // "Amerikaanse" has the words of what calls itself "VS": a place is nobody's name in other words.
  const isPlace = places.has(foldName(name))
  for (const entity of index.byBag(keys.bag)) {
    const match = matchNames(keys, entity, places, curated)
    if (!isPlace || match?.way === 'sameName' || (curated && match?.way === 'sameAlias')) consider(entity, match)
  }
  if (!keys.general && !isPlace) {
    for (const entity of index.byBareBag(keys.bag)) consider(entity, matchBare(keys, entity, places))
    for (const [rest, place] of withoutOnePlace(keys, places)) {
      for (const entity of index.byBag(bagOf(rest))) consider(entity, matchPlaceLeftOut(rest, place, entity, places))
    }
  }
  const acronym = acronymKey(name)
  if (acronym !== null) {
    for (const entity of index.byAcronym(acronym)) {
      consider(entity, { way: 'sameAcronym', reason: { key: 'sameAcronym', values: { name } } })
    }
  }
  const worldwide = keys.concepts.some(isWorldwide)
  const isOfSeveral = keys.concepts.some(liesInSeveral)
  const saintly = isSaintly(name)
  // "Pius-Hospital" is not the Pius Hospital of Valls, nor "House of Representatives" that of Berlin, unless the text is about where they are.
  const addsPlace = (way: Way): boolean => !curated && (way === 'placeAdded' || way === 'placeAddedOtherOrder')
  // "Convergence", "Plant": what any text says is nobody's name unless the text is about where he is.
  const word = keys.concepts.length === 1 && !acronym && !curated && isOrdinaryWord(keys.exact)
  const strengthOf = (way: Way) => {
    if (way === 'sameAcronym') return index.acronymStrength
    // "ECHO" is not ECHO Inc., nor "EDEN" Eden University: letters alone must be somebody's very name, and three are too few for that.
    if (acronym !== null && isAcronym(name) && (way !== 'sameName' || (acronym.length < 4 && !curated)))
      return Math.min(strengths[way], index.acronymStrength)
    const common = (keys.general && !worldwide) || (saintly && !curated)
    return common ? Math.min(strengths[way], index.generalStrength) : strengths[way]
  }
  // A name with its own city outweighs a country that the text seems to give: "University of Antwerp" is not in Peru.
  const contextFor = (entity: NamedEntity): NameContext => {
    const placed = ownPlaces(entity, places).some((own) => own.every((word) => keys.concepts.includes(word)))
    return placed ? { ...context, placed: true } : context
  }
  return [...found.values()]
    .map(({ entity, way, reason }) => ({
      entity,
      thin: word || addsPlace(way),
      candidate: weigh(entity, strengthOf(way), reason, contextFor(entity), places, isOfSeveral),
    }))
    .filter(({ candidate }) => candidate.confidence > 0.05)
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || (a.entity.id < b.entity.id ? -1 : 1))
}

/**
 * The one that a name stands for, or null with those it was not told apart from.
 * A rival that belongs to the leader ("Mayo Clinic in Florida" to "Mayo Clinic") does not count.
 */
export function chooseCandidate<T extends { entity: NamedEntity; candidate: Candidate; thin?: boolean }>(
  ranked: readonly T[],
): { chosen: T | null; rivals: T[] } {
  const best = ranked[0]
  if (!best || best.candidate.confidence < linkThreshold) return { chosen: null, rivals: [] }
  // Of five laboratories of one name the one that the others are parts of: EMBL in Heidelberg.
  const whole = ranked.find(
    (other) =>
      best.entity.parents.includes(other.entity.id) && best.candidate.confidence - other.candidate.confidence < lead,
  )
  const first = whole ?? best
  const rivals = ranked.filter(
    (other) =>
      other !== first &&
      first.candidate.confidence - other.candidate.confidence < leadOver(first, other) &&
      !other.entity.parents.includes(first.entity.id) &&
      other.candidate.confidence >= 0.6,
  )
  if (rivals.length > 0) return { chosen: null, rivals: [first, ...rivals] }
  return { chosen: first.thin && !isSupported(first.candidate) ? null : first, rivals: [] }
}

/** True where country, city or acronym of the text speak for a candidate. */
function isSupported({ reasons }: Candidate): boolean {
  return reasons.some(({ key }) => key === 'sameCountry' || key === 'sameCity' || key === 'knownAcronym')
}

/** The very name of one leaves no doubt about another that only has the same words in its own language ("Université York"). */
function leadOver(
  first: { entity: NamedEntity; candidate: Candidate },
  other: { entity: NamedEntity; candidate: Candidate },
): number {
  const literal = first.candidate.reasons[0]!.key === 'sameName'
  const way = other.candidate.reasons[0]!.key
  if (literal && ['sameWords', 'nearWords', 'otherOrder'].includes(way)) return 0
  // "Institut Pasteur" in Paris has dozens of parts, those of Dakar and Bangui, which add their place, have none.
  const parts = first.entity.children ?? 0
  return literal && way === 'placeAdded' && parts >= 3 && parts >= 4 * (other.entity.children ?? 0) ? 0 : lead
}

function matchNames(
  keys: NameKeys,
  entity: NamedEntity,
  places: PlaceForms,
  curated = false,
): { way: Way; reason: Reason } | null {
  let best = null as { way: Way; reason: Reason } | null
  const offer = (way: Way, name: string) => {
    if (!best || strengths[way] > strengths[best.way]) best = { way, reason: { key: way, values: { name } } }
  }
  // "Merck" and "Boston Scientific" are none of those of some country: ROR has each branch of a company as a record of its own, its country in parentheses.
  const isBranch = !curated && entity.kind === 'company' && entity.name.endsWith(')')
  for (const { value, type } of [{ value: entity.name, type: 'label' as const }, ...entity.names]) {
    if (type === 'acronym') continue
    if (exactName(value) === keys.exact && isBranch) offer('branch', value)
    else if (exactName(value) === keys.exact) {
      offer(type === 'former' ? 'sameFormer' : type === 'alias' ? 'sameAlias' : 'sameName', value)
      continue
    }
    // What is the very name needs no second look at its words: that is what takes the time.
    if ((keys.general && !curated) || (best && strengths[best.way] >= strengths.sameWords)) continue
    const concepts = isBranch ? [] : nameConcepts(value, places)
    if (concepts.length !== keys.concepts.length || bagOf(concepts) !== keys.bag) continue
    const other = nameKeys(value, places)
    if (other.ordered === keys.ordered) offer(type === 'former' ? 'sameFormer' : 'sameWords', value)
    else if (withoutOf(other.ordered) === withoutOf(keys.ordered)) offer('nearWords', value)
    else offer(orderTells(keys, other, entity) || isTwoTranslated(keys, other) ? 'swappedNames' : 'otherOrder', value)
  }
  return best
}

function matchBare(keys: NameKeys, entity: NamedEntity, places: PlaceForms): { way: Way; reason: Reason } | null {
  const own = ownPlaces(entity, places)
  let best: { way: Way; reason: Reason } | null = null
  for (const { value, type } of [{ value: entity.name, type: 'label' as const }, ...entity.names]) {
    if (type === 'acronym') continue
    const bare = withoutPlaces(nameConcepts(value, places), own)
    if (!bare || bagOf(bare) !== keys.bag) continue
    // "University of Michigan" says where it is: "University of Michigan–Flint" is a campus, no rival.
    const placed = keys.concepts.some((concept) => places.has(concept))
    const ordered = bare.join(' ') === withoutOf(keys.ordered)
    // "Google (Singapore)" is one of many branches, and not the one that a text means by "Google".
    // Nor is "Fraunhofer Singapore", for it adds a country.
    const branch = entity.kind === 'company' || isCityState(entity)
    const way = branch ? 'branch' : !ordered ? 'placeAddedOtherOrder' : placed ? 'campus' : 'placeAdded'
    if (!best || strengths[way] > strengths[best.way]) best = { way, reason: { key: way, values: { name: value } } }
  }
  return best
}

/** Singapore, Luxembourg: what adds such a place to its name is the branch in a country. */
function isCityState({ city, country }: NamedEntity): boolean {
  const land = city === null ? null : findCountry(city, 'en')
  return land?.basis === 'name' && land.code === country
}

function matchPlaceLeftOut(rest: string[], place: string[], entity: NamedEntity, places: PlaceForms) {
  if (!ownPlaces(entity, places).some((own) => own.join(' ') === place.join(' '))) return null
  const match = matchNames(
    { exact: '', ordered: rest.join(' '), bag: bagOf(rest), concepts: rest, general: false },
    entity,
    places,
  )
  return (
    match && {
      way: 'placeLeftOut' as const,
      reason: { key: 'placeLeftOut', values: { name: entity.name, place: place.join(' ') } },
    }
  )
}

/** Where English names its universities, the order of one language's words tells two apart: Washington, York, Miami. */
const orderCountries: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'ZA'])

function orderTells(keys: NameKeys, other: NameKeys, entity: NamedEntity): boolean {
  if (entity.country === null || !orderCountries.has(entity.country)) return false
  return isWrittenIn(keys, other)
}

/** "Santé Partners" is not "Partners In Health": of two words in another order, each must be there as it is written. */
function isTwoTranslated(keys: NameKeys, other: NameKeys): boolean {
  // "Universiteit Umeå" says what it is in its own language, as all do.
  if (keys.concepts.length > 2 || kindInNames([keys.exact]) !== null) return false
  return !isWrittenIn(keys, other)
}

/** True where every word of a name but the small ones stands in the other as it is written. */
function isWrittenIn(keys: NameKeys, other: NameKeys): boolean {
  const words = new Set(other.exact.split(' '))
  return keys.exact.split(' ').every((word) => words.has(word) || functionWords.has(word))
}

function withoutOf(ordered: string): string {
  return ordered.startsWith('of ') ? ordered.slice(3) : ordered
}

/** Every way to leave the last one to three concepts out, when they are not general words: "Karolinska Institutet Stockholm". */
function* withoutOnePlace(keys: NameKeys, places: PlaceForms): Generator<[string[], string[]]> {
  for (let length = 1; length <= Math.min(3, keys.concepts.length - 1); length++) {
    const place = keys.concepts.slice(-length)
    const rest = withoutPlaces(keys.concepts, [place])
    if (rest && (places.has(place.join(' ')) || length === 1)) yield [rest, place]
  }
}

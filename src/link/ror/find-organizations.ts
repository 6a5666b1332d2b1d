import type { Candidate } from '../linked.js'
import { chooseAcronym } from '../choose-acronym.js'
import { foldName } from '../names/fold-name.js'
import { isAcronym } from '../names/name-keys.js'
import { nameConcepts } from '../names/name-concepts.js'
import { knownPlaceForms, type PlaceForms } from '../names/place-forms.js'
import type { NameContext, NamedEntity } from '../named-entity.js'
import { rankCandidates } from '../rank-candidates.js'
import { readRorId } from '../ror-id.js'
import type { RorIndex } from './open-ror-index.js'
import { spelledLike } from './spelling-candidates.js'

export interface RankedEntity {
  entity: NamedEntity
  candidate: Candidate
}

/** A likeness by words alone never reaches the threshold of linking: it is for a person to judge. */
const likenessCeiling = 0.65
const noted = 400
/** Below this nobody bears the name, and it may be misspelt. */
const wellFound = 0.6

/**
 * The organisations of ROR that a name can stand for, best first: those that bear the name in some form, then those that
 * share its rarer words, and where no name fits well those that are spelt nearly so or begin with it ("Vrije Universiteit"). A ROR id gives its organisation; one that
 * was withdrawn gives what took its place. For `tweeluik registry find`; linking takes only the first (`rankCandidates`).
 */
export function findOrganizations(
  index: RorIndex,
  name: string,
  context: NameContext,
  limit = 10,
  places: PlaceForms = knownPlaceForms(),
): RankedEntity[] {
  const id = readRorId(name)
  if (typeof id !== 'string') {
    const entity = index.byId(id.id)
    return entity ? [byIdentity(entity, id.id)] : []
  }
  const ranked: RankedEntity[] = rankCandidates(name, context, index, places)
  if (ranked.length < limit) {
    const known = new Set(ranked.map(({ entity }) => entity.id))
    ranked.push(...likeNames(index, name, context, places).filter(({ entity }) => !known.has(entity.id)))
    ranked.sort(byConfidence)
  }
  if (isAcronym(name)) return acronymFirst(name, ranked, context).slice(0, limit)
  if ((ranked[0]?.candidate.confidence ?? 0) < wellFound) addSpelledLike(index, name, context, limit, ranked)
  return ranked.slice(0, limit)
}

/** The one that an acronym can only mean goes first, and of the others those with many parts. */
function acronymFirst(acronym: string, ranked: RankedEntity[], context: NameContext): RankedEntity[] {
  const chosen = chooseAcronym(acronym, ranked, context)
  const all = ranked.map((item) => (item.entity.id === chosen?.entity.id ? chosen : item))
  return all.sort(byConfidence)
}

function byIdentity(entity: NamedEntity, asked: string): RankedEntity {
  const { id, name, country, city } = entity
  const key = id === asked ? 'sameId' : 'successor'
  return { entity, candidate: { id, name, country, city, confidence: 1, reasons: [{ key, values: { id: asked } }] } }
}

/** Adds those that are spelt nearly like the name; of one that is there already the better reason stays. */
function addSpelledLike(
  index: RorIndex,
  asked: string,
  context: NameContext,
  limit: number,
  ranked: RankedEntity[],
): void {
  for (const { organization, name, share } of spelledLike(index, asked, limit)) {
    const entity = index.entityAt(organization)
    const begins = foldName(name).startsWith(foldName(asked) + ' ')
    const reason = { key: begins ? 'beginsAlike' : 'likeLetters', values: { name, share: Math.round(share * 100) } }
    const candidate = candidateOf(entity, likenessCeiling * share, [reason], context)
    const at = ranked.findIndex((other) => other.entity.id === entity.id)
    if (at < 0) ranked.push({ entity, candidate })
    else if (ranked[at]!.candidate.confidence < candidate.confidence) ranked[at] = { entity, candidate }
  }
  ranked.sort(byConfidence)
}

function byConfidence(a: RankedEntity, b: RankedEntity): number {
  return (
    b.candidate.confidence - a.candidate.confidence ||
    (b.entity.children ?? 0) - (a.entity.children ?? 0) ||
    (a.entity.id < b.entity.id ? -1 : 1)
  )
}

function candidateOf(
  { id, name, country, city }: NamedEntity,
  strength: number,
  reasons: Candidate['reasons'],
  context: NameContext,
): Candidate {
  const elsewhere = context.country !== null && country !== null && context.country !== country
  if (elsewhere) reasons.push({ key: 'otherCountry', values: { country } })
  const confidence = Math.round(strength * (elsewhere ? 0.3 : 1) * 1000) / 1000
  return { id, name, country, city, confidence, reasons }
}

/** Organisations by the weighted share of words they have in common with the name (Jaccard over inverse document frequencies). */
function likeNames(index: RorIndex, name: string, context: NameContext, places: PlaceForms): RankedEntity[] {
  const weights = new Map<string, number>()
  const shares = new Map<number, number>()
  const weightOf = (concept: string) => {
    let weight = weights.get(concept)
    if (weight === undefined) {
      const list = index.withConcept(concept)
      weight = Math.log(1 + index.size / (list === null ? index.size / 12 : Math.max(1, list.length)))
      weights.set(concept, weight)
    }
    return weight
  }
  const query = new Set(nameConcepts(name, places))
  for (const concept of query) {
    for (const organization of index.withConcept(concept) ?? []) {
      shares.set(organization, (shares.get(organization) ?? 0) + weightOf(concept))
    }
  }
  const best = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, noted)
  return best
    .map(([organization]) => {
      const entity = index.entityAt(organization)
      let likeness = 0
      let nearest = entity.name
      for (const other of entity.names) {
        if (other.type === 'acronym') continue
        const words = new Set(nameConcepts(other.value, places))
        let common = 0
        let all = 0
        for (const concept of words) {
          all += weightOf(concept)
          if (query.has(concept)) common += weightOf(concept)
        }
        for (const concept of query) if (!words.has(concept)) all += weightOf(concept)
        if (common / all > likeness) {
          likeness = common / all
          nearest = other.value
        }
      }
      const reasons: Candidate['reasons'] = [
        { key: 'likeName', values: { name: nearest, share: Math.round(likeness * 100) } },
      ]
      return { entity, candidate: candidateOf(entity, likenessCeiling * likeness, reasons, context) }
    })
    .filter(({ candidate }) => candidate.confidence >= 0.2)
}

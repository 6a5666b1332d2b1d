import type { Candidate } from '../linked.js'
import { nameConcepts } from '../names/name-concepts.js'
import { knownPlaceForms, type PlaceForms } from '../names/place-forms.js'
import type { NameContext, NamedEntity } from '../named-entity.js'
import { rankCandidates } from '../rank-candidates.js'
import type { RorIndex } from './open-ror-index.js'

export interface RankedEntity {
  entity: NamedEntity
  candidate: Candidate
}

/** A likeness by words alone never reaches the threshold of linking: it is for a person to judge. */
const likenessCeiling = 0.65
const noted = 400

/**
 * The organisations of ROR that a name can stand for, best first: those that bear the name in some form, then those that
 * share its rarer words. For `tweeluik registry find`; linking takes only the former (`rankCandidates`).
 */
export function findOrganizations(
  index: RorIndex,
  name: string,
  context: NameContext,
  limit = 10,
  places: PlaceForms = knownPlaceForms(),
): RankedEntity[] {
  const ranked: RankedEntity[] = rankCandidates(name, context, index, places)
  if (ranked.length < limit) {
    const known = new Set(ranked.map(({ entity }) => entity.id))
    ranked.push(...likeNames(index, name, context, places).filter(({ entity }) => !known.has(entity.id)))
    ranked.sort((a, b) => b.candidate.confidence - a.candidate.confidence || (a.entity.id < b.entity.id ? -1 : 1))
  }
  return ranked.slice(0, limit)
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
      let confidence = likenessCeiling * likeness
      if (context.country !== null && entity.country !== null && context.country !== entity.country) {
        confidence *= 0.3
        reasons.push({ key: 'otherCountry', values: { country: entity.country } })
      }
      const { id, country, city } = entity
      return {
        entity,
        candidate: { id, name: entity.name, country, city, confidence: Math.round(confidence * 1000) / 1000, reasons },
      }
    })
    .filter(({ candidate }) => candidate.confidence >= 0.2)
}

import type { Organization } from '../contracts.js'
import { placesNamed } from '../language/places/same-place.js'
import type { Candidate } from './linked.js'
import type { NameContext, NamedEntity } from './named-entity.js'
import { foldName } from './names/fold-name.js'
import type { PlaceForms } from './names/place-forms.js'
import { ownPlaces } from './own-places.js'
import { sameCountry } from './territories.js'

export type Reason = Candidate['reasons'][number]

/**
 * What is left of a match where the text's country is another: little where the text states it; too little for a link where a town in the text lets guess it; more
 * where the name itself has the candidate's town ("University of Antwerp" in a text about Peru).
 */
const otherCountry = { stated: 0.3, guessed: 0.7, placed: 0.75 }

/**
 * A candidate with its confidence: what its name is worth, less for every doubt that country, city, kind and age of the text leave, with the reasons.
 *
 * @param isOfSeveral true where the name is that of a region that several countries have
 */
export function weigh(
  entity: NamedEntity,
  strength: number,
  reason: Reason,
  context: NameContext,
  places: PlaceForms,
  isOfSeveral: boolean,
): Candidate {
  let doubt = 1 - strength
  let factor = 1
  const reasons = [reason]
  if (context.country !== null && entity.country !== null) {
    const same = sameCountry(context.country, entity.country)
    reasons.push({ key: same ? 'sameCountry' : 'otherCountry', values: { country: entity.country } })
    if (same) doubt *= 0.5
    else
      factor *= context.placed
        ? otherCountry.placed
        : context.countryGuessed
          ? otherCountry.guessed
          : otherCountry.stated
  }
  // "Provincie Limburg": there is one in the Netherlands and one in Belgium, and a register may have the other.
  if (
    context.country === null &&
    entity.country !== null &&
    isOfSeveral &&
    !context.homeCountries?.includes(entity.country)
  ) {
    reasons.push({ key: 'otherRegion', values: { country: entity.country } })
    factor *= 0.7
  }
  if (context.city !== null && entity.city !== null) {
    const [own] = ownPlaces(entity, places)
    const [other] = ownPlaces({ city: context.city }, places)
    const same = sameCity(own!, other!)
    reasons.push({ key: same ? 'sameCity' : 'otherCity', values: { city: entity.city } })
    if (same) doubt *= 0.3
    else factor *= 0.8
  }
  if (context.acronym !== null) {
    const key = foldName(context.acronym).replaceAll(' ', '')
    if (entity.names.some((name) => name.type === 'acronym' && foldName(name.value).replaceAll(' ', '') === key)) {
      reasons.push({ key: 'knownAcronym', values: { name: context.acronym } })
      doubt *= 0.5
    }
  }
  if (context.kind !== null && excludes(context.kind, entity.kind)) {
    reasons.push({ key: 'otherKind', values: { kind: entity.kind } })
    factor *= 0.75
  }
  if (!entity.active) {
    reasons.push({ key: 'inactive', values: {} })
    factor *= 0.9
  }
  const confidence = Math.round((1 - doubt) * factor * 1000) / 1000
  return { id: entity.id, name: entity.name, country: entity.country, city: entity.city, confidence, reasons }
}

/** A region of which there is one in several countries, and that is no country itself. */
export function liesInSeveral(concept: string): boolean {
  const named = placesNamed(concept)
  const regions = new Set(named.filter(({ kind }) => kind === 'region').map(({ country }) => country))
  return regions.size > 1 && !named.some(({ kind }) => kind === 'country')
}

/** The same city, also where one name is cut short: "Newcastle" and "Newcastle upon Tyne". */
function sameCity(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length).join(' ') === b.slice(0, length).join(' ')
}

/** Kinds that no single organisation is both of; a hospital may well be an institute, a foundation a funder. */
function excludes(a: Organization['kind'], b: Organization['kind']): boolean {
  const sure: Organization['kind'][] = ['university', 'hospital', 'company', 'government']
  return a !== b && sure.includes(a) && sure.includes(b)
}

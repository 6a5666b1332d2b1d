import type { Organization } from '../contracts.js'
import { kindInNames } from './kind-in-names.js'
import { noContext, type NamedEntity } from './named-entity.js'
import { chooseAcronym } from './choose-acronym.js'
import { isAcronym } from './names/name-keys.js'
import { placeFormsWith, type PlaceForms } from './names/place-forms.js'
import { chooseCandidate, rankCandidates } from './rank-candidates.js'
import { indexRegistry } from './registry-index.js'
import type { Registry } from './registry.js'
import type { RorIndex } from './ror/open-ror-index.js'
import { slugOf } from './slug.js'

/** An institution that pages speak for. */
export interface Home extends NamedEntity {
  /** What it was called where it was asked for: its id or any of its names. */
  given: string
  registered: boolean
  basis: Organization['countryBasis']
}

/** "KU Leuven" by its name, "RIVM" by its letters. */
function findIn(ror: RorIndex, home: string, places: PlaceForms) {
  const ranked = rankCandidates(home, noContext, ror, places)
  return (chooseCandidate(ranked).chosen ?? (isAcronym(home) ? chooseAcronym(home, ranked, noContext) : null))?.entity
}

/**
 * The homes of a page by id or by name, as frontmatter and `--home` give them. A home that neither the registry nor ROR knows
 * is an organisation all the same, with the given name and an id made from it.
 */
export function resolveHomes(homes: readonly string[], registry: Registry, ror: RorIndex | null): Home[] {
  const places = placeFormsWith(registry.places ?? [])
  const index = indexRegistry(registry, places)
  const found = homes.map((home): Home => {
    const id = registry.redirects[home] ?? home
    const entry = index.entities.find((entity) => entity.id === id)
    const known = entry ?? chooseCandidate(rankCandidates(home, noContext, index, places)).chosen?.entity
    if (known) return { ...known, given: home, registered: true, basis: known.country === null ? null : 'registry' }
    const other = ror && findIn(ror, home, places)
    if (other)
      return {
        ...other,
        given: home,
        id: slugOf(other.name),
        registered: true,
        basis: other.country === null ? null : 'ror',
      }
    return {
      id: slugOf(home),
      given: home,
      name: home,
      names: [],
      kind: kindInNames([home]) ?? 'university',
      country: null,
      city: null,
      ror: null,
      parents: [],
      active: true,
      registered: false,
      basis: null,
    }
  })
  return found.filter((home, at) => found.findIndex((other) => other.id === home.id) === at)
}

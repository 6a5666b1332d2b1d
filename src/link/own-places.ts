import type { NamedEntity } from './named-entity.js'
import { foldName } from './names/fold-name.js'
import type { PlaceForms } from './names/place-forms.js'

/** The city of an entity as concepts. */
export function ownPlaces(entity: Pick<NamedEntity, 'city'>, places: PlaceForms): string[][] {
  if (entity.city === null) return []
  const city = foldName(entity.city)
  return [[...(places.get(city) ?? city.split(' '))]]
}

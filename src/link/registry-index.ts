import { bagOf, nameKeys, withoutPlaces } from './names/name-keys.js'
import { foldName } from './names/fold-name.js'
import type { PlaceForms } from './names/place-forms.js'
import type { EntityIndex, NamedEntity } from './named-entity.js'
import { ownPlaces } from './own-places.js'
import type { Registry } from './registry.js'

/** The registry, ready to be asked for names. */
export function indexRegistry(registry: Registry, places: PlaceForms): EntityIndex & { entities: NamedEntity[] } {
  const bags = new Map<string, NamedEntity[]>()
  const bareBags = new Map<string, NamedEntity[]>()
  const acronyms = new Map<string, NamedEntity[]>()
  const entities = registry.entries.map((entry): NamedEntity => ({
    id: entry.id,
    name: entry.name,
    names: entry.names,
    kind: entry.kind,
    country: entry.country,
    city: entry.city,
    ror: entry.ror,
    parents: entry.parent === null ? [] : [entry.parent],
    active: true,
  }))
  for (const entity of entities) {
    const own = ownPlaces(entity, places)
    for (const { value, type } of [{ value: entity.name, type: 'label' }, ...entity.names]) {
      if (type === 'acronym') {
        add(acronyms, foldName(value).replaceAll(' ', ''), entity)
        continue
      }
      const keys = nameKeys(value, places)
      add(bags, keys.bag, entity)
      const bare = withoutPlaces(keys.concepts, own)
      if (bare) add(bareBags, bagOf(bare), entity)
    }
  }
  return {
    entities,
    byBag: (bag) => bags.get(bag) ?? [],
    byBareBag: (bag) => bareBags.get(bag) ?? [],
    byAcronym: (key) => acronyms.get(key) ?? [],
    acronymStrength: 0.92,
    generalStrength: 0.98,
  }
}

function add(map: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const list = map.get(key)
  if (!list) map.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}

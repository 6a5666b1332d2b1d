import areas from '../../language/places/areas.js'
import countriesEn from '../../language/places/countries.en.js'
import countriesNl from '../../language/places/countries.nl.js'
import europe from '../../language/places/exonyms-europe.js'
import world from '../../language/places/exonyms-world.js'
import { commonWords } from '../../language/places/homographs.js'
import { inflectAdjective } from '../../language/places/inflect-adjective.js'
import regions from '../../language/places/regions.js'
import { rows } from '../../language/places/rows.js'
import states from '../../language/places/states.js'
import type { PlaceEntry } from '../registry.js'
import { foldName } from './fold-name.js'

/** Names of places in several languages, folded, and the words of the one that they are compared by: "keulen" is ["cologne"]. */
export type PlaceForms = ReadonlyMap<string, readonly string[]>

/**
 * Places whose two names tell two universities apart: Katholieke Universiteit Leuven and Université catholique de Louvain
 * were one until 1968, and neither is called by the other's name today.
 */
const keptApart: ReadonlySet<string> = new Set(['louvain'])

/**
 * The table that leads every name of a place to one of them, for comparing names of organisations.
 * A form that is the English name of another place stays what it is: "Bergen" (Norway), though Mons is Bergen in Dutch.
 */
export function placeFormsOf(places: Iterable<Pick<PlaceEntry, 'name' | 'names'>>): PlaceForms {
  const entries = [...places]
  const forms = new Map<string, readonly string[]>()
  for (const { name } of entries) {
    const folded = foldName(name)
    if (!forms.has(folded)) forms.set(folded, folded.split(' '))
  }
  for (const { name, names } of entries) {
    const words = foldName(name).split(' ')
    for (const { value } of names) {
      const form = foldName(value)
      if (form !== '' && !forms.has(form) && !keptApart.has(form)) forms.set(form, words)
    }
  }
  return forms
}

let known: PlaceForms | undefined

/** The places of the language tables: countries with their adjectives ("Deense", "Danish"), regions, and cities with exonyms. */
export function knownPlaceForms(): PlaceForms {
  known ??= placeFormsOf(knownPlaces())
  return known
}

const withRegistry = new WeakMap<readonly PlaceEntry[], PlaceForms>()

/** The places of the language tables, and those of a registry; made once for each registry. */
export function placeFormsWith(places: readonly PlaceEntry[]): PlaceForms {
  if (places.length === 0) return knownPlaceForms()
  let forms = withRegistry.get(places)
  if (!forms) {
    forms = placeFormsOf([...knownPlaces(), ...places])
    withRegistry.set(places, forms)
  }
  return forms
}

function* knownPlaces(): Generator<Pick<PlaceEntry, 'name' | 'names'>> {
  const dutch = new Map(rows(countriesNl).map((row) => [row[0]![0]!, row]))
  for (const [code, names, adjectives] of rows(countriesEn)) {
    const [, namesNl, adjectivesNl] = dutch.get(code![0]!) ?? []
    yield entryOf(names![0]!, [...names!, ...(namesNl ?? [])], adjectives, adjectivesNl)
  }
  for (const [, nl, en, own, adjectivesNl, adjectivesEn] of [...rows(regions), ...rows(states), ...rows(areas)]) {
    const names = [...(en ?? []), ...(own ?? []), ...(nl ?? [])]
    yield entryOf(names[0]!, names, adjectivesEn, adjectivesNl)
  }
  for (const [, nl, en, own] of [...rows(europe), ...rows(world)]) {
    const names = [...(en ?? []), ...(own ?? []), ...(nl ?? [])]
    yield entryOf(names[0]!, names, [], [])
  }
}

function entryOf(name: string, names: string[], english: string[] = [], dutch: string[] = []) {
  const forms = [...names, ...english, ...dutch.flatMap((adjective) => [adjective, inflectAdjective(adjective)])]
  // "Namen" is Namur and the Dutch word for names: no table of names can tell which.
  const sure = forms.filter((form) => !form.includes('(') && !commonWords.has(foldName(form)))
  return { name, names: sure.map((value) => ({ value, lang: null })) }
}

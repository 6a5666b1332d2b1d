import type { PlaceEntry } from '../registry.js'
import { foldName } from './fold-name.js'
import type { PlaceForms } from './name-concepts.js'

/**
 * Places whose two names tell two universities apart: Katholieke Universiteit Leuven and Université catholique de Louvain
 * were one until 1968, and neither is ever called by the other's name today.
 */
const keptApart: ReadonlySet<string> = new Set(['louvain'])

/**
 * The table that leads every name of a place to its English one, for comparing names of organisations.
 * A form that is the English name of another place stays what it is: "Bergen" (Norway), though Mons is Bergen in Dutch.
 */
export function placeFormsOf(places: Iterable<Pick<PlaceEntry, 'name' | 'names'>>): PlaceForms {
  const entries = [...places]
  const forms = new Map<string, readonly string[]>()
  for (const { name } of entries) {
    const folded = foldName(name)
    forms.set(folded, folded.split(' '))
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

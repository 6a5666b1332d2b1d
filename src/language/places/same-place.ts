import { foldPlace } from './fold-place.js'
import { placeIndex } from './place-index.js'
import type { Place } from './place.js'

/**
 * Whether two names may stand for one place: the same letters after folding, or names of one place in any language
 * ("Luik" and "Liège", "Wenen" and "Vienna", "VS" and "United States"). "Luik" and "Lille" are two.
 */
export function samePlace(a: string, b: string): boolean {
  if (foldPlace(a) === foldPlace(b)) return true
  const keys = new Set(placesNamed(a).map(({ key }) => key))
  return placesNamed(b).some(({ key }) => keys.has(key))
}

/** Every place that bears the name, in any language: countries, then areas, regions and cities. */
export function placesNamed(name: string): Place[] {
  const folded = foldPlace(name).replace(/^(?:the|de) /, '')
  const meanings = placeIndex().names.get(folded) ?? []
  return meanings.filter(({ basis }) => basis === 'name').map(({ place }) => place)
}

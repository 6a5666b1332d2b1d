import { placeIndex } from '../../language/places/place-index.js'
import { foldName } from '../../link/names/fold-name.js'
import type { PlaceForms } from '../../link/names/name-concepts.js'

let forms: PlaceForms | undefined

/**
 * Names of places in Dutch and English, led to one form for comparing names: "Keulen" and "Cologne" both become one word. Only names that belong
 * to a language count; the rest of the gazetteer has too many words that are something else.
 */
export function placeForms(): PlaceForms {
  if (forms) return forms
  const made = new Map<string, readonly string[]>()
  for (const [folded, meanings] of placeIndex().names) {
    const meaning = meanings.find(({ basis, lang }) => basis === 'name' && lang !== null)
    if (meaning && folded.length > 3) made.set(foldName(folded), [meaning.place.key.toLowerCase()])
  }
  forms = made
  return made
}

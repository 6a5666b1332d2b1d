import type { PlaceForms } from './place-forms.js'
import { isGeneral, nameConcepts } from './name-concepts.js'

/** What bodies of Europe and of the world are called. */
const bodies: ReadonlySet<string> = new Set(
  'agency commission union parliament bank authority council organization observatory centre'.split(' '),
)
const none: PlaceForms = new Map()

/**
 * True for the name of a body of Europe or of the world: "European Space Agency", "Wereldbank". It has a seat, and is of no country: "ESA in Noordwijk" is not
 * Dutch, nor is it French because a registry has its office in Paris.
 */
export function isSupranational(name: string): boolean {
  const concepts = nameConcepts(name, none)
  const [first = ''] = concepts
  return (
    /^(?:european|world)$/.test(first) &&
    concepts.length >= 2 &&
    bodies.has(concepts.at(-1) ?? '') &&
    concepts.every(isGeneral)
  )
}

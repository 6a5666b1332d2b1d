import type { Spot } from '../rule.js'
import { modals } from '../tables/modals.js'
import type { WordSpots } from './clash.js'

const separables = new WeakMap<ReadonlySet<string>, [verb: string, particle: string][]>()

/** The entries of a list that are a verb and its particle, "loopt-af"; taken out once. */
function separable(list: ReadonlySet<string>): [verb: string, particle: string][] {
  let found = separables.get(list)
  if (!found) {
    found = [...list].flatMap((entry): [string, string][] => {
      const [verb = '', particle] = entry.split('-')
      return particle === undefined ? [] : [[verb, particle]]
    })
    separables.set(list, found)
  }
  return found
}

/** The first word of a bead that is in a list, with its place; null where there is none. */
export function firstOf(words: WordSpots, list: ReadonlySet<string>): [string, Spot] | null {
  for (const [word, spot] of words) if (list.has(word)) return [word, spot]
  // "loopt … af": a verb whose first part stands elsewhere.
  for (const [verb, particle] of separable(list)) {
    const spot = words.has(particle) ? words.get(verb) : undefined
    if (spot) return [`${verb} … ${particle}`, spot]
  }
  return null
}

/** True where a word of the bead denies: "niet", "never", "isn't". */
export function denied(words: WordSpots): boolean {
  return [...words.keys()].some((word) => modals.denials.has(word) || word.endsWith("n't"))
}

import type { Organization } from '../contracts.js'
import { knownPlaceForms } from './names/place-forms.js'
import { nameConcepts } from './names/name-concepts.js'

/** Nouns for a body, as concepts, and its kind. The first that a name has counts: a university hospital is a hospital. */
const kinds: readonly [RegExp, Organization['kind']][] = [
  [/\bhospital\b|\bmedicine centre\b|\bclinic\b/, 'hospital'],
  [/\buniversity\b|\bcollege\b/, 'university'],
  [/\bministry\b|\bmunicipality\b|\bprovince\b/, 'government'],
  [/\binstitute\b/, 'research-institute'],
]
/** Endings of names that are one word: "UMCG", "Erasmus MC". */
const medical = /umc|\bmc\b/i

/** The kind that the names of a home say it is ("Ziekenhuis Rijnstate", "Rijnstate Hospital"); null where none says so. */
export function kindInNames(names: readonly string[]): Organization['kind'] | null {
  for (const name of names) {
    const concepts = nameConcepts(name, knownPlaceForms()).join(' ')
    const found = medical.test(name) ? 'hospital' : kinds.find(([noun]) => noun.test(concepts))?.[1]
    if (found) return found
  }
  return null
}

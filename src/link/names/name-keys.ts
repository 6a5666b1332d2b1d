import { foldName } from './fold-name.js'
import { isGeneral, nameConcepts, namesOneBody, saysOf } from './name-concepts.js'
import type { PlaceForms } from './place-forms.js'

/** A name in the forms that it is compared by. */
export interface NameKeys {
  /** Folded, without an article in front. */
  exact: string
  /** Concepts in their order, joined by spaces, with "of" in front where the name is built with it. */
  ordered: string
  /** Concepts sorted, joined by spaces: the same for "Umeå University" and "Universiteit van Umeå". */
  bag: string
  concepts: string[]
  /** True where no word says which one it is: "National Institute for Public Health". */
  general: boolean
}

/** The forms that a name is compared by. */
export function nameKeys(name: string, places: PlaceForms): NameKeys {
  const concepts = nameConcepts(name, places)
  return {
    exact: exactName(name),
    ordered: (saysOf(name, places) ? 'of ' : '') + concepts.join(' '),
    bag: bagOf(concepts),
    concepts,
    general: concepts.every(isGeneral) && !namesOneBody(concepts),
  }
}

/** An article in front of a name, of the languages that names come in. */
export const leadingArticle = /^(?:the|de|het|la|le|les|die|das|der|el)\s(?=.)/i

/** The name folded, without an article in front: the closest that two names can be. A plus at the end stays: "Avans+" is not Avans. */
export function exactName(name: string): string {
  const folded = foldName(name).replace(leadingArticle, '')
  return name.trimEnd().endsWith('+') ? folded + '+' : folded
}

/** Concepts sorted and joined: a key that knows no word order. */
export function bagOf(concepts: readonly string[]): string {
  return [...concepts].sort().join(' ')
}

/**
 * The concepts without those of the given places at their end or beginning, or null where nothing goes or nothing that names is left:
 * "Trinity College Dublin" without Dublin is "Trinity College"; "University of Groningen" without Groningen names nobody, and
 * "Charles Darwin University" in Darwin is named for the man.
 */
export function withoutPlaces(concepts: readonly string[], places: readonly (readonly string[])[]): string[] | null {
  let rest: readonly string[] = concepts
  for (const place of places) rest = withoutRun(rest, place)
  return rest.length === concepts.length || rest.every(isGeneral) ? null : [...rest]
}

function withoutRun(concepts: readonly string[], run: readonly string[]): readonly string[] {
  if (run.length === 0 || run.length >= concepts.length) return concepts
  const last = concepts.length - run.length
  if (run.every((word, index) => concepts[last + index] === word)) return concepts.slice(0, last)
  return run.every((word, index) => concepts[index] === word) ? concepts.slice(run.length) : concepts
}

/** An acronym as it is compared: letters and digits only, small. Null where the text cannot be one. */
export function acronymKey(text: string): string | null {
  const folded = foldName(text).replaceAll(' ', '')
  if (folded.length < 2 || folded.length > 12 || text.trim().split(/\s+/).length > 2) return null
  let capitals = 0
  for (const character of text) if (/\p{Lu}/u.test(character)) capitals++
  return capitals >= 2 ? folded : null
}

/** True where the text is an acronym and nothing else: "UMCG", "ETC/ACM", "A*STAR". */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}][\p{Lu}\p{N}&/*.+-]{1,11}$/u.test(text.trim()) && acronymKey(text) !== null
}

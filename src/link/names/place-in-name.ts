import { isGeneral, nameConcepts } from './name-concepts.js'
import { knownPlaceForms } from './place-forms.js'

/**
 * Prepositions that put an organisation into a place: "University of Antwerp", "Universiteit van Luik", "Hospital Clínic de Barcelona". Not Spanish "del" and
 * Italian "della" before a city: cities have no article there, but for what they are called after ("Universidad del Rosario").
 */
const into =
  /(?:^|\s)(of|in|at|van|te|von|zu|i|w|de|di|do|da|del|della|à|d)[\s'’]+(?:the\s+|de\s+|het\s+|la\s+|l['’])?(?:(?:south|north|east|west|central|zuid|noord|oost|midden)\p{L}*[\s-]+)?$/iu
const withArticle = /^(?:del|della)$/i
/** What an adjective before it is about, and not where: "Chinese Studies Centre". */
const subject =
  /^(?:studies|studie|language|literature|culture|history|art|arts|law|medicine|taal|letterkunde|cultuur|geschiedenis|kunst|recht|geneeskunde)$/i

interface Place {
  start: number
  end: number
  kind: string
  basis: 'name' | 'adjective'
}

/**
 * Whether a place in the name of an organisation says where that is. 'after': it follows a preposition, or a comma at the end ("University of York"); 'beside': it
 * stands beside the words that say what it is and nothing else, or is a country in front of them ("Aleppo University Hospital", "Erasmus University Rotterdam", "Royal Netherlands Academy"); null:
 * it is part of somebody's name ("Florence Nightingale", "Memorial Sloan Kettering", "Beth Israel").
 */
export function standing(name: string, { start, end, kind, basis }: Place): 'after' | 'beside' | null {
  const before = wordsOf(name.slice(0, start))
  const after = wordsOf(name.slice(end).replace(/^['’]s\b/, ''))
  if (basis === 'name') {
    const preposition = into.exec(name.slice(0, start))
    if (preposition && !(kind === 'city' && withArticle.test(preposition[1]!))) {
      const head = wordsOf(name.slice(0, preposition.index)).at(-1)
      // "Prince of Wales Hospital", "Friends of Israel": what stands before "of" must say what it is.
      if (head !== undefined && isWhat(head)) return 'after'
      return after.length === 0 && before.length > 0 && isWhat(before[0]!) ? 'after' : null
    }
    if (preposition) return null
    if (after.length === 0 && before.length > 0 && /,\s*$/.test(name.slice(0, start))) return 'after'
  }
  const [left, right] = [before.at(-1), after[0]]
  if (left === undefined && right === undefined) return null
  if (basis === 'adjective' && (right === undefined || subject.test(right))) return null
  // "Czech Hydrometeorological Institute", "Uganda Virus Research Institute": in front of all, it says whose the whole is.
  if (left === undefined && after.length > 1 && kind !== 'city' && isWhat(after.at(-1)!)) return 'beside'
  // "Universiti Malaysia Sarawak": right after the head that opens the name.
  if (kind === 'country' && basis === 'name' && before.length === 1 && isWhat(left!)) return 'beside'
  const leftFits = left === undefined || isWhat(left) || (right === undefined && /^\p{Lu}{2,5}$/u.test(left))
  return leftFits && (right === undefined || isWhat(right)) ? 'beside' : null
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,()/–-]+/).filter((word) => word !== '')
}

/** True for a word that says what something is: "University", "Medical", "Koninklijke". */
function isWhat(word: string): boolean {
  const concepts = nameConcepts(word, knownPlaceForms())
  return concepts.length > 0 && concepts.every(isGeneral)
}

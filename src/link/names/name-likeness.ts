import { sameRoot } from '../../language/cognates/same-root.js'
import { builtInLexicon } from '../../language/lexicon/built-in-lexicon.js'
import { stem } from '../../language/tokens/stem.js'
import { isGeneral, isWorldwide, nameConcepts } from './name-concepts.js'
import type { PlaceForms } from './place-forms.js'

/** How strongly the lexicon must hold two words for one. */
const sureEnough = 0.15
/** Parts of a compound have so many letters at least, and there are no more of them. */
const shortestPart = 4
const mostParts = 3
/** Sounds between the parts of a Dutch compound: "zijdestudies", "gezondheidSzorg", "boekENhuis". */
const links = ['', 's', 'en', 'e', 'n']

/**
 * How much of what two names say is the same, 0..1: Dice over their concepts, where a word that says which one counts twice as much as one that says what.
 * Where they have a noun for a body in common, a Dutch word is also the English one that it is translated by ("westelijke" and "Western"), that has its
 * root ("virologie" and "Virology"), or those that translate its parts ("Bodemreferentiecentrum" and "Soil Reference Centre").
 */
export function nameLikeness(dutch: string, english: string, places: PlaceForms): number {
  const nl = new Set(nameConcepts(dutch, places))
  const left = new Set(nameConcepts(english, places))
  let common = 0
  let all = 0
  for (const word of [...nl, ...left]) all += weightOf(word)
  for (const word of [...nl]) {
    if (!left.delete(word)) continue
    nl.delete(word)
    common += 2 * weightOf(word)
  }
  const open = [...left].filter((word) => !places.has(word))
  // "Toegankelijkheid" and "Accessibility": with no noun for a body they are words with a capital.
  const heads = nameConcepts(dutch, places).some((word) => isNoun(word) && !nl.has(word))
  for (const word of nl) {
    if (places.has(word)) continue
    const whole = partsOf(word, open, places, mostParts)
    const found = whole ?? endOf(word, open, places)
    if (!found || !(heads || found.some(isNoun))) continue
    const worth = found.reduce((sum, other) => sum + weightOf(other), 0)
    // "Herinneringscentrum" beside "Memorial Centre": what stands before the centre stays a word of its own.
    all += worth - (whole ? weightOf(word) : 0)
    common += 2 * worth
    for (const other of found) open.splice(open.indexOf(other), 1)
  }
  return all === 0 ? 0 : common / all
}

function weightOf(concept: string): number {
  return isGeneral(concept) ? 1 : 2
}

/** What may be the noun for a body: "institute", not "world" ("Global South" beside "Globale Zuiden"). */
function isNoun(concept: string): boolean {
  return isGeneral(concept) && !isWorldwide(concept)
}

/** The English word that the longest end of a Dutch compound stands for. */
function endOf(word: string, english: readonly string[], places: PlaceForms): string[] | null {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const other = english.find((each) => isConcept(word.slice(at), each, places))
    if (other !== undefined) return [other]
  }
  return null
}

/** The English words that a Dutch one stands for, each by a part of it, or null where a part has none. */
function partsOf(word: string, english: readonly string[], places: PlaceForms, parts: number): string[] | null {
  const whole = english.find((other) => translates(word, other) || isConcept(word, other, places))
  if (whole !== undefined) return [whole]
  if (parts === 1) return null
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    for (const link of links) {
      const first = word.slice(0, at - link.length)
      if (first.length < shortestPart || word.slice(first.length, at) !== link) continue
      const other = english.find((each) => translates(first, each) || isConcept(first, each, places))
      if (other === undefined) continue
      const rest = partsOf(
        word.slice(at),
        english.filter((each) => each !== other),
        places,
        parts - 1,
      )
      if (rest) return [other, ...rest]
    }
  }
  return null
}

/** True where the tables have one concept for both: "recht" is "law". */
function isConcept(nl: string, en: string, places: PlaceForms): boolean {
  const concepts = nameConcepts(nl, places)
  return concepts.length === 1 && concepts[0] === en
}

/** True where the one stands for the other, by the lexicon or by its root; what the tables know is not for the lexicon to say. */
function translates(nl: string, en: string): boolean {
  if (isGeneral(nl) && isGeneral(en)) return false
  if (sameRoot(nl, en)) return true
  const target = stem(en)
  const known = builtInLexicon('nl', 'en')?.get(stem(nl)) ?? []
  return known.some(([other, strength]) => other === target && strength >= sureEnough)
}

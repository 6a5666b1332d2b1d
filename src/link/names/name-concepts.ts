import { placesNamed } from '../../language/places/same-place.js'
import en from './concepts.en.js'
import native from './concepts.native.js'
import nl from './concepts.nl.js'
import { foldName } from './fold-name.js'
import functionWords from './function-words.js'
import legalForms from './legal-forms.js'
import { knownPlaceForms, type PlaceForms } from './place-forms.js'
import translatedNames from './translated-names.js'

const forms = new Map<string, readonly string[]>()
/** Every word that says what something is, and never which one. */
const general = new Set<string>()
/** By the first word of a form, the most words that a form with it has: nearly every word has none. */
const longestForm = new Map<string, number>()
for (const table of [en, nl, native]) {
  for (const row of table.trim().split('\n')) {
    const [key, list] = row.split('|') as [string, string]
    const concept = key.trim().split(' ')
    for (const word of concept) general.add(word)
    for (const form of list.split(',').map((form) => form.trim())) {
      // The first language wins where two differ: "college" is English before it is anything else.
      if (!forms.has(form)) forms.set(form, concept)
      noteLength(longestForm, form)
    }
  }
}
for (const row of translatedNames.trim().split('\n')) {
  const [form, words] = row.split('|').map((part) => part.trim()) as [string, string]
  forms.set(form, words.split(' '))
  noteLength(longestForm, form)
}
const longestPlace = new WeakMap<PlaceForms, Map<string, number>>()

function noteLength(longest: Map<string, number>, form: string): void {
  const words = form.split(' ')
  longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
}

function longestPlaceOf(places: PlaceForms): Map<string, number> {
  let longest = longestPlace.get(places)
  if (!longest) {
    longest = new Map()
    for (const form of places.keys()) noteLength(longest, form)
    longestPlace.set(places, longest)
  }
  return longest
}

/**
 * Takes a name apart into what its words mean, so that one organisation gives the same concepts in Dutch, English and its own
 * language: "Universiteit van Wenen", "University of Vienna" and "Universität Wien" are all ["university", "vienna"].
 *
 * Words of general meaning go through the tables `concepts.*.ts`, places through `places`, compounds are taken apart
 * ("universiteitsziekenhuis" is ["university", "hospital"]); articles, prepositions, conjunctions and legal forms go.
 * The order stays: "University of York" and "York University" are two.
 */
export function nameConcepts(name: string, places: PlaceForms): string[] {
  const words = foldName(name).split(' ')
  const placeLengths = longestPlaceOf(places)
  const concepts: string[] = []
  for (let at = 0; at < words.length;) {
    let taken = 0
    const longest = Math.max(longestForm.get(words[at]!) ?? 0, placeLengths.get(words[at]!) ?? 0)
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const form = length === 1 ? words[at]! : words.slice(at, at + length).join(' ')
      const found = forms.get(form) ?? places.get(form)
      if (!found) continue
      concepts.push(...found)
      taken = length
      break
    }
    if (taken === 0) {
      const word = words[at]!
      taken = 1
      const last = at === words.length - 1 && at > 0
      // No name ends in a preposition: the I of "NWO-I" is part of it.
      if (last ? !legalForms.has(word) : !functionWords.has(word)) concepts.push(...(splitCompound(word) ?? [word]))
    }
    at += taken
  }
  return concepts
}

/** Prepositions that make a place the owner of the word before it: "University of York", which is not York University. */
const ofWords: ReadonlySet<string> = new Set(['of', 'van', 'von', 'de', 'di', 'do', 'da', 'del', 'i', 'w'])

/** True where a name says "of" after its first head word: "Universiteit van York" and "University of York", not "York University". */
export function saysOf(name: string, places: PlaceForms): boolean {
  const words = foldName(name).split(' ')
  const at = words.findIndex((word) => ofWords.has(word))
  return at > 0 && at < words.length - 1 && nameConcepts(words.slice(0, at).join(' '), places).every(isGeneral)
}

/** Bodies of the world or of Europe are there once: "World Health Organization" names one, "National Institute of Health" many. */
const worldwide: ReadonlySet<string> = new Set(['world', 'international', 'global', 'european', 'united'])

/** True for a concept such as "world" and "european": there is one of what it stands beside. */
export function isWorldwide(concept: string): boolean {
  return worldwide.has(concept)
}

/** True where general words alone name one body all the same. */
export function namesOneBody(concepts: readonly string[]): boolean {
  return concepts.length >= 3 && concepts.some(isWorldwide)
}

/** True where a concept says what something is, not which one: "university", "medicine", "national". */
export function isGeneral(concept: string): boolean {
  return general.has(concept)
}

const shortestPart = 4
const compounds = new Map<string, readonly string[] | null>()

/**
 * Takes a Dutch or German compound of known words apart: "kankerinstituut", "Gesundheitswissenschaften". Null where a part is unknown.
 * The sounds between the parts are -s-, -e-, -en- and -n- ("gezondheidS-", "ziektEN-").
 */
function splitCompound(word: string): readonly string[] | null {
  if (word.length <= shortestPart) return null
  let parts = compounds.get(word)
  if (parts === undefined) {
    parts = (word.length > 2 * shortestPart ? findParts(word) : null) ?? splitName(word)
    // The cache serves the names of one index; it must not grow with the pages of a day.
    if (compounds.size > 50_000) compounds.clear()
    compounds.set(word, parts)
  }
  return parts
}

/** Heads that Dutch writes onto a name: "Hanzehogeschool", "Radboudumc", "Arteveldehogeschool". */
const headsOfNames = [
  'hogeschool',
  'universiteit',
  'ziekenhuis',
  'instituut',
  'bibliotheek',
  'academie',
  'museum',
  'umc',
]

/** A name with its head written onto it, or a university by its letter and its city: "UGent", "UHasselt". Null where it is neither. */
function splitName(word: string): readonly string[] | null {
  for (const head of headsOfNames) {
    if (word.endsWith(head) && word.length >= head.length + shortestPart) {
      return [word.slice(0, -head.length), ...forms.get(head)!]
    }
  }
  const city = word.startsWith('u') && word.length > shortestPart ? word.slice(1) : null
  if (city === null || placesNamed(city).length === 0) return null
  return ['university', ...(knownPlaceForms().get(city) ?? [city])]
}

function findParts(word: string): readonly string[] | null {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const right = forms.get(word.slice(at))
    if (!right) continue
    const stem = word.slice(0, at)
    for (const link of ['', 's', 'en', 'e', 'n']) {
      if (!stem.endsWith(link)) continue
      const part = link === '' ? stem : stem.slice(0, -link.length)
      if (part.length < shortestPart) continue
      const left = forms.get(part) ?? (part.length > 2 * shortestPart ? findParts(part) : null)
      if (left) return [...left, ...right]
    }
  }
  return null
}

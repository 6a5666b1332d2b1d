import { findPlaces } from '../../language/places/find-places.js'
import { namesPlace } from '../../language/places/names-place.js'
import type { Name } from '../names/name.js'
import { capitalInitials, isAcronymOf } from '../names/acronym.js'
import { capitalise, headOf } from '../names/head.js'
import { foldName } from './fold-name.js'
import { homeWords } from './home-words.js'
import { type Home, turnsOf } from './homes.js'
import { ownWord } from './own-word.js'

/**
 * Adds what the page itself calls its homes: the acronym behind the home's name ("Universiteit Antwerpen (UAntwerpen)"), the one
 * that its initials make ("VUB"), and the acronym that its name starts with ("NIOD Institute for War …").
 */
export function learnHomeForms(
  forms: ReadonlyMap<string, string>,
  homes: readonly Home[],
  names: Iterable<Name>,
): Map<string, string> {
  const learned = new Map(forms)
  const initials = new Map<string, string>()
  for (const { id, names: known } of homes) {
    for (const name of known) {
      const letters = capitalInitials(name)
      if (letters.length >= 2) initials.set(letters, id)
      for (const other of shorter(name)) initials.set(other, id)
      initials.set(mixedInitials(name), id)
      const own = ownWord(name)
      if (own) initials.set(own, id)
      // "NIOD Institute for …", "HZ University of Applied Sciences"; "TU" and "UZ" are what many are.
      const first = /^(\p{Lu}{2,}[\p{L}]*)(?= \p{Lu})/u.exec(name)?.[1]
      if (first && !headOf(first.toLowerCase())) initials.set(first, id)
      const part = beforeHyphen(name)
      if (part) initials.set(part, id)
    }
  }
  const inAnyCase = writtenOtherwise(homes)
  for (const name of names) {
    const id = learned.get(foldName(name.name)) ?? homeInside(name, learned, homes)
    if (id !== undefined) {
      for (const other of [name.acronym, ...name.aliases])
        if (other && other.length > 1) learned.set(foldName(other), id)
    }
    // "PThU Protestantse Theologische Universiteit": what stands before the name is its acronym.
    const [before, ...rest] = name.name.split(' ')
    const whole = rest.length > 1 ? learned.get(foldName(rest.join(' '))) : undefined
    if (whole !== undefined && isAcronymOf(before!, rest.join(' '))) learned.set(foldName(before!), whole)
    const short = initials.get(name.name) ?? inAnyCase.get(name.name) ?? spelledOut(name, homes)
    if (short !== undefined) learned.set(foldName(name.name), short)
  }
  return learned
}

/** "Amsab" of "Amsab-ISG", "Rega" of "Rega-Instituut voor Medisch Onderzoek": before the hyphen stands what it is called; a place names more than the home. */
function beforeHyphen(name: string): string | undefined {
  const [, own, behind] = /^(\p{Lu}\p{Ll}{3,})-(\p{Lu}\p{L}+)(?= |$)/u.exec(name) ?? []
  if (!own || !behind || namesPlace(own)) return undefined
  const letters = /^\p{Lu}{2,}$/u.test(behind) && !name.includes(' ')
  return letters || headOf(behind.toLowerCase()) !== null ? own : undefined
}

/** "BUas" of "Breda University of Applied Sciences", "UvA" of "University of Amsterdam": initials, those of small words as they come or left out. */
function writtenOtherwise(homes: readonly Home[]): { get: (name: string) => string | undefined } {
  const known = new Map<string, string>()
  for (const { id, names } of homes) {
    for (const form of names.flatMap((name) => [name, ...turnsOf(name, () => [])])) {
      const words = form.split(/[\s-]+/)
      const large = words.filter((word) => !homeWords.small.has(word.toLowerCase()))
      for (const list of [words, large]) {
        const letters = list.map((word) => word.charAt(0).toLowerCase()).join('')
        if (letters.length >= 3) known.set(letters, id)
      }
    }
  }
  const isMixed = (name: string): boolean =>
    /^\p{Lu}[\p{L}]{2,6}$/u.test(name) && /\p{Ll}/u.test(name) && /\p{L}\p{Lu}/u.test(name)
  return { get: (name) => (isMixed(name) ? known.get(name.toLowerCase()) : undefined) }
}

/**
 * Acronyms that the name's turn in the other language makes ("University Hospital Antwerp": UZA), that leave its city out ("Institute of Tropical
 * Medicine Antwerp": ITM), and the one of universities of technology ("TU/e"). Letters that stand for many ("TU", "UZ") name nobody.
 */
function* shorter(name: string): Generator<string> {
  for (const form of [name, ...turnsOf(name, () => [])]) {
    const words = form.split(' ').filter((word) => !homeWords.small.has(word.toLowerCase()))
    const letters = words.map((word) => word.charAt(0).toUpperCase())
    if (letters.length >= 3) yield letters.join('')
    const placed = namesPlace(capitalise(words.at(-1)!))
    const rest = letters.slice(0, -1).join('')
    if (placed && (rest.length >= 3 || homeWords.shortUniversity.has(rest))) yield rest
    if (letters.length === 3 && homeWords.technical.has(rest)) yield `${rest}/${letters[2]!.toLowerCase()}`
  }
}

/** "Koninklijk Nederlands Instituut voor Onderzoek der Zee" on the page of NIOZ: the name that a home's acronym stands for. */
function spelledOut(name: Name, homes: readonly Home[]): string | undefined {
  if (name.acronym || name.last - name.first < 2) return undefined
  const letters = capitalInitials(name.name)
  return homes.find(({ names }) =>
    names.some(
      (home) =>
        /^\p{Lu}{3,8}$/u.test(home) &&
        (letters === home || homeWords.royal.has(letters.slice(0, -home.length))) &&
        letters.endsWith(home),
    ),
  )?.id
}

/** The first letters of all words, small ones of small words: "Hogeschool van Amsterdam" gives "HvA". */
function mixedInitials(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('')
}

/** "Vlaams Instituut voor … (home)": the acronym in the parenthesis is a home's name already. "Catholic University of Lublin (KUL)" is another's. */
function homeInside(
  { name, acronym }: Name,
  forms: ReadonlyMap<string, string>,
  homes: readonly Home[],
): string | undefined {
  const id = acronym ? forms.get(foldName(acronym)) : undefined
  return id !== undefined && !isElsewhere(name, homes) ? id : undefined
}

/** True for a name with a town in it that no home's name has. */
function isElsewhere(name: string, homes: readonly Home[]): boolean {
  const known = new Set(homes.flatMap(({ names }) => names.flatMap((home) => foldName(home).split(' '))))
  const towns = (['nl', 'en'] as const).flatMap((lang) => findPlaces(name, lang)).filter(({ kind }) => kind === 'city')
  return towns.some(
    ({ text }) =>
      !foldName(text)
        .split(' ')
        .some((word) => known.has(word)),
  )
}

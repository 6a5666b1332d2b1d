import { namesPlace } from '../../language/places/names-place.js'
import { headOf } from '../names/head.js'
import { wordsOf } from '../names/words.js'
import type { Token } from '../tokens/token.js'
import { foldName } from './fold-name.js'
import { shortForms } from './short-forms.js'
import { homeTurns } from './home-turns.js'
import { homeWords } from './home-words.js'

/** A home that the page speaks for: its id and every name it is known by. */
export interface Home {
  id: string
  names: string[]
}

/** The names of the homes, folded, each with the id; with the turns of a name between Dutch and English ("Universiteit Leiden", "Leiden University"). */
export function homeForms(homes: readonly Home[], cityNames: (name: string) => string[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const { id, names } of homes) {
    for (const name of names) {
      for (const form of [...turnsOf(name, cityNames), ...withoutCity(name), ...shortForms(name)]) {
        const folded = foldName(form)
        if (folded.length > 1 && !forms.has(folded)) forms.set(folded, id)
        if (smallHome.test(form) && form === name) forms.set(small(form), id)
      }
    }
  }
  return forms
}

/** "Erasmus Universiteit" for "Erasmus Universiteit Rotterdam", "Vrije Universiteit" for the one in Amsterdam; "Universiteit" alone is no name. */
function withoutCity(name: string): string[] {
  const words = name.split(' ')
  const rest = words.slice(0, -1)
  // "het St. Antonius" of "St. Antonius Ziekenhuis", "het Jeroen Bosch"
  if (
    rest.length === 2 &&
    homeWords.hospitalEnd.has(words.at(-1)!.toLowerCase()) &&
    rest.every((word) => headOf(word.toLowerCase()) === null) &&
    !wordsOf('nl').headAdjectives.has(rest[0]!.toLowerCase()) &&
    !namesPlace(rest[1]!)
  )
    return [rest.join(' ')]
  const last = words.at(-1)!
  if (rest.length < 2 || !homeWords.beforeCity.has(rest.at(-1)!.toLowerCase())) return []
  const first = rest[0]!.toLowerCase()
  const generic =
    headOf(first) !== null ||
    (['nl', 'en'] as const).some(
      (lang) => wordsOf(lang).firstWords.has(first) || wordsOf(lang).headAdjectives.has(first),
    )
  if (generic && !homeWords.ownAlone.has(first)) return []
  return namesPlace(last) ? [rest.join(' ')] : []
}

/** What a name is in the other turns of the two languages, folded; the name itself first. */
export function turnsOf(name: string, cityNames: (name: string) => string[]): string[] {
  const folded = foldName(name)
  const found = [name]
  for (const [pattern, forms] of homeTurns) {
    const rest = pattern.exec(folded)?.[1]
    if (!rest) continue
    for (const place of [rest, ...cityNames(rest).map(foldName)]) {
      for (const form of forms) found.push(form.replace('$', () => place))
    }
  }
  return found
}

/** A stretch of tokens that names a home. */
export interface HomeSpan {
  first: number
  last: number
  id: string
}

/** Where the sentence names a home, the longest names first; token indices inclusive. Words are compared folded. */
export function findHomes(tokens: readonly Token[], forms: ReadonlyMap<string, string>, longest: number): HomeSpan[] {
  const spans: HomeSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.shape === 'sign') continue
    // "imec" writes itself small; other homes have a capital.
    if (tokens[at]!.shape === 'lower' && !(smallHome.test(tokens[at]!.text) && forms.has(small(tokens[at]!.text))))
      continue
    for (let last = Math.min(tokens.length - 1, at + longest - 1); last >= at; last--) {
      if (tokens[last]!.shape === 'sign' && !/^[+&]$/.test(tokens[last]!.text)) continue
      const id = forms.get(
        foldName(
          tokens
            .slice(at, last + 1)
            .map((token) => token.text)
            .join(' '),
        ),
      )
      if (id === undefined) continue
      spans.push({ first: at, last, id })
      at = last
      break
    }
  }
  return spans
}

const smallHome = /^\p{Ll}{4,}$/u

/** The key of a form that is written small: homes that are called so stand with it among the forms. */
export function small(word: string): string {
  return `${word} (small)`
}

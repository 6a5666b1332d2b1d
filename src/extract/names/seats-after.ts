import { isCapitalised, type Token } from '../tokens/token.js'
import type { Grammar } from './growth.js'
import type { Name } from './name.js'
import { nameWords } from './name-words.js'

/**
 * "Sveriges lantbruksuniversitet (SLU), Uppsala en Alnarp", "INRAE, Rennes and Nantes": a line with one institution and two towns tells where
 * its seats are; "UniLaSalle Beauvais/Rouen" has them in its name. "KU Leuven, Gent en Brussel" and "Harvard, Oxford and Yale" are lists.
 */
export function seatsAfter(grammar: Grammar, name: Name, names: readonly Name[]): void {
  const seats = behindComma(grammar, name, names) ?? behindSlash(grammar, name, names)
  if (!seats) return
  const countries = new Set(seats.flatMap(({ text }) => grammar.places.city(text)?.country ?? []))
  if (countries.size > 1) return
  const [country] = countries
  const first = seats[0]!
  // "UniLaSalle Beauvais": the town is no part of what it is called everywhere.
  if (first.place === name) takeOff(grammar, name)
  for (const { place } of seats) if (place !== name) place.rules.push('placeOfNameBefore')
  name.city ??= first.text
  if (country) name.country ??= { value: country, basis: 'city' }
  name.rules.push('seatsAfter')
}

interface Seat {
  place: Name
  text: string
}

/** The two towns that end a line which the name, or a label such as "France:", opens; null where it is another line. */
function behindComma({ tokens, places }: Grammar, name: Name, names: readonly Name[]): Seat[] | null {
  if (name.city || tokens[name.reach + 1]?.text !== ',' || !opensLine(tokens, name.first)) return null
  const whole = name.head !== null ? !name.head.plural : isLetters(tokens, name)
  if (!whole || name.name.split(' ').some((word) => places.city(word) !== null)) return null
  const one = names.find(({ first }) => first === name.reach + 2)
  if (!one || !nameWords.and.has(tokens[one.reach + 1]?.lower ?? '')) return null
  const two = names.find(({ first }) => first === one.reach + 2)
  if (!two || !endsLine(tokens[two.reach + 1])) return null
  const towns = [one, two]
  if (!towns.every((place) => isTown(place, tokens, places))) return null
  return towns.some((place) => places.city(place.name)) ? towns.map((place) => ({ place, text: place.name })) : null
}

/** "UniLaSalle Beauvais/Rouen": a name without a head, whose last word is a town, with another town behind the slash. */
function behindSlash({ tokens, places }: Grammar, name: Name, names: readonly Name[]): Seat[] | null {
  const slash = tokens[name.last + 1]
  if (name.head || name.first === name.last || slash?.text !== '/' || slash.spaced) return null
  const other = names.find(({ first }) => first === name.last + 2)
  if (!other || tokens[other.first]!.spaced || !places.city(other.name) || !places.city(tokens[name.last]!.text))
    return null
  return [
    { place: name, text: tokens[name.last]!.text },
    { place: other, text: other.name },
  ]
}

function takeOff({ tokens }: Grammar, name: Name): void {
  name.aliases.push(name.name)
  name.name = name.name.slice(0, name.name.lastIndexOf(' '))
  name.last--
  name.end = tokens[name.last]!.end
}

/** A town has no head and is written as a word; a country is where all is. */
function isTown(
  { head, acronym, first, last, name }: Name,
  tokens: readonly Token[],
  places: Grammar['places'],
): boolean {
  if (head || acronym || last - first > 2 || places.country(name) || places.region(name)) return false
  return tokens.slice(first, last + 1).every((token) => token.shape !== 'acronym' && token.shape !== 'mixed')
}

function opensLine(tokens: readonly Token[], first: number): boolean {
  return first === 0 || (first === 1 && !isCapitalised(tokens[0])) || tokens[first - 1]!.text === ':'
}

function endsLine(token: Token | undefined): boolean {
  return token === undefined || token.text === '(' || token.text === '.'
}

/** "INRAE": letters alone, that no town is called by. */
function isLetters(tokens: readonly Token[], { first, last }: Name): boolean {
  return first === last && tokens[first]!.shape === 'acronym'
}

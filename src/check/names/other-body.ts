import { joinsItems } from './joins-items.js'
import { cognateStrength } from '../../language/cognates/cognate-strength.js'
import { spellingKey } from '../../language/cognates/spelling-key.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import { isHead as isBody, type NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Severity } from '../rule.js'
import { bodyWords } from '../tables/body-words.js'
import { nameCounterparts } from './acronym-pairs.js'
import { conceptsOf, isOwnConcept, isPlaceConcept, placeConcept } from './concepts-of.js'
import { editDistance } from './edit-distance.js'
import { isNativeName } from './native-name.js'
import { isCompound, isDutchWord, isEnglishWord } from './said-in-text.js'

/** Two bodies of the tables, of which neither is a name of the other. */
export function bothKnown(one: NameSpan, two: NameSpan): boolean {
  return nameCounterparts(foldName(one.text), 'nl') !== null && nameCounterparts(foldName(two.text), 'en') !== null
}

/**
 * Two bodies of the tables are surely two. A Dutch word that the tables do not have is most likely translated ("afdeling Heelkunde" and "Department of
 * Surgery"), and a name in a third language too ("Norsk Polarinstitutt").
 */
export function sureness(nl: NameSpan, en: NameSpan, pair: PairReading): { severity?: Severity } {
  if (bothKnown(nl, en)) return {}
  const understood = conceptsOf(nl, pair.nl.places).every((concept) => isGeneral(concept) || isPlaceConcept(concept))
  return { severity: understood && !isNativeName(nl.text) && !isNativeName(en.text) ? 'warning' : 'note' }
}

/** Two organisations of one place that are not one: "Vrije Universiteit Amsterdam" and "University of Amsterdam". */
export function otherOfOnePlace(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const left = conceptsOf(one, pair.nl.places)
  const right = conceptsOf(two, pair.en.places)
  // Bodies of a whole country have official names: "Vlaamse Milieumaatschappij" is "Flanders Environment Agency".
  const cities = new Set(
    pair.nl.places.filter(({ kind }) => kind === 'city').flatMap(({ keys }) => keys.map(placeConcept)),
  )
  const place = left.find((concept) => isPlaceConcept(concept) && cities.has(concept))
  return place !== undefined && right.includes(place) && left.some(isGeneral) && right.some(isGeneral)
}

/** "Kröller-Müller Museum" and "Van Gogh Museum", "UHasselt" and "University of Antwerp": one sort of body, but of another name or city. */
export function otherOwner(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const [left, right] = [conceptsOf(one, pair.nl.places), conceptsOf(two, pair.en.places)]
  const body = left.some((concept) => isGeneral(concept) && isBody(concept) && right.includes(concept))
  if (!body) return false
  const cities = [left, right].map((concepts) =>
    concepts.filter((concept) => isPlaceConcept(concept) && concept !== 'zzplacenl'),
  )
  const own = [left, right].map((concepts) => concepts.filter((concept) => isOwnConcept(concept)))
  const [ownNl = [], ownEn = []] = own
  if (ownNl.length === 0 && ownEn.length === 0)
    return cities[0]!.length > 0 && cities[1]!.length > 0 && !cities[0]!.some((city) => cities[1]!.includes(city))
  if (ownNl.length === 0 || ownEn.length === 0 || ownNl.some((word) => isDutchWord(word) || isCompound(word)))
    return false
  const key = (word: string): string => spellingKey(word)
  // "Oncologisch" and "Oncology".
  const begun = (word: string, other: string): boolean => word.length > 6 && word.slice(0, 5) === other.slice(0, 5)
  return !ownNl.some((word) =>
    ownEn.some(
      (other) =>
        begun(word, other) || cognateStrength(key(word), key(other)) > 0.5 || editDistance(word, other, 2) <= 2,
    ),
  )
}

/** "Universiteit Utrecht" and "HU University of Applied Sciences Utrecht": two sorts of institution in one place. */
export function otherSort(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const [left, right] = [conceptsOf(one, pair.nl.places), conceptsOf(two, pair.en.places)]
  const place = left.find(isPlaceConcept)
  return (
    place !== undefined &&
    right.includes(place) &&
    left.includes('university') &&
    right.includes('university') &&
    left.includes('applied') !== right.includes('applied')
  )
}

/**
 * "Het Mauritshuis" and "the Van Gogh Museum": the English body has a Dutch surname, which no translation makes and of which the Dutch text has not even the
 * beginning; the Dutch one is no word of the language either.
 */
export function otherProperBody(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  if (one.kind !== 'name' || two.kind !== 'name' || one.opens || two.opens) return false
  const bodied = (name: NameSpan, side: SideReading): boolean => conceptsOf(name, side.places).some(isBody)
  if (!bodied(two, pair.en) || !surname.test(two.text)) return false
  const own = (name: NameSpan, side: SideReading): string[] =>
    conceptsOf(name, side.places).filter((concept) => isOwnConcept(concept) && concept.length >= 4)
  const [left, right] = [own(one, pair.nl), own(two, pair.en)]
  const alien = (word: string, side: SideReading): boolean => !foldName(side.text).includes(word.slice(0, 4))
  return (
    (left.length > 0 || bodied(one, pair.nl)) &&
    right.length > 0 &&
    left.every((word) => alien(word, pair.en) && !isDutchWord(word)) &&
    right.every((word) => alien(word, pair.nl))
  )
}

/** "Delft, Schiedam en Vlaardingen" and "Delft, Schiedam and Maassluis": one item of a list that both have. */
export function otherItem(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const single = ({ text }: NameSpan): boolean => /^\p{Lu}[\p{L}'’-]{3,}$/u.test(text)
  if (!single(one) || !single(two) || isDutchWord(one.text.toLowerCase())) return false
  if (!inList(one, pair.nl, pair.en) || !inList(two, pair.en, pair.nl)) return false
  return cognateStrength(spellingKey(one.text), spellingKey(two.text)) < 0.4
}

/**
 * "vanuit Harlingen" and "from Den Helder": names behind prepositions that are no words of either language and have nothing in common. A name that English
 * translates is made of words ("Koningsdag"), one that it respells is akin ("Saloniki").
 */
export function otherOpaque(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  if (one.kind !== 'name' || two.kind !== 'name' || one.opens || two.opens) return false
  if (!prepositions.nl.test(before(one, pair.nl)) || !prepositions.en.test(before(two, pair.en))) return false
  if (/^\p{Lu}/u.test(behind(one, pair.nl)) || /^\p{Lu}/u.test(behind(two, pair.en))) return false
  const opaque = (word: string): boolean =>
    word.length >= 4 && !isDutchWord(word) && !isCompound(word) && !isEnglishWord(word) && !isGeneral(word)
  const words = ({ text }: NameSpan): string[] =>
    foldName(text)
      .split(' ')
      .filter((word) => !small.has(word))
  const [left, right] = [words(one), words(two)]
  if (left.length === 0 || right.length === 0 || ![...left, ...right].every(opaque)) return false
  if (isNativeName(one.text) || isNativeName(two.text)) return false
  return left.every((word) => right.every((other) => cognateStrength(spellingKey(word), spellingKey(other)) < 0.3))
}

/** Words behind which a place stands, at the end of a text; with an article it may be a common noun: "naar de Plantentuin", "to the Garden". */
const prepositions = {
  nl: new RegExp(`(?:^|\\s)(?:${bodyWords.nl.beforePlace.join('|')}) $`, 'i'),
  en: new RegExp(`(?:^|\\s)(?:${bodyWords.en.beforePlace.join('|')}) $`, 'i'),
}

const small: ReadonlySet<string> = new Set([...bodyWords.nl.small, ...bodyWords.en.small])
const surname = new RegExp(`(?:^| )(?:${bodyWords.surnameParticles.join('|')}) \\p{Lu}`, 'u')

function before({ start }: NameSpan, { text }: SideReading): string {
  return text.slice(Math.max(0, start - 16), start)
}

function behind({ end }: NameSpan, { text }: SideReading): string {
  return text.slice(end, end + 8).trimStart()
}

/** An item that English adds to a list of names that stand in the same letters in both texts: "Shell, Philips and Heineken". */
export function addedItem(name: NameSpan, pair: PairReading): boolean {
  return (
    pair.en.names.length > pair.nl.names.length &&
    /^\p{Lu}[\p{L}&'’-]+$/u.test(name.text) &&
    inList(name, pair.en, pair.nl)
  )
}

/** True where a comma, "en" or "and" joins a name to another one that the other text has in the same letters. */
function inList(name: NameSpan, side: SideReading, other: SideReading): boolean {
  return side.names.some(
    (beside) => beside !== name && other.text.includes(beside.text) && joinsItems(side.text, name, beside),
  )
}

import { cognateStrength } from '../../language/cognates/cognate-strength.js'
import { spellingKey } from '../../language/cognates/spelling-key.js'
import type { PlaceSpan } from '../../language/places/find-places.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import { isHead as isBody, type NameSpan } from '../reading/find-names.js'
import type { SideReading } from '../reading/side-reading.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { Draft, Severity } from '../rule.js'
import { acronymCounterparts, nameCounterparts } from './acronym-pairs.js'
import { editDistance } from './edit-distance.js'
import { cognates } from './cognate-endings.js'
import { conceptsOf, isOwnConcept, isPlaceConcept, placeConcept } from './concepts-of.js'
import { isNativeName } from './native-name.js'
import { isCompound, isDutchWord, translatesTo } from './said-in-text.js'

interface Named {
  start: number
  end: number
  text: string
}

/** One difference of name, and the rule that it belongs to. */
interface NameDifference {
  rule: string
  severity?: Severity
  confidence: number
  nl: Named | null
  en: Named | null
  message: string
}

const made = new WeakMap<PairReading, NameDifference[]>()

/** All differences of name between two texts, each under one rule; worked out once a pair. */
export function nameDifferences(pair: PairReading): NameDifference[] {
  let differences = made.get(pair)
  if (!differences) {
    differences = [...personsOf(pair), ...placesOf(pair), ...restOf(pair)]
    made.set(pair, differences)
  }
  return differences
}

/** The differences of one rule as drafts. */
export function namedDrafts(pair: PairReading, rule: string): Draft[] {
  return nameDifferences(pair)
    .filter((difference) => difference.rule === rule)
    .map(({ severity, confidence, nl, en, message }) => ({
      ...(severity ? { severity } : {}),
      confidence,
      nl,
      en,
      values: { nl: nl?.text ?? null, en: en?.text ?? null },
      message,
      fill: { nl: nl?.text ?? '', en: en?.text ?? '' },
    }))
}

/** Form of address of one person: "mevrouw Bakker" and "Mr Bakker", "prof. Bakker" and "Dr Bakker". */
function personsOf(pair: PairReading): NameDifference[] {
  const differences: NameDifference[] = []
  for (const { nl, en } of pair.names.persons) {
    const has = (name: NameSpan, title: NameSpan['titles'][number]): boolean => name.titles.includes(title)
    const gender = (has(nl, 'woman') && has(en, 'man')) || (has(nl, 'man') && has(en, 'woman'))
    const rank =
      has(nl, 'professor') !== has(en, 'professor') &&
      nl.titles.length > 0 &&
      en.titles.length > 0 &&
      (has(nl, 'doctor') || has(en, 'doctor')) &&
      !(has(nl, 'professor') && has(nl, 'doctor') && en.titles.length === 0)
    if (gender || rank) differences.push({ rule: 'ENT004', nl, en, confidence: gender ? 0.9 : 0.7, message: 'address' })
  }
  return differences
}

function placesOf(pair: PairReading): NameDifference[] {
  const { nl, en } = pair.names.places
  const differences: NameDifference[] = []
  const left = [...nl]
  const right = [...en]
  for (const one of nl) {
    const at = right.findIndex((two) => group(one) === group(two))
    if (at < 0) continue
    const [two] = right.splice(at, 1)
    left.splice(left.indexOf(one), 1)
    if (!two) continue
    const certain = one.certain && two.certain
    // "Noord-Europa" and "Europe": wider or narrower, not another place.
    const whole = one.kind === 'country' || two.kind === 'country'
    const part = whole && one.kind !== two.kind && one.country !== null && one.country === two.country
    const nested =
      part ||
      (one.kind === 'area' &&
        (one.key.includes(two.key) ||
          two.key.includes(one.key) ||
          /europ/.test(one.key) !== /europ/.test(two.key) ||
          one.key === 'europe' ||
          two.key === 'europe'))
    const severity: Severity | null = nested ? 'note' : certain && one.kind !== 'area' ? null : 'warning'
    differences.push({
      rule: 'ENT002',
      nl: one,
      en: two,
      confidence: nested ? 0.3 : certain ? 0.9 : 0.6,
      message: 'changed',
      ...(severity ? { severity } : {}),
    })
  }
  const alone = (place: PlaceSpan, side: 'nl' | 'en'): NameDifference => {
    // A page says "Dutch" to readers from abroad and leaves it out at home; both are good translations.
    const home = place.country === 'NL' && place.kind !== 'city'
    // English says where a body is, for readers who cannot know: "Erasmus MC in Rotterdam".
    const explained =
      side === 'en' &&
      /^(?:NL|BE)$/.test(place.country ?? '') &&
      !listed(place, pair.en) &&
      (place.kind !== 'city' ||
        located.test(pair.en.text.slice(Math.max(0, place.start - 8), place.start)) ||
        !/^\s\p{L}/u.test(pair.en.text.slice(place.end, place.end + 2)))
    const wide = place.kind === 'area' || (place.kind === 'country' && place.basis === 'adjective')
    const severity: Severity = home || explained || !(place.certain || listed(place, pair[side])) ? 'note' : 'warning'
    return {
      rule: 'ENT002',
      severity: wide && place.kind === 'area' ? 'note' : severity,
      confidence: home || explained ? 0.3 : place.certain ? 0.7 : 0.4,
      nl: side === 'nl' ? place : null,
      en: side === 'en' ? place : null,
      message: side === 'nl' ? 'missingEn' : 'missingNl',
    }
  }
  return [...differences, ...left.map((place) => alone(place, 'nl')), ...right.map((place) => alone(place, 'en'))]
}

/** What stands before a place that says where something is; "the Leiden professor" says which one. */
const located = /\b(?:in|at|near|of|from|to) $/i

/** True where a place stands between other places in a list: "Oslo, Bergen en Trondheim"; there it is no common word. */
function listed(place: PlaceSpan, side: SideReading): boolean {
  const beside = side.places.filter(({ start, end }) => {
    const gap =
      start >= place.end
        ? side.text.slice(place.end, start)
        : end <= place.start
          ? side.text.slice(end, place.start)
          : 'x'
    return /^(?:, | en | and |, and |; | & )$/.test(gap)
  })
  return beside.length > 0
}

/** Cities against cities, countries and parts of them against one another. */
function group(place: PlaceSpan): string {
  return place.kind === 'city' ? 'city' : place.kind === 'area' ? 'area' : 'country'
}

function restOf(pair: PairReading): NameDifference[] {
  const { names, acronyms } = pair.names
  const differences: NameDifference[] = []
  const left = [...names.nl]
  const right = [...names.en]
  const pairUp = (
    fits: (one: NameSpan, two: NameSpan) => boolean,
    rule: string,
    message: string,
    confidence: number,
    severityOf = (one: NameSpan, two: NameSpan): { severity?: Severity } =>
      bothKnown(one, two) ? {} : { severity: 'warning' },
  ): void => {
    for (const one of [...left]) {
      const two = right.find((name) => fits(one, name))
      if (!two) continue
      left.splice(left.indexOf(one), 1)
      right.splice(right.indexOf(two), 1)
      differences.push({
        rule,
        ...(rule === 'ENT001' ? severityOf(one, two) : {}),
        nl: one,
        en: two,
        confidence,
        message,
      })
    }
  }
  pairUp((one, two) => misspelt(one, two) && !withArticle(one, pair.nl), 'ENT004', 'spelling', 0.75)
  pairUp((one, two) => samePersonButFor(one, two, pair), 'ENT004', 'changed', 0.7)
  pairUp((one, two) => one.kind === 'person' && two.kind === 'person', 'ENT004', 'changed', 0.7)
  pairUp(
    (one, two) => otherOfOnePlace(one, two, pair),
    'ENT001',
    'changed',
    0.7,
    (one, two) => sureness(one, two, pair),
  )
  pairUp((one, two) => otherOwner(one, two, pair), 'ENT001', 'changed', 0.7)
  pairUp((one, two) => otherItem(one, two, pair), 'ENT001', 'changed', 0.6)
  const [acronymsNl, acronymsEn] = [[...acronyms.nl], [...acronyms.en]]
  while (acronymsNl.length > 0 && acronymsEn.length > 0) {
    const [nl, en] = [acronymsNl.shift(), acronymsEn.shift()]
    if (nl && en) differences.push({ rule: 'ENT003', nl, en, confidence: 0.7, message: 'changed' })
  }
  // An acronym on one side and a name on the other: most likely its expansion.
  cancel(acronymsNl, right)
  cancel(acronymsEn, left)
  pairUp((one, two) => bothKnown(one, two), 'ENT001', 'changed', 0.8)
  // A name that is a translation of one that the other text says in its own words.
  pairUpSaid(left, pair, differences)
  dropAkin(left, pair.names.said.en, pair.nl, pair.en)
  dropAkin(right, pair.names.said.nl, pair.en, pair.nl)
  // A body or law of the tables is answered by a name, not by a word that opens a sentence.
  const known = left.filter((name) => nameCounterparts(foldName(name.text), 'nl') !== null)
  for (const name of known) left.splice(left.indexOf(name), 1)
  const named = right.filter(({ opens }) => !opens)
  const answered = new Set(named.slice(0, known.length))
  right.splice(0, right.length, ...right.filter((name) => !answered.has(name)))
  known.splice(0, answered.size)
  // A name on each side that have nothing in common: a name that has been translated, perhaps into words of general meaning.
  cancel(left, right)
  const loose = (side: SideReading): NameSpan[] =>
    side.names.filter((name) => name.kind === 'name' && !name.opens && conceptsOf(name, side.places).every(isGeneral))
  const spare = { nl: loose(pair.nl), en: loose(pair.en) }
  cancel(left, spare.en)
  cancel(right, spare.nl)
  left.push(...known)
  for (const name of acronymsNl)
    differences.push({
      rule: 'ENT003',
      ...commonNoun(name, 'nl'),
      nl: name,
      en: null,
      confidence: 0.5,
      message: 'missingEn',
    })
  for (const name of acronymsEn)
    differences.push({
      rule: 'ENT003',
      ...commonNoun(name, 'en'),
      nl: null,
      en: name,
      confidence: 0.5,
      message: 'missingNl',
    })
  for (const [list, side] of [
    [left, 'nl'],
    [right, 'en'],
  ] as const) {
    for (const name of list) {
      const severity = severityOfMissing(name, side, pair)
      if (severity === null) continue
      const rule = name.kind === 'person' ? 'ENT004' : 'ENT001'
      differences.push({
        rule,
        severity,
        nl: side === 'nl' ? name : null,
        en: side === 'en' ? name : null,
        confidence: severity === 'note' ? 0.4 : 0.6,
        message: side === 'nl' ? 'missingEn' : 'missingNl',
      })
    }
  }
  return differences
}

/** "IT", "HR": an acronym for a common noun, which the other side may say in any words. */
function commonNoun({ text }: NameSpan, lang: 'nl' | 'en'): { severity?: Severity } {
  const counterparts = acronymCounterparts(text, lang)
  return counterparts && counterparts.plain ? { severity: 'note' } : {}
}

/** Two bodies of the tables, of which neither is a name of the other. */
function bothKnown(one: NameSpan, two: NameSpan): boolean {
  return nameCounterparts(foldName(one.text), 'nl') !== null && nameCounterparts(foldName(two.text), 'en') !== null
}

/**
 * Two bodies of the tables are surely two. A Dutch word that the tables do not have is most likely translated ("afdeling Heelkunde" and "Department of
 * Surgery"), and a name in a third language too ("Norsk Polarinstitutt").
 */
function sureness(nl: NameSpan, en: NameSpan, pair: PairReading): { severity?: Severity } {
  if (bothKnown(nl, en)) return {}
  const understood = conceptsOf(nl, pair.nl.places).every((concept) => isGeneral(concept) || isPlaceConcept(concept))
  return { severity: understood && !isNativeName(nl.text) ? 'warning' : 'note' }
}

/** "Vrije Universiteit Amsterdam" beside a University of Amsterdam, which the Dutch text seems to name too. */
function pairUpSaid(left: NameSpan[], pair: PairReading, differences: NameDifference[]): void {
  for (const nl of [...left]) {
    const en = pair.names.said.en.find((name) => otherOfOnePlace(nl, name, pair))
    if (!en) continue
    left.splice(left.indexOf(nl), 1)
    differences.push({ rule: 'ENT001', ...sureness(nl, en, pair), nl, en, confidence: 0.7, message: 'changed' })
  }
}

/** Takes out the names that share a word of meaning with one of the others, each of which answers for one. */
function dropAkin(list: NameSpan[], others: readonly NameSpan[], own: SideReading, other: SideReading): void {
  const spare = others.map((name) => new Set(conceptsOf(name, other.places)))
  for (const name of [...list]) {
    const at = spare.findIndex((concepts) => conceptsOf(name, own.places).some((concept) => concepts.has(concept)))
    if (at < 0) continue
    spare.splice(at, 1)
    list.splice(list.indexOf(name), 1)
  }
}

/** Takes as many from the start of both lists as the shorter has. */
function cancel(one: unknown[], two: unknown[]): void {
  const count = Math.min(one.length, two.length)
  one.splice(0, count)
  two.splice(0, count)
}

/** How sure it is that a name on one side alone is a name: one that opens a sentence is none, English writes much with a capital. */
function severityOfMissing(name: NameSpan, side: 'nl' | 'en', pair: PairReading): Severity | null {
  if (name.opens) return null
  if (name.kind === 'person') return 'warning'
  const general = conceptsOf(name, pair[side].places).some(isGeneral)
  if (isNativeName(name.text) && bodyOn(pair[side === 'nl' ? 'en' : 'nl'])) return 'note'
  if (side === 'nl') return isWord(name) ? 'note' : 'warning'
  // English writes methods and courses with capitals that Dutch does not: only a body is surely a name.
  return general && name.text.split(' ').some((word) => isBody(word.toLowerCase())) ? 'warning' : 'note'
}

/** True where a side has a name of a body. */
function bodyOn(side: SideReading): boolean {
  return side.names.some(({ text }) => text.split(' ').some((word) => isBody(word.toLowerCase())))
}

/** "het Rijk", "de Gouden Eeuw": words of the language with a capital, and no body. */
function isWord({ text }: NameSpan): boolean {
  return text.split(' ').every((word) => isDutchWord(word.toLowerCase()) && !isBody(word.toLowerCase()))
}

/** "de Schelde", "het Zwin": a single word behind an article is a river or a region, not a person. */
function withArticle(name: NameSpan, side: SideReading): boolean {
  return (
    !name.text.includes(' ') &&
    /(?:^|[^\p{L}])(?:de|het) $/iu.test(side.text.slice(Math.max(0, name.start - 5), name.start))
  )
}

/** "Jan van den Berg" and "Jan van den Bosch", "Fatima el Khatib" and "Farida el Khatib": given name or surname is one, the other is not. */
function samePersonButFor(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const [left, right] = [foldName(one.text).split(' '), foldName(two.text).split(' ')]
  if (left.length < 2 || left.length !== right.length) return false
  if (left.some((word, at) => word !== right[at] && translatesTo(word, right[at] ?? ''))) return false
  // "Onderzoeker Lotte Kuijpers": the first word of a sentence may be no name.
  const opens = [pair.nl.text.slice(0, one.start), pair.en.text.slice(0, two.start)].some((before) =>
    /(?:^|[.!?:\n])\s*$/.test(before),
  )
  if (left[0] !== right[0] && (opens || left.slice(1).join(' ') !== right.slice(1).join(' '))) return false
  const person = (name: NameSpan, places: readonly PlaceSpan[]): boolean =>
    conceptsOf(name, places).every((concept) => !isGeneral(concept) && !isPlaceConcept(concept))
  return person(one, pair.nl.places) && person(two, pair.en.places)
}

function misspelt(one: NameSpan, two: NameSpan): boolean {
  if (one.opens && two.opens) return false
  const [left, right] = [foldName(one.text), foldName(two.text)]
  const words = [left.split(' '), right.split(' ')] as const
  if (words[0].length !== words[1].length) return false
  const odd = words[0].map((word, index) => [word, words[1][index] ?? ''] as const).filter(([a, b]) => a !== b)
  if (odd.length !== 1 || !odd[0]) return false
  const [a, b] = odd[0]
  // "Home Nieuws" and "Home News", "Sport" and "Sports": a word of the language and its translation.
  if (translatesTo(a, b)) return false
  if (Math.min(a.length, b.length) < 4) return false
  // "Sport" and "Sports" outside a name of a person are a plural.
  if (words[0].length === 1 && one.kind !== 'person' && two.kind !== 'person' && (a === `${b}s` || b === `${a}s`))
    return false
  const distance = editDistance(a, b, a.length >= 7 ? 2 : 1)
  if (distance > (a.length >= 7 ? 2 : 1)) return false
  // "Instituut" and "Institute" are one word; two parts of a person's name are not translated.
  return one.kind === 'person' || two.kind === 'person' || words[0].length > 1 || !cognates(a, b)
}

/** "Kröller-Müller Museum" and "Van Gogh Museum", "UHasselt" and "University of Antwerp": one sort of body, but of another name or city. */
function otherOwner(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
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
  return !ownNl.some((word) =>
    ownEn.some((other) => cognateStrength(key(word), key(other)) > 0.5 || editDistance(word, other, 2) <= 2),
  )
}

/** "Delft, Schiedam en Vlaardingen" and "Delft, Schiedam and Maassluis": one item of a list that both have. */
function otherItem(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const single = ({ text }: NameSpan): boolean => /^\p{Lu}[\p{L}'’-]{3,}$/u.test(text)
  if (!single(one) || !single(two) || isDutchWord(one.text.toLowerCase())) return false
  if (!inList(one, pair.nl, pair.en) || !inList(two, pair.en, pair.nl)) return false
  return cognateStrength(spellingKey(one.text), spellingKey(two.text)) < 0.4
}

/** True where a comma, "en" or "and" joins a name to another one that the other text has in the same letters. */
function inList({ start, end }: NameSpan, side: SideReading, other: SideReading): boolean {
  return side.names.some((name) => {
    if (!other.text.includes(name.text)) return false
    const gap =
      name.end <= start ? side.text.slice(name.end, start) : name.start >= end ? side.text.slice(end, name.start) : ''
    return /^(?:, | en | and |, and | & )$/.test(gap)
  })
}

/** Two organisations of one place that are not one: "Vrije Universiteit Amsterdam" and "University of Amsterdam". */
function otherOfOnePlace(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const left = conceptsOf(one, pair.nl.places)
  const right = conceptsOf(two, pair.en.places)
  // Bodies of a whole country have official names: "Vlaamse Milieumaatschappij" is "Flanders Environment Agency".
  const cities = new Set(
    pair.nl.places.filter(({ kind }) => kind === 'city').flatMap(({ keys }) => keys.map(placeConcept)),
  )
  const place = left.find((concept) => isPlaceConcept(concept) && cities.has(concept))
  return place !== undefined && right.includes(place) && left.some(isGeneral) && right.some(isGeneral)
}

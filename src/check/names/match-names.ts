import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import { ownerJoins } from '../tables/name-words.js'
import type { SideReading } from '../reading/side-reading.js'
import type { NameSpan } from '../reading/find-names.js'
import type { Aliases } from './aliases.js'
import { acronymCounterparts, nameCounterparts } from './acronym-pairs.js'
import { saidInText, wordsSaid } from './said-in-text.js'
import { adjectiveOf, belongsToTown, namesInhabitants } from './inhabitants.js'
import { cognates } from './cognate-endings.js'
import { conceptsOf, isOwnConcept, isPlaceConcept } from './concepts-of.js'

/** What is left of the names of two texts once everything that has a counterpart is taken out. */
export interface NameMatches {
  names: { nl: NameSpan[]; en: NameSpan[] }
  acronyms: { nl: NameSpan[]; en: NameSpan[] }
  places: { nl: PlaceSpan[]; en: PlaceSpan[] }
  /** Names that the other side says without a name of its own that is surely the same. */
  said: { nl: NameSpan[]; en: NameSpan[] }
  /** Persons of both sides that are the same by surname. */
  persons: { nl: NameSpan; en: NameSpan }[]
}

/** A name with what its words mean, which is worked out only where the name itself is not found: most are. */
class Named {
  readonly folded: string
  #concepts: string[] | null = null
  #own: string[] | null = null
  /** True once it has been found in the words of the other text, not in a name. */
  said = false

  constructor(
    readonly span: NameSpan,
    private readonly side: SideReading,
  ) {
    this.folded = foldName(span.text.replace(/['’]s$/, ''))
  }

  /** What its words mean; places in one form. */
  get concepts(): readonly string[] {
    return (this.#concepts ??= conceptsOf(this.span, this.side.places))
  }

  /** The concepts that say which one it is, places apart. */
  get own(): readonly string[] {
    return (this.#own ??= this.concepts.filter(isOwnConcept))
  }
}

interface Side {
  side: SideReading
  aliases: Aliases | null
  folded: string
  words: Set<string>
  named: Named[]
}

/**
 * Takes out of each side's names those that the other side has too: in the same letters, under an exonym, as acronym or its expansion, or by
 * what their words mean ("Technische Universiteit Delft" and "Delft University of Technology").
 */
export function matchNames(nl: SideReading, en: SideReading, aliases: Aliases | null = null): NameMatches {
  const nothing = [nl, en].every(({ names, places }) => names.length === 0 && places.length === 0)
  if (nothing)
    return {
      persons: [],
      said: { nl: [], en: [] },
      names: { nl: [], en: [] },
      acronyms: { nl: [], en: [] },
      places: { nl: [], en: [] },
    }
  const [left, right] = [readSide(nl, aliases), readSide(en, aliases)]
  const persons = matchPersons(left, right)
  const restNl = left.named.filter((one) => !hasCounterpart(one, left, right))
  const restEn = right.named.filter((one) => !hasCounterpart(one, right, left))
  const spans = (list: Named[], kind: 'acronym' | 'name'): NameSpan[] =>
    list
      // "UHasselt" is a name of a body in a place, however it is written.
      .filter((one) => (one.span.kind === 'acronym' && !one.concepts.some(isPlaceConcept)) === (kind === 'acronym'))
      .map(({ span }) => span)
  return {
    persons,
    said: { nl: saidOf(left), en: saidOf(right) },
    names: { nl: spans(restNl, 'name'), en: spans(restEn, 'name') },
    acronyms: { nl: spans(restNl, 'acronym'), en: spans(restEn, 'acronym') },
    places: { nl: placesLeft(left, right), en: placesLeft(right, left) },
  }
}

function readSide(side: SideReading, aliases: Aliases | null): Side {
  const folded = foldName(side.text)
  return {
    side,
    aliases,
    folded: ` ${folded} `,
    words: new Set(folded.split(' ')),
    named: side.names.map((span) => new Named(span, side)),
  }
}

function hasCounterpart(one: Named, mine: Side, other: Side): boolean {
  if (other.folded.includes(` ${one.folded} `)) return true
  // "het college van Trinity College Dublin": the word before the name is no part of it.
  const bare = one.span.text.replace(/^[^\p{Lu}]{1,60}(?=\p{Lu})/u, '')
  if (bare.includes(' ') && other.folded.includes(` ${foldName(bare)} `)) return true
  if (one.span.kind === 'acronym' && acronymElsewhere(one.span.text, mine.side.lang, other)) return true
  if (isPlaceOnly(one, mine.side)) return true
  if (knownElsewhere(one, other)) return true
  if (pairedInTable(one, mine.side.lang, other)) return true
  const bag = [...one.concepts].sort().join(' ')
  if (one.concepts.length > 0 && other.named.some((name) => [...name.concepts].sort().join(' ') === bag)) return true
  if (namesInhabitants(one.span.text, mine.side.lang, other.side.places)) return true
  if (belongsToTown(one.span.text, mine.side.lang, other.side.places)) return true
  // "De Hartstichting" and "the Dutch Heart Foundation": readers from abroad are told the country.
  const abroad = abroadBag(one.concepts)
  if (abroad !== null && other.named.some((name) => abroadBag(name.concepts) === abroad)) return true
  if (expandedElsewhere(one, other)) return true
  if (explainedHere(one, mine, other)) return true
  if (partsElsewhere(one, mine, other)) return true
  // "HU University of Applied Sciences Utrecht": the acronym in front of the name adds nothing.
  const spoken = bareBag(one) ?? bag
  if (
    one.concepts.length > 1 &&
    other.named.some(
      (name) => bareBag(name) === spoken || (bareBag(one) !== null && [...name.concepts].sort().join(' ') === spoken),
    )
  )
    return true
  if (one.span.kind === 'acronym') return false
  if (
    one.span.kind === 'name' &&
    (saidInText(one.concepts, mine.side.lang, other.side) || wordsSaid(one.folded, mine.side.lang, other.side))
  ) {
    one.said = true
    return true
  }
  // A body of the tables that the other side calls by none of its names is another one, however general its words.
  if (nameCounterparts(one.folded, mine.side.lang)) return false
  if (one.own.length > 0) return one.own.every((word) => wordElsewhere(word, other))
  // Nothing but words of general meaning and places: it needs a name of the same kind and place.
  const place = one.concepts.find(isPlaceConcept)
  // A place by itself may stand for its institution: "Stanford University" and "Stanford".
  if (place !== undefined && other.named.some((name) => name.concepts.length === 1 && name.concepts[0] === place))
    return true
  if (place === undefined) return one.concepts.length === 0 || one.concepts.every(isGeneral)
  return false
}

/** "UMC Utrecht's Department of Cardiology", "de afdeling Cardiologie van het UMC Utrecht": a name in the genitive of another, both of which the other side has. */
function partsElsewhere(one: Named, mine: Side, other: Side): boolean {
  const parts = one.span.text.split(ownerJoins[mine.side.lang])
  if (parts.length < 2) return false
  let from = one.span.start
  return parts.every((text) => {
    const start = mine.side.text.indexOf(text, from)
    from = start + text.length
    const part = new Named({ ...one.span, text, start, end: from, opens: false }, mine.side)
    return hasCounterpart(part, mine, other)
  })
}

/** The concepts of a name without its own country; null where fewer than two are left. */
function abroadBag(concepts: readonly string[]): string | null {
  // "de gemeente Amsterdam" is "the City of Amsterdam".
  const rest = concepts
    .filter((concept) => concept !== 'zzplacenl')
    .map((concept) => (concept === 'city' ? 'municipality' : concept))
  return rest.length < 2 ? null : rest.sort().join(' ')
}

/** "Europe's" folds to "europes"; a surname that differs by an s ("Smit", "Smits") has no apostrophe. */
function genitive(word: string, { words, side }: Side): boolean {
  return words.has(`${word}s`) && /['’]s\b/.test(side.text)
}

/** The word itself, its genitive, a compound with it ("Hanzehogeschool" and "Hanze"), or its cognate. */
function wordElsewhere(word: string, other: Side): boolean {
  if (other.words.has(word) || genitive(word, other)) return true
  if (word.length < 4) return false
  for (const candidate of other.words) {
    if (candidate.length < 4) continue
    const [short, long] = candidate.length < word.length ? [candidate, word] : [word, candidate]
    if (long.length - short.length >= 4 && long.startsWith(short)) return true
    if (cognates(word, candidate)) return true
  }
  return false
}

/** A name of the registry whose organisation the other side calls by another of its names. */
function knownElsewhere(one: Named, { aliases, folded }: Side): boolean {
  const ids = aliases?.ids.get(one.folded) ?? []
  return ids.some((id) => aliases?.names.get(id)?.some((name) => folded.includes(` ${name} `)) ?? false)
}

function saidOf({ named }: Side): NameSpan[] {
  return named.filter(({ said }) => said).map(({ span }) => span)
}

/** "Dutch Research Council" beside "NWO", by the tables of bodies; where a longer name of the text begins with one, that one counts. */
function pairedInTable({ folded }: Named, lang: 'nl' | 'en', other: Side): boolean {
  const counterparts = nameCounterparts(folded, lang)
  if (!counterparts) return false
  return (
    counterparts.names.some((name) => other.folded.includes(` ${foldName(name)} `)) ||
    [...counterparts.acronyms].some((acronym) => other.folded.includes(` ${foldName(acronym)} `))
  )
}

/** The concepts of a name without the acronyms inside it; null where there are none or nothing else. */
function bareBag({ span, concepts }: Named): string | null {
  const acronyms = new Set(
    span.text
      .split(/\s+/)
      .filter((word) => /^\p{Lu}{2,4}$/u.test(word))
      .map(foldName),
  )
  const rest = concepts.filter((concept) => !acronyms.has(concept))
  return rest.length < 2 || rest.length === concepts.length ? null : rest.sort().join(' ')
}

function isPlaceOnly({ span }: Named, side: SideReading): boolean {
  const within = side.places.filter((place) => place.start < span.end && place.end > span.start)
  const covered = within.reduce(
    (sum, place) => sum + Math.min(place.end, span.end) - Math.max(place.start, span.start),
    0,
  )
  return covered >= span.text.replace(/[\s,]/g, '').length - 1
}

/** The acronym itself in any case, its pair, or what it stands for. */
function acronymElsewhere(text: string, lang: 'nl' | 'en', other: Side): boolean {
  const bare = text.replace(/['’]?s$/, '')
  const forms = [bare, text].map((form) => foldName(form))
  if (forms.some((form) => other.words.has(form) || other.words.has(`${form}s`) || other.words.has(`${form}'s`)))
    return true
  const counterparts = acronymCounterparts(bare, lang) ?? acronymCounterparts(text, lang)
  if (counterparts) {
    for (const acronym of counterparts.acronyms) {
      const folded = foldName(acronym)
      if (other.words.has(folded) || other.words.has(`${folded}s`)) return true
    }
    if (counterparts.names.some((name) => other.folded.includes(` ${foldName(name)} `))) return true
  }
  return spelledOut(bare, other)
}

const small = new Set('van de der het een en of in op voor aan bij the and for a an to with'.split(' '))

/** True where words in a row begin with the letters of the acronym: "WHO" and "World Health Organization". */
function spelledOut(acronym: string, other: Side): boolean {
  const letters = acronym.toLowerCase()
  if (letters.length < 2 || letters.length > 8) return false
  const words = other.folded
    .trim()
    .split(/[\s-]/)
    .filter((word) => word !== '' && !small.has(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.includes(letters)
}

/** A name whose initials, or whose pair in the table, is an acronym on the other side. */
function expandedElsewhere(one: Named, other: Side): boolean {
  const initials = one.folded
    .split(/[\s-]/)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word.charAt(0))
    .join('')
  return other.side.names.some((name) => {
    if (name.kind !== 'acronym') return false
    const acronym = foldName(name.text)
    if (initials.length >= 2 && acronym.replace(/[^a-z]/g, '').includes(initials)) return true
    const counterparts = acronymCounterparts(name.text.replace(/['’]?s$/, ''), other.side.lang)
    return counterparts?.names.some((form) => overlaps(foldName(form), one.folded)) ?? false
  })
}

/** "Leuven Language Institute (ILT)" beside "Instituut voor Levende Talen": the acronym in parentheses says which body it is. */
function explainedHere({ span }: Named, mine: Side, other: Side): boolean {
  const acronym = /^ \((\p{Lu}[\p{L}&]{1,11})\)/u.exec(mine.side.text.slice(span.end, span.end + 16))?.[1]
  if (acronym === undefined || span.kind === 'acronym') return false
  return acronymElsewhere(acronym, mine.side.lang, other)
}

/** One of two folded names is the other, or whole words of it. */
function overlaps(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return short.length >= 4 && ` ${long} `.includes(` ${short} `)
}

function matchPersons(left: Side, right: Side): { nl: NameSpan; en: NameSpan }[] {
  const surname = (name: Named): string => name.folded.split(' ').at(-1) ?? ''
  const persons: { nl: NameSpan; en: NameSpan }[] = []
  for (const one of left.named) {
    const two = right.named.find(
      (name) => surname(name) === surname(one) && (name.span.kind === 'person' || one.span.kind === 'person'),
    )
    if (two) persons.push({ nl: one.span, en: two.span })
  }
  return persons
}

/** "French-speaking" and "English-taught" beside "Franstalige" and "Engelstalige". */
function speaks(place: PlaceSpan, mine: Side, other: Side): boolean {
  if (mine.side.lang !== 'en' || place.basis !== 'adjective') return false
  return [...other.words].some((word) => {
    const people = word.match(/^(\p{L}{3,})talige?n?$/u)?.[1]
    if (people === undefined) return false
    const named = findPlaces(`${people.charAt(0).toUpperCase()}${people.slice(1)}`, 'nl')[0]
    return named !== undefined && named.country === place.country
  })
}

/** Places of one side that the other has under no name; places inside a name that has its counterpart are part of that name. */
function placesLeft(mine: Side, other: Side): PlaceSpan[] {
  const keys = new Set(other.side.places.flatMap((place) => place.keys))
  const countries = new Set(other.side.places.map((place) => place.country))
  return mine.side.places.filter((place) => {
    if (other.named.some(({ span }) => namesInhabitants(span.text, other.side.lang, [place]))) return false
    if (place.kind !== 'country' && adjectiveOf(place, other.side.tokens)) return false
    const marked = conceptsOf({ ...place, kind: 'name', titles: [], opens: false }, [place])[0]
    if (place.kind === 'city' && other.named.some(({ concepts }) => marked !== undefined && concepts.includes(marked)))
      return false
    // "Da Nang" and "Danang".
    const squeezed = foldName(place.text).replaceAll(' ', '')
    if (squeezed.length > 4 && other.folded.replaceAll(' ', '').includes(squeezed)) return false
    if (speaks(place, mine, other)) return false
    if (place.keys.some((key) => keys.has(key)) || other.folded.includes(` ${foldName(place.text)} `)) return false
    const name = mine.named.find(
      ({ span }) =>
        place.start >= span.start && place.end <= span.end && span.end - span.start > place.end - place.start,
    )
    if (name && hasCounterpart(name, mine, other)) return false
    const forms = acronymCounterparts(place.text, mine.side.lang)
    if (forms?.names.some((form) => other.folded.includes(` ${foldName(form)} `))) return false
    // A part of a country, or the country itself, beside a place that lies there: "Gent" and "Ghent, Belgium".
    if (
      place.kind === 'country' &&
      mine.side.places.some((inside) => inside !== place && inside.country === place.country && keys.has(inside.key))
    )
      return false
    if (place.kind === 'region' && place.basis === 'adjective' && countries.has(place.country)) return false
    return true
  })
}

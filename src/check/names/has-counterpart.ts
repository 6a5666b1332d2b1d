import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import { ownerJoins } from '../tables/name-words.js'
import type { SideReading } from '../reading/side-reading.js'
import { cognates } from './cognate-endings.js'
import { isPlaceConcept } from './concepts-of.js'
import { nameCounterparts } from './acronym-pairs.js'
import { isCompound, isDutchWord, saidInText, wordsSaid } from './said-in-text.js'
import { belongsToTown, namesInhabitants } from './inhabitants.js'
import { Named, type Side } from './named.js'
import { sharesProperPart } from './proper-part.js'
import { acronymElsewhere, expandedElsewhere, explainedHere } from './acronym-elsewhere.js'

/** True where the other side has a name too: in the same letters, by the tables, by what its words mean, or in words of its own. */
export function hasCounterpart(one: Named, mine: Side, other: Side): boolean {
  if (other.folded.includes(` ${one.folded} `)) return true
  // "het college van Trinity College Dublin": the word before the name is no part of it.
  const bare = one.span.text.replace(/^[^\p{Lu}]{1,60}(?=\p{Lu})/u, '')
  if (bare.includes(' ') && other.folded.includes(` ${foldName(bare)} `)) return true
  // "Recyclagepark Mechelen-Noord" at the start of a line: a noun, and a name of more than one word that stands in the same letters there.
  const behind = /^\p{Lu}\p{Ll}+ (.*[\p{Ll}] ?[-\s] ?\p{Lu}.*)$/u.exec(one.span.text)?.[1]
  if (
    behind !== undefined &&
    opensLine(one, mine) &&
    isDutchNoun(one.span.text) &&
    other.folded.includes(` ${foldName(behind)} `)
  )
    return true
  if (sharesProperPart(one, mine, other)) return true
  if (one.span.kind === 'acronym' && acronymElsewhere(one.span.text, mine.side.lang, other)) return true
  // "Burgemeester Halsema" and "Mayor Femke Halsema".
  if (other.named.some(({ span, folded }) => span.kind === 'person' && one.folded.endsWith(` ${folded}`))) return true
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
  if (other.named.some((name) => contracts(one.folded, name.folded) || contracts(name.folded, one.folded))) return true
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
  // "Hoge Raad" beside "Council of State", though "council" is "raad".
  if (otherKnownBody(one, mine, other)) return false
  if (
    one.span.kind === 'name' &&
    (saidInText(one.concepts, mine.side.lang, other.side) || wordsSaid(one.folded, mine.side.lang, other.side))
  ) {
    one.said = true
    return true
  }
  // A body of the tables that the other side calls by none of its names is another one, however general its words.
  if (nameCounterparts(one.folded, mine.side.lang)) return false
  if (one.own.length > 0) return one.own.every((word) => wordElsewhere(word, other, one.span.kind === 'person'))
  // Nothing but words of general meaning and places: it needs a name of the same kind and place.
  const place = one.concepts.find(isPlaceConcept)
  // A place by itself may stand for its institution: "Stanford University" and "Stanford".
  if (place !== undefined && other.named.some((name) => name.concepts.length === 1 && name.concepts[0] === place))
    return true
  if (place === undefined) return one.concepts.length === 0 || one.concepts.every(isGeneral)
  return false
}

/** "Howest University of Applied Sciences" beside "Hogeschool West-Vlaanderen": a name made of the first letters of two words. */
function contracts(short: string, long: string): boolean {
  const word = short.split(' ')[0] ?? ''
  const [first = '', second = ''] = long.split(/[ -]/)
  if (word.length < 5 || word.length > 9) return false
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (first.startsWith(head) && second.startsWith(tail) && head !== first) return true
  }
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
function wordElsewhere(word: string, other: Side, person = false): boolean {
  if (other.words.has(word) || genitive(word, other)) return true
  if (word.length < 4) return false
  for (const candidate of other.words) {
    if (candidate.length < 4) continue
    const [short, long] = candidate.length < word.length ? [candidate, word] : [word, candidate]
    // "Verbeke" and "Verbeken" are two persons.
    if (person && long.startsWith(short) && /^(?:n|en|s)$/.test(long.slice(short.length))) continue
    if (long.length - short.length >= 4 && long.startsWith(short)) return true
    if (cognates(word, candidate)) return true
  }
  return false
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

/** True for a body of the tables where the other side names a body of theirs that this side has under none of its names. */
function otherKnownBody({ folded }: Named, mine: Side, other: Side): boolean {
  if (nameCounterparts(folded, mine.side.lang) === null) return false
  return other.named.some(
    (name) => nameCounterparts(name.folded, other.side.lang) !== null && !pairedInTable(name, other.side.lang, mine),
  )
}

/** A name of the registry whose organisation the other side calls by another of its names. */
function knownElsewhere(one: Named, { aliases, folded }: Side): boolean {
  const ids = aliases?.ids.get(one.folded) ?? []
  return ids.some((id) => aliases?.names.get(id)?.some((name) => folded.includes(` ${name} `)) ?? false)
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

/** True for a name that is places and nothing else: "Iraans-Duitse". */
export function isPlaceOnly({ span }: Named, side: SideReading): boolean {
  const within = side.places.filter((place) => place.start < span.end && place.end > span.start)
  const covered = within.reduce(
    (sum, place) => sum + Math.min(place.end, span.end) - Math.max(place.start, span.start),
    0,
  )
  return covered >= span.text.replace(/[\s,]/g, '').length - 1
}

function opensLine({ span }: Named, { side }: Side): boolean {
  return /(?:^|[.!?:\n])\s*$/.test(side.text.slice(0, span.start))
}

/** The first word of a name is one of the language, or a compound of it. */
function isDutchNoun(name: string): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase()
  return isDutchWord(first) || isCompound(first) || isDutchWord(first.slice(-4))
}

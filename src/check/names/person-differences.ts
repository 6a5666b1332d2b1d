import type { PlaceSpan } from '../../language/places/find-places.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import type { NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { acronymCounterparts } from './acronym-pairs.js'
import { cognates } from './cognate-endings.js'
import { conceptsOf, isPlaceConcept } from './concepts-of.js'
import { editDistance } from './edit-distance.js'
import type { NameDifference } from './name-difference.js'
import { isDerived, isDutchWord, translatesTo } from './said-in-text.js'

/** Form of address of one person: "mevrouw Bakker" and "Mr Bakker", "prof. Bakker" and "Dr Bakker". */
export function personDifferences(pair: PairReading): NameDifference[] {
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

/** One name in two spellings, of which one is wrong: "Jansen" and "Janssen". */
export function misspelt(one: NameSpan, two: NameSpan): boolean {
  if (one.opens && two.opens) return false
  const [left, right] = [foldName(one.text), foldName(two.text)]
  const words = [left.split(' '), right.split(' ')] as const
  if (words[0].length !== words[1].length) return false
  const odd = words[0].map((word, index) => [word, words[1][index] ?? ''] as const).filter(([a, b]) => a !== b)
  if (odd.length !== 1 || !odd[0]) return false
  const [a, b] = odd[0]
  // "Home Nieuws" and "Home News", "Sport" and "Sports": a word of the language and its translation.
  if (translatesTo(a, b)) return false
  // "Missies" and "Missions", "Planten" and "Plant", "Latijn" and "Latin", "Roskosmos" and "Roscosmos", "Sakkara" and "Saqqara": no names of persons.
  if (one.kind !== 'person' && two.kind !== 'person' && words[0].length === 1 && spelledByRule(a, b)) return false
  // "IISG Cruquiusweg" and "IISH Cruquiusweg".
  if (acronymCounterparts(a.toUpperCase(), 'nl')?.acronyms.has(b.toUpperCase())) return false
  if (one.kind !== 'person' && two.kind !== 'person' && !one.text.includes(' ') && isDutchWord(a)) return false
  if (Math.min(a.length, b.length) < 4) return false
  // "Sport" and "Sports" outside a name of a person are a plural.
  if (words[0].length === 1 && one.kind !== 'person' && two.kind !== 'person' && (a === `${b}s` || b === `${a}s`))
    return false
  const distance = editDistance(a, b, a.length >= 7 ? 2 : 1)
  if (distance > (a.length >= 7 ? 2 : 1)) return false
  // "Instituut" and "Institute" are one word; two parts of a person's name are not translated.
  return one.kind === 'person' || two.kind === 'person' || words[0].length > 1 || !cognates(a, b)
}

/** The same word by the rules of spelling of the two languages: plurals, "-ies" and "-ions", the letters of Russian and Arabic names. */
function spelledByRule(nl: string, en: string): boolean {
  if (nl === `${en}en` || nl.replace(/ies$/, 'ions') === en) return true
  if (/^(?:latijn|aramees|sanskriet)$/.test(nl)) return true
  if (en.includes('q') && nl === en.replaceAll('q', 'k')) return true
  return nl.length >= 8 && !/kk/.test(nl) && !/ck/.test(en) && nl.replace(/(?<=.)k(?=[oa])/g, 'c') === en
}

/** "Jan van den Berg" and "Jan van den Bosch", "Fatima el Khatib" and "Farida el Khatib": given name or surname is one, the other is not. */
export function samePersonButFor(one: NameSpan, two: NameSpan, pair: PairReading): boolean {
  const [left, right] = [foldName(one.text).split(' '), foldName(two.text).split(' ')]
  if (left.length < 2 || left.length !== right.length) return false
  if (left.some((word, at) => word !== right[at] && translatesTo(word, right[at] ?? ''))) return false
  // "Gemeentelijke Ombudsman" and "Municipal Ombudsman": an adjective before an office.
  if (left[0] !== right[0] && (isDerived(left[0] ?? '') || isDutchWord(left[0] ?? ''))) return false
  // "DAB Loodswezen" is a body.
  if (/^\p{Lu}{2,} /u.test(one.text)) return false
  // "Willem III" is "William III": what the two have in common is no surname.
  if (left.slice(1).every((word) => /^[ivxl]+$/.test(word))) return false
  // "Onderzoeker Lotte Kuijpers": the first word of a sentence may be no name.
  const opens = [pair.nl.text.slice(0, one.start), pair.en.text.slice(0, two.start)].some((before) =>
    /(?:^|[.!?\n])\s*$/.test(before),
  )
  if (left[0] !== right[0] && (opens || left.slice(1).join(' ') !== right.slice(1).join(' '))) return false
  const person = (name: NameSpan, places: readonly PlaceSpan[]): boolean =>
    conceptsOf(name, places).every((concept) => !isGeneral(concept) && !isPlaceConcept(concept))
  return person(one, pair.nl.places) && person(two, pair.en.places)
}

/** "de Schelde", "het Zwin": a single word behind an article is a river or a region, not a person. */
export function withArticle(name: NameSpan, side: SideReading): boolean {
  return (
    !name.text.includes(' ') &&
    /(?:^|[^\p{L}])(?:de|het) $/iu.test(side.text.slice(Math.max(0, name.start - 5), name.start))
  )
}

import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import { isHead as isBody, type NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Severity } from '../rule.js'
import { acronymCounterparts, nameCounterparts } from './acronym-pairs.js'
import { courseNouns } from '../tables/name-words.js'
import { conceptsOf } from './concepts-of.js'
import { explains, speaksItself } from './explains.js'
import { translatedBody } from './translated-body.js'
import { inSharedList } from './in-shared-list.js'
import { hasNativeName, inNativeName, isNativeName } from './native-name.js'
import { addedItem } from './other-body.js'
import { isDutchWord } from './said-in-text.js'

/** How sure it is that a name on one side alone is a name: one that opens a sentence is none, English writes much with a capital. */
export function severityOfMissing(name: NameSpan, side: 'nl' | 'en', pair: PairReading): Severity | null {
  if (name.opens) return null
  if (name.kind === 'person') return 'warning'
  const general = conceptsOf(name, pair[side].places).some(isGeneral)
  const [own, other] = side === 'nl' ? [pair.nl, pair.en] : [pair.en, pair.nl]
  if (isNativeName(name.text) && answeredByBody(own, other, pair.names.names[other.lang])) return 'note'
  // "Masarykova univerzita" beside "Masaryk University": a body more than those that have no native name.
  const plain = bodiesOf(own).filter((body) => body !== name && !inNativeName(body, own))
  if (inNativeName(name, own) && bodiesOf(other).length > plain.length) return 'note'
  if (general && hasNativeName(other, own)) return 'note'
  if (explains(name, own, other) || translatedBody(name, side, pair)) return 'note'
  if (speaksItself(name, own, other) && !inSharedList(name, own, other)) return 'note'
  // "Joost de Wit" among other names is none of the words that it is made of.
  if (side === 'nl' && inSharedList(name, own, other)) return 'warning'
  if (side === 'nl') return isWord(name) || isTitleOf(name, pair.nl) ? 'note' : 'warning'
  if (addedItem(name, pair)) return 'warning'
  // English writes methods and courses with capitals that Dutch does not: only a body is surely a name.
  return general && name.text.split(' ').some((word) => isBody(word.toLowerCase())) ? 'warning' : 'note'
}

/**
 * True where the other side names a body, or a country by its adjective ("the Icelandic Met Office"), that this side does not name: it may be the translation of a
 * native name.
 */
function answeredByBody(own: SideReading, other: SideReading, left: readonly NameSpan[]): boolean {
  const there = ` ${foldName(own.text)} `
  const keys = new Set(own.places.flatMap((place) => place.keys))
  if (other.places.some((place) => place.basis === 'adjective' && !place.keys.some((key) => keys.has(key)))) return true
  const acronyms = other.names.filter(({ kind }) => kind === 'acronym')
  return [...bodiesOf(other).filter((body) => left.includes(body)), ...acronyms].some(
    ({ text }) => !there.includes(` ${foldName(text)} `),
  )
}

/** The names of bodies of a side. */
function bodiesOf(side: SideReading): NameSpan[] {
  return side.names.filter(({ text }) => text.split(' ').some((word) => isBody(word.toLowerCase())))
}

/** "De cursus Hulpverlener": what courses and the like are called is translated. */
function isTitleOf({ start }: NameSpan, { text }: SideReading): boolean {
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  return word !== undefined && courseNouns.some((noun) => word.toLowerCase().endsWith(noun))
}

/** "het Rijk", "de Gouden Eeuw": words of the language with a capital, and no body. */
function isWord({ text }: NameSpan): boolean {
  // "Verenigde Naties": common words, and a body of the tables.
  if (nameCounterparts(foldName(text), 'nl') !== null) return false
  // "Mens & Arbeid" and "people & labour".
  const words = text.split(' ').filter((word) => word !== '&')
  return words.every((word) => isDutchWord(word.toLowerCase()) && !isBody(word.toLowerCase()))
}

/** "IT", "HR": an acronym for a common noun, which the other side may say in any words. */
export function commonNoun({ text }: NameSpan, lang: 'nl' | 'en'): { severity?: Severity } {
  const counterparts = acronymCounterparts(text, lang)
  return counterparts && counterparts.plain ? { severity: 'note' } : {}
}

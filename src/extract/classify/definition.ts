import { startsIn } from '../../language/tables/starts-in.js'
import { headAt } from '../names/growth.js'
import { type HeadClass, headOf } from '../names/head.js'
import type { Name } from '../names/name.js'
import { isOpeningNoun } from '../names/opening-noun.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { definitionWords } from './definition-words.js'

/** A definition looks this many tokens past "is a" for its noun. */
const reach = 9

const quotes = new Set(['"', '“', '”', "'", '‘', '’', '„', '*'])

/**
 * What the words around a name call it: the noun before it ("het kenniscluster HANNN", "the journal Nature"), or the one after
 * "is a" or a comma ("IROHLA, a European project", "CHARM-EU, an alliance of …"). Null where they call it nothing.
 */
export function definedAs(name: Name, tokens: readonly Token[]): HeadClass | null {
  return attachedNoun(name, tokens) ?? nounAfter(name, tokens) ?? nounBefore(name, tokens)
}

/** "the master's in Land Administration", "de master Land Administration": the noun before it says that it is taught. */
export function isTaughtAs(name: Name, tokens: readonly Token[]): boolean {
  return nounBefore(name, tokens) === 'programme-degree'
}

/** "the EHRI project", "the Brightlands campuses", "het NOVA-consortium": the noun that the name stands before. */
function attachedNoun(name: Name, tokens: readonly Token[]): HeadClass | null {
  const next = tokens[name.reach + 1]
  if (next?.shape !== 'lower' || !next.spaced) return null
  const head = headAt(tokens as Token[], name.reach + 1, name.reach + 1)
  if (definitionWords.thingNoun.has(next.lower)) return 'thing'
  if (!head) return null
  // "the USP campus" is where the USP is; "the Brightlands campus" is called so.
  const campus = startsIn(next.lower, definitionWords.campusStem)
  if (campus && tokens[name.last]!.shape === 'acronym') return null
  if (head.class === 'network' || campus) return head.class
  // "Guillain-Barré syndrome", "the Spinoza prize": what bears a name and is nobody.
  if (head.class === 'thing' && startsIn(next.lower, definitionWords.thingStem)) return 'thing'
  return head.class.startsWith('programme-') ? head.class : null
}

function nounBefore(name: Name, tokens: readonly Token[]): HeadClass | null {
  let at = name.first - 1
  let comma = false
  while (at >= 0 && (quotes.has(tokens[at]!.text) || (tokens[at]!.text === ',' && !comma))) {
    comma ||= tokens[at]!.text === ','
    at--
  }
  if (at >= 0 && definitionWords.called.has(tokens[at]!.lower)) {
    at--
    // "De studie heet BREATHE-TX", "The study is called BREATHE-TX"
    const subject = isStated(tokens, at) ? at - 1 : at
    const stated = subject >= 0 ? lowerHead(tokens, subject) : null
    if (stated?.startsWith('programme-')) return stated
    // "Het gebouw heet Atlas", "De directeur heet Jansen": what bears a name is not always told.
    if (startsIn(tokens[at + 1]!.lower, definitionWords.heetStem)) return stated === 'thing' ? 'thing' : null
    if (tokens[at]?.text === ',') at--
    return (at >= 0 && lowerHead(tokens, at)) || 'thing'
  }
  // "a double master's degree in Public Policy", "a dubbele master aan: Public Policy"
  if (at >= 0 && definitionWords.degreeIn.has(tokens[at]!.text)) {
    let noun = at - 1
    if (definitionWords.separableEnd.has(tokens[noun]?.lower ?? '')) noun--
    const degree = noun >= 0 ? lowerHead(tokens, noun) : null
    return degree?.startsWith('programme-') ? 'programme-degree' : null
  }
  if (at < 0) return null
  // "GGZ-instelling Vincent van Gogh", "het KNAW-instituut NIOO"
  const compound = /^\p{Lu}[\p{L}&+]*-(\p{Ll}{5,})$/u.exec(tokens[at]!.text)?.[1]
  if (compound && !comma) return headOf(compound)?.class ?? null
  // "the NGO Memisa": letters that stand for a noun.
  if (definitionWords.ngo.has(tokens[at]!.lower)) return 'ngo'
  // "De alliantie biedt een masteropleiding aan, Global Challenges"
  if (comma && definitionWords.separableEnd.has(tokens[at]!.lower)) at--
  // "VVOB vzw, Handelsstraat 31": the form of the name before it.
  if (definitionWords.legalForm.has(tokens[at]!.lower) && isCapitalised(tokens[at - 1])) return null
  const head = lowerHead(tokens, at)
  if (comma) return head?.startsWith('programme-') ? head : null
  return head
}

/** "is called", "was named" */
function isStated(tokens: readonly Token[], at: number): boolean {
  return definitionWords.isCalled.has(tokens[at]?.lower ?? '')
}

/** "Met Philips is een partnerschap gesloten": after a preposition the name is no subject. */
function isObject(name: Name, tokens: readonly Token[]): boolean {
  let at = name.first - 1
  while (at >= 0 && definitionWords.article.has(tokens[at]!.lower)) at--
  return definitionWords.objectOf.has(tokens[at]?.lower ?? '')
}

function lowerHead(tokens: readonly Token[], at: number): HeadClass | null {
  // "in the city of Lille": "City of" is a head with a capital only.
  if ((tokens[at]!.shape !== 'lower' && !isOpeningNoun(tokens, at)) || definitionWords.of.has(tokens[at]!.lower))
    return null
  const head = headAt(tokens as Token[], at, Math.max(0, at - 2))
  if (!head || head.plural) return null
  // "master's programme"
  if (
    head.class === 'programme-other' &&
    definitionWords.degree.has((tokens[at - 1]?.text.length === 2 ? tokens[at - 2] : tokens[at - 1])?.lower ?? '')
  )
    return 'programme-degree'
  return head.class
}

function nounAfter(name: Name, tokens: readonly Token[]): HeadClass | null {
  let at = name.reach + 1
  while (tokens[at] && quotes.has(tokens[at]!.text)) at++
  const opening = tokens[at]
  if (!opening) return null
  // "Nijmegen has a programme of its own": who has it is not what it is; "has been a network" says that.
  const copula =
    definitionWords.copula.has(opening.lower) &&
    (!definitionWords.has.has(opening.lower) || definitionWords.been.has(tokens[at + 1]?.lower ?? ''))
  if (copula && isObject(name, tokens)) return null
  if (!copula && opening.text !== ',' && opening.text !== '(') return null
  at++
  while (
    tokens[at] &&
    at < name.reach + reach &&
    (definitionWords.copula.has(tokens[at]!.lower) || definitionWords.adverb.has(tokens[at]!.lower))
  )
    at++
  const article = tokens[at]
  if (!article) return null
  const bare = copula && (/^\d/.test(article.lower) || definitionWords.since.has(article.lower))
  if (!definitionWords.article.has(article.lower) && !bare) {
    // "ECRAID is sinds 1 januari 2022 een stichting": a date may stand between.
    if (!copula) return null
    let skip = at
    while (skip < at + 5 && tokens[skip] && !definitionWords.article.has(tokens[skip]!.lower)) skip++
    if (!tokens[skip] || !definitionWords.article.has(tokens[skip]!.lower) || !/^\d/.test(tokens[skip - 1]!.text))
      return null
    at = skip
  }
  let found: HeadClass | null = null
  for (let i = at + 1; i <= at + reach && tokens[i]; i++) {
    const token = tokens[i]!
    if (/^[,.;:()]$/.test(token.text)) break
    if (isCapitalised(token) && found) break
    if (definitionWords.stops.has(token.lower)) break
    // "WaterLANDS, een ander EU-project"
    const compound = isCapitalised(token) ? /^\p{Lu}[\p{L}&+]*-(\p{Ll}{5,})$/u.exec(token.text)?.[1] : undefined
    const head = compound ? (headOf(compound)?.class ?? null) : lowerHead(tokens, i)
    if (head) found = head
  }
  return found
}

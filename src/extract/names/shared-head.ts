import { endsIn } from '../../language/tables/ends-in.js'
import { hasPart } from '../../language/tables/has-part.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { growName } from './grow.js'
import { type Grammar, runEnd } from './growth.js'
import { capitalise, headOf, type Head, type HeadClass } from './head.js'
import { joinWords } from './join-words.js'
import { nameFrom, wordsBetween } from './make-name.js'
import type { Name } from './name.js'
import { nameWords, universityNoun } from './name-words.js'
import { readRemark } from './parentheses.js'
import { isTopic } from './words.js'

/** Kinds whose head is part of the name even where a plural stands before bare names. */
const bearers: ReadonlySet<HeadClass> = new Set(['university', 'hospital', 'government', 'unit'])

/** "de diergeneeskundige faculteiten van Bern en Wenen": a faculty of a town is that of the university there. */
function bodyOf<T extends Head | null>(head: T, { lang }: Grammar): T | Head {
  if (head?.class !== 'unit' || !head.plural || !hasPart(head.singular?.toLowerCase() ?? '', nameWords.facultyPart))
    return head
  return { ...head, class: 'university', singular: universityNoun[lang] }
}

/** A list under one head longer than this is not read on. */
const longestList = 40

/**
 * Names that share a plural head before them: "the universities of A, B (Spain) and C", "de universiteiten Davis en Cornell",
 * "the Ministries of Education and Culture, Religion and Finance". `at` is the plural head's token.
 * Gives the names, each whole ("University of A"), in order; [] where no list follows.
 */
export function namesUnderSharedHead(grammar: Grammar, at: number): Name[] {
  const { tokens, words, lang } = grammar
  const head = bodyOf(headWithAdjective(grammar, at), grammar)
  if (!head?.plural || !head.singular || head.class === 'thing' || head.class.startsWith('programme-')) return []
  let next = at + 1
  const country = nationality(grammar, at)
  const preposition = tokens[next] && words.owner.has(tokens[next]!.lower) ? tokens[next]!.lower : null
  if (preposition) next++
  else if (lang !== 'nl' && !country) return []
  const names: Name[] = []
  const repeated = preposition && head.class === 'government' ? repeatedPreposition(tokens, next, preposition) : null
  for (let items = 0; items < longestList; items++) {
    while (tokens[next] && words.articles.has(tokens[next]!.lower)) next++
    if (preposition && tokens[next]?.lower === preposition) next++
    while (tokens[next] && words.articles.has(tokens[next]!.lower)) next++
    if (!isCapitalised(tokens[next])) break
    // "… and the American universities Stanford and Duke": another list begins.
    if (
      grammar.places.demonym(tokens[next]!.text) &&
      tokens[next + 1]?.shape === 'lower' &&
      headOf(tokens[next + 1]!.lower)?.plural
    )
      break
    const grown = growName(grammar, next)
    // In a list "and" parts: "Religion and Finance" are two ministries.
    const parted = grown.rules.includes('joinAnd') && !isLand(grammar, wordsBetween(tokens, grown.first, grown.last))
    const growth = parted ? growName(grammar, next, runEnd(tokens, next)) : grown
    // "de ministeries van Volksgezondheid en van Onderwijs": teaching is a subject here.
    if (growth.heads.some(({ at: index, head: { class: kind } }) => kind !== 'thing' || !isTopic(tokens[index]!.lower)))
      break
    // "one of the laboratories of the European EuroLung consortium": whose they are, with a noun of its own.
    const behind = tokens[growth.last + 1]
    if (items === 0 && behind?.shape === 'lower' && headOf(behind.lower)?.plural === false) return []
    const joined = repeated
      ? subjectsBeforePreposition(grammar, growth.last, repeated)
      : subjectsBeforeComma(grammar, head, growth.last)
    if (joined > 0) growth.last = joined
    const name = nameFrom(grammar, growth)
    const own = name.name
    const whole = wholeName(head, preposition, own, tokens[next - 1])
    // "de bedrijven Philips en ASML": the noun says what they are, "de universiteiten Davis en Cornell" how they are called.
    const bears = preposition !== null || (lang === 'nl' && bearers.has(head.class))
    if (bears) name.name = whole
    name.aliases.push(bears ? own : lang === 'nl' ? whole : `${own} ${head.singular}`)
    name.head = { ...head, plural: false }
    name.headAt = at
    name.shared = true
    if (country) name.country = { value: country, basis: 'adjective' }
    name.rules.push('sharedHead')
    const remark = readRemark(tokens, growth.last + 1, name, grammar.places)
    if (remark) applyOwnName(grammar, name, remark.own)
    names.push(name)
    next = (remark?.last ?? growth.last) + 1
    const and = tokens[next]
    if (!and) break
    if (words.and.has(and.lower)) next++
    else if (and.text === ',') next += words.and.has(tokens[next + 1]?.lower ?? '') ? 2 : 1
    else break
    // After "and" comes the last of the list, unless another "and" follows it.
    if (items > 0 && and.text === ',' && words.and.has(beforeLast(tokens, growth.first, words.articles)?.lower ?? ''))
      break
  }
  // "the northern provinces of the Netherlands", "universities of Europe": where, not which.
  if (names.every((name) => isLand(grammar, name.aliases[0]!))) return []
  if (preposition && head.class === 'government') shareLand(grammar, names)
  // "universiteiten Gent en Luik" needs two; a single word after a plural in Dutch is something else ("universiteiten Europa").
  return preposition || names.length > 1 ? names : []
}

/** "de technische universiteiten van": the adjective belongs to each name ("Technische Universiteit van Delft"). */
function headWithAdjective({ tokens, words }: Grammar, at: number): Head | null {
  const head = headOf(tokens[at]!.lower)
  const before = tokens[at - 1]
  if (
    !head?.plural ||
    !head.singular ||
    (before?.shape !== 'lower' && !isOfFaith(before)) ||
    !words.headAdjectives.has(before!.lower)
  )
    return head
  // "universitaire ziekenhuizen": het-woorden have the adjective without e in the singular.
  const neuter = endsIn(head.singular.toLowerCase(), nameWords.neuterEnding)
  const adjective = neuter ? before.lower.replace(/e$/, '') : before.lower
  return { ...head, singular: `${capitalise(adjective)} ${neuter ? head.singular.toLowerCase() : head.singular}` }
}

/** "the Catholic universities of": English writes faiths with a capital. */
function isOfFaith(token: Token | undefined): boolean {
  return token?.shape === 'capital' && nameWords.faith.has(token.lower)
}

/** "the Japanese universities of", "de Zweedse universiteiten": the country of the nationality before the head, or null. */
function nationality({ tokens, words, places }: Grammar, at: number): string | null {
  let before = at - 1
  while (words.headAdjectives.has(tokens[before]?.lower ?? '')) before--
  const token = tokens[before]
  return token && isCapitalised(token) ? places.demonym(token.text) : null
}

/**
 * "the Ministries of Health and Education of Rwanda", "de ministeries van Volksgezondheid en Onderwijs van Rwanda": the land behind the last is that of all that
 * have none of their own, and what a ministry is about is no name of it. "The provinces of Antwerp and Limburg" are called so.
 */
function shareLand({ places, words }: Grammar, names: readonly Name[]): void {
  const last = names.at(-1)?.aliases[0]?.split(' ') ?? []
  const at = last.findLastIndex((word) => words.owner.has(word.toLowerCase()))
  const country = at > 0 ? places.country(last.slice(at + 1).join(' ')) : null
  for (const [index, name] of names.entries()) {
    if (country && index < names.length - 1) name.country ??= { value: country, basis: 'stated' }
    const [own] = name.aliases
    if (own && !places.country(own) && !places.city(own) && !places.region(own))
      name.aliases = name.aliases.filter((alias) => alias !== own)
  }
}

function isLand({ places }: Grammar, name: string): boolean {
  return places.country(name) !== null || (places.region(name) && !places.city(name))
}

function beforeLast(tokens: Token[], first: number, articles: ReadonlySet<string>): Token | undefined {
  let at = first - 1
  while (tokens[at] && articles.has(tokens[at]!.lower)) at--
  return tokens[at]
}

/** "of Health, Welfare and Sport and of Foreign Affairs": the preposition said again parts the ministries, so "and" and commas do not. */
function repeatedPreposition(tokens: Token[], from: number, preposition: string): string | null {
  for (let at = from; at < from + 20 && tokens[at]; at++) {
    if (/^[.;:()]$/.test(tokens[at]!.text)) return null
    const parted = joinWords.listed.has(tokens[at]!.lower)
    if (parted && tokens[at + 1]?.lower === preposition) return preposition
  }
  return null
}

/** The last token of a ministry's subjects, up to the preposition or to the end of the capitals; -1 where it is one subject. */
function subjectsBeforePreposition({ tokens }: Grammar, last: number, preposition: string): number {
  let end = last
  for (let at = last + 1; at < last + 14 && tokens[at]; at++) {
    const token = tokens[at]!
    if (isCapitalised(token)) end = at
    else if (!joinWords.listed.has(token.lower)) break
    else if (tokens[at + 1]?.lower === preposition || nameWords.cityArticle.has(tokens[at + 1]?.lower ?? '')) break
  }
  return end > last ? end : -1
}

/** "Education and Culture, Religion and Finance": an "and" before a comma joins two subjects of one ministry. */
function subjectsBeforeComma({ tokens, words }: Grammar, head: Head, last: number): number {
  if (head.class !== 'government' || !words.and.has(tokens[last + 1]?.lower ?? '')) return -1
  if (!isCapitalised(tokens[last + 2])) return -1
  let end = last + 2
  while (end < last + 6 && isCapitalised(tokens[end + 1])) end++
  return tokens[end + 1]?.text === ',' ? end : -1
}

function wholeName(head: Head, preposition: string | null, own: string, before: Token | undefined): string {
  const article = preposition && before && nameWords.article.has(before.lower) ? `${before.lower} ` : ''
  return preposition ? `${head.singular} ${preposition} ${article}${own}` : `${head.singular} ${own}`
}

/** "Paris (Panthéon-Sorbonne)": the own name is another name for it, alone and after the place. */
function applyOwnName({ tokens }: Grammar, name: Name, own: { first: number; last: number } | null): void {
  if (!own) return
  const words = tokens.slice(own.first, own.last + 1).map((token) => token.text)
  name.aliases.push(`${name.aliases[0]} ${words.join(' ')}`, words.join(' '))
  name.rules.push('ownNameInParentheses')
}

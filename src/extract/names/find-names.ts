import type { Lang } from '../../contracts.js'
import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import type { Places } from '../places/places.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { growName } from './grow.js'
import { headAt, type Grammar } from './growth.js'
import { wordsOf } from './words.js'
import { withKnownNames, type KnownNames } from './known-names.js'
import { nameWithLowerHead } from './lower-head.js'
import { nameFrom } from './make-name.js'
import { nameWords } from './name-words.js'
import { nativeWords } from './name-words.native.js'
import type { Name } from './name.js'
import { namesUnderSharedHead } from './shared-head.js'
import { settleNames } from './settle-names.js'
import { withSmallNames } from './small-names.js'
import { trimName } from './trim-name.js'

/** What the page as a whole shows of its words, for the first word of a sentence and for titles. */
export interface PageWords {
  /** Words that stand in small letters somewhere. */
  lower: ReadonlySet<string>
  /** Words (small letters) that stand with a capital inside a sentence somewhere. */
  capital: ReadonlySet<string>
  /** True where the sentence is an item of a list or a cell, which often is a name alone. */
  items: boolean
  /** Names that the other language's page has in the same place. */
  known: KnownNames
}

/**
 * The names in one sentence, by how names are built in Dutch and English; none is looked up. Names do not overlap and are in
 * text order. Gives names of everything (organisations, programmes, places, persons, things): `classify` tells them apart.
 */
export function findNames(tokens: Token[], lang: Lang, places: Places, page: PageWords): Name[] {
  const grammar: Grammar = { tokens, lang, words: wordsOf(lang), places }
  const names: Name[] = []
  let at = 0
  while (at < tokens.length) {
    const found = namesAt(grammar, at, page)
    names.push(...found)
    at = found.length > 0 ? Math.max(at, found.at(-1)!.reach) + 1 : at + 1
  }
  return settleNames(grammar, withSmallNames(grammar, withKnownNames(grammar, names, page.known), page.lower))
}

function namesAt(grammar: Grammar, at: number, page: PageWords): Name[] {
  const { tokens } = grammar
  const token = tokens[at]!
  const head = token.shape === 'lower' || token.shape === 'capital' ? headAt(tokens, at) : null
  if (head?.plural) {
    const shared =
      token.shape === 'capital' && at > 0 && isUmbrella(grammar, at) ? [] : namesUnderSharedHead(grammar, at)
    if (shared.length > 0) return shared
  }
  if ((head || nameWords.city.has(token.lower)) && token.shape === 'lower') {
    const name = nameWithLowerHead(grammar, at)
    if (name) return [name]
  }
  if (!isCapitalised(token) || !opensName(grammar, at, page)) return []
  const name = trimName(grammar, nameFrom(grammar, growName(grammar, at)))
  return name ? [name] : []
}

/** False for a word that has its capital from standing first in the sentence, or in a quotation or list of words. */
function opensName({ tokens, lang, words, places }: Grammar, at: number, page: PageWords): boolean {
  const token = tokens[at]!
  // "Erasmus+", as a heading: a sign that no other word has.
  if (token.shape !== 'capital' || token.text.endsWith('+')) return true
  const opening = at === 0 || /^["'“”„‘’:«(•·*–—-]$/.test(tokens[at - 1]!.text)
  if (!opening) return !words.articles.has(token.lower) || isCapitalised(tokens[at + 1])
  // "Can Tho University", "New York": the first word of a place.
  // "Karel de Grote University": a man's name, with its particle.
  if (
    lang === 'en' &&
    nativeWords.manParticle.has(tokens[at + 1]?.lower ?? '') &&
    isCapitalised(tokens[at + 2]) &&
    !places.city(token.text)
  )
    return true
  if (isCapitalised(tokens[at + 1]) && places.city(`${token.text} ${tokens[at + 1]!.text}`)) return true
  if (opensNational(tokens, at)) return true
  if (words.openers.has(token.lower) && !opensHead(tokens, at) && !opensTitle(tokens, at, words.subject)) return false
  if (words.articles.has(token.lower)) return false
  if (opensList(tokens, at) && !page.lower.has(token.lower)) return true
  // "Rijnstate and Maasziekenhuis Pantein will join": no word that anybody uses.
  const and = nameWords.and.has(tokens[at + 1]?.lower ?? '') && isCapitalised(tokens[at + 2])
  if (and && !page.lower.has(token.lower) && !isOrdinaryWord(token.lower)) return true
  if (opensApposition(tokens, at) && !page.lower.has(token.lower) && !isOrdinaryWord(token.lower)) return true
  if (isCapitalised(tokens[at + 1]))
    return (
      !page.lower.has(token.lower) ||
      headAt(tokens, at) !== null ||
      page.capital.has(token.lower) ||
      opensHead(tokens, at)
    )
  const head = headAt(tokens, at)
  // "Partneruniversiteiten in Japan": a plural alone names nobody.
  if (head?.plural) return isName(tokens, at)
  if (head && !page.lower.has(token.lower)) return true
  if (places.country(token.text) || places.demonym(token.text)) return true
  if (head) return isName(tokens, at)
  return page.capital.has(token.lower) || places.city(token.text) !== null || (at === 0 && page.items)
}

/** "Universiteiten van Nederland", "Universities of the Netherlands": a plural with a capital and a country. */
function isUmbrella({ tokens, places }: Grammar, at: number): boolean {
  if (!nameWords.of.has(tokens[at + 1]?.lower ?? '')) return false
  const next = nameWords.article.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  return tokens[next] !== undefined && places.country(tokens[next]!.text) !== null
}

/** "Avebe, FrieslandCampina and NAM: …": a word that is the first of three names or more; "Helaas, …" is followed by a sentence. */
function opensList(tokens: Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || !isCapitalised(tokens[at + 2])) return false
  let next = at + 3
  while (next < at + 6 && isCapitalised(tokens[next])) next++
  const sign = tokens[next]?.lower ?? ''
  const more = sign === ',' ? next + 1 : nameWords.and.has(sign) ? next + 1 : -1
  return more > 0 && isCapitalised(tokens[more])
}

/** "Lumora, the Ghent care association, …", "Lumora, een zorgvereniging uit Gent, …": what is told of the first word says that it is somebody. */
function opensApposition(tokens: Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || !nameWords.anyArticle.has(tokens[at + 2]?.lower ?? '')) return false
  for (let next = at + 3; next <= at + 6 && tokens[next] && !/^\W$/.test(tokens[next]!.text); next++) {
    const head = tokens[next]!.shape === 'lower' ? headAt(tokens, next, at + 3) : null
    // "Quorex, de spin-off van …" tells whose it is.
    if (head && nameWords.of.has(tokens[next + 1]?.lower ?? '')) return false
    if (head) return !head.plural && head.class !== 'thing' && head.class !== 'unit'
  }
  return false
}

/** "National Taiwan University", "National University of Singapore": with a university behind it the word is part of the name, wherever else the page has it small. */
function opensNational(tokens: Token[], at: number): boolean {
  if (!nameWords.nationalFirst.has(tokens[at]!.lower)) return false
  for (let next = at + 1; next <= at + 3 && isCapitalised(tokens[next]); next++) {
    const head = headAt(tokens, next)
    if (head) return head.class === 'university' && !head.plural
  }
  return false
}

/** "Join For Water": the preposition has a capital too, so all three are words of a name. */
function opensTitle(tokens: Token[], at: number, subject: ReadonlySet<string>): boolean {
  const [preposition, noun] = [tokens[at + 1], tokens[at + 2]]
  return isCapitalised(preposition) && subject.has(preposition!.lower) && isCapitalised(noun)
}

/** "University of York …" at the start of a sentence is a name, "Universities …" or "Research …" is not. */
function opensHead(tokens: Token[], at: number): boolean {
  return headAt(tokens, at)?.plural === false && isName(tokens, at)
}

function isName(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return isCapitalised(next) || (next !== undefined && nameWords.joinsHead.has(next.lower))
}

import { endsIn } from '../../language/tables/ends-in.js'
import { isCapitalised } from '../tokens/token.js'
import { growName } from './grow.js'
import { headAt, longest, type Grammar } from './growth.js'
import { capitalise, headOf } from './head.js'
import { nameFrom, wordsBetween } from './make-name.js'
import { nameWords } from './name-words.js'
import type { Name } from './name.js'

/**
 * A name whose head is in small letters: "de universiteit van Stellenbosch", "the university hospital of Lille", "de gemeente
 * Groningen", "the municipality of Groningen". `at` is the head's token. Null where no name follows. An indefinite article
 * before it makes it no name ("een universiteit in Ghana").
 */
export function nameWithLowerHead(grammar: Grammar, at: number): Name | null {
  const { tokens, words, lang } = grammar
  const word = tokens[at]!.lower
  const head = headAt(tokens, at) ?? (nameWords.city.has(word) ? headOf('municipality') : null)
  if (!head || head.plural) return null
  // "de afdeling Gezondheidswetenschappen", "de sectie Public Health"
  const unit = lang === 'nl' && head.class === 'unit' && isCapitalised(tokens[at + 1])
  const acting = nameWords.city.has(word) && isPartyTo(grammar, at)
  const spelled = head.class !== 'unit' && !head.class.startsWith('programme') && head.class !== 'thing'
  if (!endsIn(word, nameWords.wholeEndings) && !unit && !acting && !spelled) return null
  let first = at - head.length + 1
  while (words.headAdjectives.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]!.shape === 'lower') first--
  if (nameWords.notNaming.has(tokens[first - 1]?.lower ?? '')) return null
  const subject = subjectBehind(grammar, at)
  if (subject > at) return spelledWithSubject(grammar, first, at, subject)
  const preposition = words.owner.has(tokens[at + 1]?.lower ?? '')
  let next = preposition ? at + 2 : at + 1
  // "gemeente Groningen", "universiteit Gent": Dutch puts the place right after; English needs "of".
  if (!preposition && lang === 'en') return null
  while (preposition && words.articles.has(tokens[next]?.lower ?? '')) next++
  if (!isCapitalised(tokens[next])) return null
  if (unit && (places(grammar, tokens[next]!.text) || tokens[next]!.shape !== 'capital')) return null
  if (['network', 'foundation'].includes(head.class)) return null
  const growth = growName(grammar, first, first + longest, at)
  if (growth.last === at) return null
  // "het onderzoekscentrum van Maferinyah (CNFRSR)": letters behind it show that it is called so.
  if (!endsIn(word, nameWords.wholeEndings) && !unit && !acting && !isSpelledOut(grammar, growth.last)) return null
  // "de universiteit Leiden University": what follows has a head of its own.
  const other = growth.heads.some((item) => item.at > at && !preposition)
  if (other && !unit) return null
  const rest = wordsBetween(tokens, at + 1, growth.last)
  const city = grammar.places.city(wordsBetween(tokens, next, growth.last))
  if (!preposition && head.class !== 'government' && !unit && !city) return null
  const name = nameFrom(grammar, growth)
  return {
    ...name,
    head,
    headAt: at,
    name: capitalise(`${wordsBetween(tokens, first, at)} ${rest}`),
    rules: [...name.rules, 'headInSmallLetters'],
  }
}

/** "het centrum voor moedertaalonderwijs van Kisumu (KMTC)": its subject in small letters; gives the subject's last token, or -1. */
function subjectBehind({ tokens, words }: Grammar, at: number): number {
  if (!words.subject.has(tokens[at + 1]?.lower ?? '')) return -1
  let last = at + 2
  while (last < at + 5 && tokens[last]?.shape === 'lower' && !words.owner.has(tokens[last + 1]?.lower ?? '')) last++
  return tokens[last]?.shape === 'lower' && isCapitalised(tokens[last + 2]) ? last : -1
}

/** The name of such a body, where letters behind it show that it is called so. */
function spelledWithSubject(grammar: Grammar, first: number, at: number, subject: number): Name | null {
  const growth = growName(grammar, first, first + longest, subject + 2)
  if (!isSpelledOut(grammar, growth.last)) return null
  const name = nameFrom(grammar, growth)
  return { ...name, headAt: at, name: capitalise(name.name), rules: [...name.rules, 'headInSmallLetters'] }
}

/** "with the city of Roubaix", "van de stad Zürich": a city that acts, not one that something is in. */
function isPartyTo({ tokens }: Grammar, at: number): boolean {
  const before = nameWords.cityArticle.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : undefined
  return nameWords.beforeActing.has(before?.lower ?? '')
}

/** True where an acronym in parentheses stands right behind. */
function isSpelledOut({ tokens }: Grammar, last: number): boolean {
  return tokens[last + 1]?.text === '(' && tokens[last + 2]?.shape === 'acronym' && tokens[last + 3]?.text === ')'
}

function places(grammar: Grammar, word: string): boolean {
  return grammar.places.city(word) !== null || grammar.places.country(word) !== null
}

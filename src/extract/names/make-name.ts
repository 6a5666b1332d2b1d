import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { namesPlace } from '../../language/places/names-place.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import type { Token } from '../tokens/token.js'
import type { Grammar, Growth } from './growth.js'
import type { Head } from './head.js'
import { nameWords } from './name-words.js'
import type { Name } from './name.js'
import { isAcronymOf } from './acronym.js'
import { promoteUnit } from './promote-unit.js'
import { isTopic } from './words.js'

/** The words from token `first` to `last` as the page spaces them. */
export function wordsBetween(tokens: Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i++) text += (i > first && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}

/** Makes a name of what has grown; its head is the one that says what the whole is. */
export function nameFrom(grammar: Grammar, growth: Growth): Name {
  const { tokens } = grammar
  const main = mainHead(growth, tokens)
  // "Samen met Oregon State University TAHMO oprichten": letters that are not the university's are another name.
  const named = main !== null && main.at - main.head.length + 1 > growth.first
  if (named && main.head.class === 'university' && main.at === growth.last - 1 && isOtherName(growth, tokens))
    return nameFrom(grammar, { ...growth, last: main.at })
  const head = main && { ...main, head: promoteUnit(grammar, growth, main) }
  const behind = acronymBehind(growth, tokens, head?.at ?? -1)
  return {
    first: growth.first,
    last: growth.last,
    start: tokens[growth.first]!.start,
    end: tokens[growth.last]!.end,
    name: wordsBetween(tokens, growth.first, growth.last),
    head: head?.head ?? null,
    headAt: head?.at ?? -1,
    acronym: behind,
    aliases: behind === null ? [] : [wordsBetween(tokens, growth.first, growth.last - 1)],
    country: null,
    city: null,
    parent: null,
    shared: false,
    inferred: false,
    reach: growth.last,
    rules: growth.rules,
  }
}

function isOtherName({ first, last }: Growth, tokens: Token[]): boolean {
  const { shape, text } = tokens[last]!
  return (
    shape === 'acronym' &&
    tokens[last + 1]?.shape === 'lower' &&
    text.length > 3 &&
    last > first + 1 &&
    !isAcronymOf(text, wordsBetween(tokens, first, last - 1))
  )
}

/** "German Aerospace Center DLR": an acronym right behind the head is the name once more; "University UCL" has no name before it. */
function acronymBehind({ first, last }: Growth, tokens: Token[], head: number): string | null {
  return head === last - 1 && head > first && tokens[last]!.shape === 'acronym' ? tokens[last]!.text : null
}

/**
 * The head that decides: the last one before a preposition ("University Medical Center Groningen": the center), a whole before
 * its part ("Yale University School of Medicine": the university). A proper word before "School" makes it an institution of its own.
 */
function mainHead(growth: Growth, tokens: Token[]): { at: number; head: Head } | null {
  const preposition = firstPreposition(growth, tokens)
  const before = growth.heads.filter(({ at }) => at < preposition)
  const found = before.length > 0 ? before : growth.heads.slice(0, 1)
  if (found.length === 0) return null
  // "Museum of the Year Award", "Campus UZ Jette": a prize is called so last, a site first.
  const [closing, opens] = [growth.heads.at(-1)!, found[0]!]
  if (closing.at === growth.last && nameWords.prize.has(tokens[closing.at]!.lower)) return closing
  if (
    opens.at === growth.first &&
    nameWords.site.has(tokens[opens.at]!.lower) &&
    tokens[opens.at + 1]?.shape === 'acronym'
  )
    return opens
  const whole = found.filter(({ head }) => head.class !== 'unit' && head.class !== 'thing')
  const last = (whole.length > 0 && !isPartAfterWhole(found) ? whole : found).at(-1)!
  // "Master Ministry for Vitalization": a degree and what it is in.
  if (found[0]!.head.class === 'programme-degree' && found[0]!.at === growth.first && last !== found[0])
    return found[0]!
  // "Vereniging Hogescholen", "Stichting Universitaire Ziekenhuizen": what it is stands first, of whom it is behind.
  const [opening] = found
  if (
    (last.head.plural || opening!.at + 1 === last.at) &&
    opening !== last &&
    opening!.at === growth.first &&
    bands.has(opening!.head.class) &&
    opening!.head.lang === 'nl'
  )
    return opening!
  if (last.head.class === 'unit' && last.head.length === 1 && nameWords.school.has(tokens[last.at]!.lower)) {
    const proper = last.at - growth.first
    if (proper > 1 || (proper === 1 && (preposition < Infinity || isProper(tokens[growth.first]!))))
      return { at: last.at, head: { ...last.head, class: 'university' } }
  }
  // "ESAN Graduate School of Business": an acronym before it makes it a house of its own.
  const ahead = last.at - last.head.length
  if (
    last.head.class === 'unit' &&
    last.head.length === 2 &&
    nameWords.school.has(tokens[last.at]!.lower) &&
    ahead >= growth.first &&
    tokens[ahead]!.shape === 'acronym'
  )
    return { at: last.at, head: { ...last.head, class: 'university' } }
  return last
}

const bands: ReadonlySet<string> = new Set(['association', 'foundation', 'network', 'company'])

/** "Jansen School": a word that is no subject, no place and none that anybody uses; "Music School" and "Twente School" are parts. */
function isProper({ text, lower, shape }: Token): boolean {
  const common = isTopic(lower) || isOrdinaryWord(lower) || townOfAdjective(text) !== null
  return shape === 'capital' && !common && !namesPlace(text)
}

/** "University Press", "Hospital Street": a thing after a whole is a thing. */
function isPartAfterWhole(heads: { head: Head }[]): boolean {
  const last = heads.at(-1)!
  return last.head.class === 'thing'
}

function firstPreposition(growth: Growth, tokens: Token[]): number {
  for (let i = growth.first + 1; i <= growth.last; i++) {
    if (
      tokens[i]!.shape === 'lower' &&
      growth.heads.some(({ at }) => at < i) &&
      !growth.heads.some(({ at }) => at === i)
    )
      return i
  }
  return Infinity
}

import type { Lang } from '../../contracts.js'
import type { Places } from '../places/places.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, longest, type Grammar, type Growth } from './growth.js'
import {
  joinAbbreviation,
  joinComma,
  joinDash,
  joinLower,
  joinNumber,
  joinPossessive,
  joinQuoted,
  joinSlash,
} from './joins.js'
import { joinFixed, joinPlace } from './join-fixed.js'
import { joinAnd } from './join-and.js'
import { joinCampus } from './join-campus.js'
import { isFrontedPlace } from './fronted-place.js'
import { joinNativeWords } from './join-native.js'
import { joinLetters } from './join-letters.js'
import { joinTitle } from './join-title.js'
import { joinPreposition } from './join-preposition.js'
import { nameWords } from './name-words.js'
import { wordsOf } from './words.js'

/** Rules for what may join a name to its next word, in the order in which they are asked; each gives the last token taken, or -1. */
const joins = [
  joinFixed,
  joinPlace,
  joinPossessive,
  joinPreposition,
  joinAnd,
  joinCampus,
  joinComma,
  joinSlash,
  joinNumber,
  joinAbbreviation,
  joinQuoted,
  joinDash,
  joinLetters,
  joinNativeWords,
  joinLower,
  joinTitle,
]

/** The grammar for the tokens of one sentence. */
export function grammarOf(tokens: Token[], lang: Lang, places: Places): Grammar {
  return { tokens, lang, words: wordsOf(lang), places }
}

/**
 * The longest name that starts at token `first`: words with capitals, and what joins them. Each step looks ahead a bounded
 * number of tokens, so that the whole is linear.
 *
 * @param through the last of the words that are taken whatever they are, as a head in small letters
 */
export function growName(grammar: Grammar, first: number, limit = first + longest, through = first): Growth {
  const { tokens } = grammar
  const growth: Growth = { first, last: first - 1, heads: [], complement: 'none', rules: [] }
  while (growth.last < through) take(grammar, growth, growth.last + 1)
  while (growth.last < limit) {
    const next = growth.last + 1
    const token = tokens[next]
    if (!token || (nameWords.degree.has(token.text) && growth.heads.length === 0)) break
    if (isCapitalised(token) && isFrontedPlace(grammar, first, growth.last)) break
    if (isCapitalised(token) && tokens[growth.last]!.text !== '.') {
      if (!token.spaced && !/[-/&+]$/.test(tokens[growth.last]!.text)) break
      take(grammar, growth, next)
      continue
    }
    let end = -1
    for (const join of joins) {
      end = join(grammar, growth, next)
      if (end >= 0) {
        growth.rules.push(join.name)
        break
      }
    }
    if (end < 0) break
    while (growth.last < end) take(grammar, growth, growth.last + 1)
  }
  return growth
}

/** Takes one token into the name and notes the head that ends there. */
function take(grammar: Grammar, growth: Growth, at: number): void {
  growth.last = at
  const head = headAt(grammar.tokens, at, growth.first)
  if (!head) return
  while (growth.heads.length > 0 && growth.heads.at(-1)!.at > at - head.length) growth.heads.pop()
  growth.heads.push({ at, head })
}

import { endsIn } from '../../language/tables/ends-in.js'
import type { Token } from '../tokens/token.js'
import type { Grammar } from './growth.js'
import { headOf } from './head.js'
import { joinWords } from './join-words.js'
import { nameFrom } from './make-name.js'
import type { Name } from './name.js'
import { nameWords } from './name-words.js'
import { isTopic } from './words.js'

/**
 * Adds names that write themselves small ("imec", "swisspeace", "argenx"): in a list of names, what stands alone between two separators is a name
 * as well ("KU Leuven, imec and UHasselt"), unless it is a word that anybody uses.
 */
export function withSmallNames(grammar: Grammar, names: Name[], lower: ReadonlySet<string>): Name[] {
  const { tokens } = grammar
  const added: Name[] = []
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]
    const at = name.reach + 2
    if (!next || !isSmallName(grammar, at, lower)) continue
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    // Between two commas stands an adverb as often ("Philips, vooral, …").
    if (!isSeparator(before) || !isSeparator(after) || (before!.text === ',' && after!.text === ',')) continue
    const article = nameWords.article.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
    if (next.first !== article) continue
    added.push(nameFrom(grammar, { first: at, last: at, heads: [], complement: 'none', rules: ['smallName'] }))
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first)
}

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && joinWords.listed.has(token.lower)
}

/** A word in small letters that is neither a small word, nor a head noun, nor a field, nor on the page more than once. */
function isSmallName({ tokens, words }: Grammar, at: number, lower: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (token?.shape !== 'lower' || !/^\p{Ll}{4,}$/u.test(token.text)) return false
  if (words.openers.has(token.lower) || words.articles.has(token.lower) || headOf(token.lower) || isTopic(token.lower))
    return false
  return !lower.has(token.lower) || !endsIn(token.lower, nameWords.ordinaryEnding)
}

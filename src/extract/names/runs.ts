import type { Token } from '../tokens/token.js'
import { headAt } from './growth.js'
import type { HeadClass } from './head.js'
import { nameWords } from './name-words.js'
import { isTopic } from './words.js'

/** Kinds whose name is whole by itself: after "of" they are the owner of what stands before, not its subject. */
export const owners: ReadonlySet<HeadClass> = new Set([
  'university',
  'hospital',
  'research-institute',
  'network',
  'company',
  'foundation',
  'government',
  'association',
  'funder',
])

/** "and" of either language: English names stand on Dutch pages and the other way round. */
export function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (nameWords.and.has(token.lower) || (token.text === '+' && token.spaced))
}

/** True where the words in capitals from `from` to `to` name a field of study or work. */
export function isSubject(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isTopic(tokens[i]!.lower)) return true
  return false
}

/** True where the last word from `from` to `to` is, or belongs to, a head. */
export function lastHead(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (headAt(tokens, i, from)) return true
  return false
}

/** True where a head that can be a body stands among the words: "Sea" and "Garden" are heads and subjects as well. */
export function hasBody(tokens: Token[], from: number, to: number): boolean {
  // "Institute for Law, Technology, and Society"
  if (from === to && isTopic(tokens[from]!.lower)) return false
  for (let i = from; i <= to; i++) {
    const head = headAt(tokens, i, from)
    if (head && !(head.class === 'thing' && isTopic(tokens[i]!.lower))) return true
  }
  return false
}

/** True where a head stands among the words from `from` to `to`, both inclusive. */
export function hasHead(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const head = headAt(tokens, i, from)
    if (head) return true
  }
  return false
}

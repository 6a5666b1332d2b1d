import type { Token } from '../tokens/token.js'
import { tokenize } from '../tokens/tokenize.js'
import { headAt, longest, type Grammar } from './growth.js'
import { nameFrom, wordsBetween } from './make-name.js'
import { nameWords } from './name-words.js'
import type { Name } from './name.js'

/** Names by their first word, each as its words in small letters, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>

/** Prepares names that another witness gave, for looking them up in sentences. */
export function knownNamesOf(names: readonly string[]): KnownNames {
  const known = new Map<string, string[][]>()
  for (const name of names) {
    const words = tokenize(name, 0).map(({ lower }) => lower)
    if (words.length === 0 || words.length > longest) continue
    const list = known.get(words[0]!)
    if (list) list.push(words)
    else known.set(words[0]!, [words])
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length)
  return known
}

/**
 * The names of a sentence with those that the other language's page has in the same place. A name that the grammar sees and that holds a known
 * one stays as it is; one that it cut in another way gives way to the known one.
 */
export function withKnownNames(grammar: Grammar, names: Name[], known: KnownNames): Name[] {
  if (known.size === 0) return names
  const found = spansOf(grammar.tokens, known).filter(
    ({ first, last }) => !names.some((name) => name.first <= first && name.last >= last),
  )
  if (found.length === 0) return names
  const kept = names.filter((name) => !found.some(({ first, last }) => name.first <= last && name.last >= first))
  // A name that was part of one that gives way is part of nothing now: indices move, so that the tie is looked up again.
  const parents = new Map(kept.map((name) => [name, name.parent === null ? null : names[name.parent]!]))
  const all = [...kept, ...found.map((span) => knownName(grammar, span))].sort((a, b) => a.first - b.first)
  for (const [name, parent] of parents) {
    const at = parent === null ? -1 : all.indexOf(parent)
    name.parent = at < 0 ? null : at
  }
  return all
}

function spansOf(tokens: readonly Token[], known: KnownNames): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = []
  for (let first = 0; first < tokens.length; first++) {
    const words = known
      .get(tokens[first]!.lower)
      ?.find((list) => list.every((word, at) => tokens[first + at]?.lower === word))
    if (!words || tokens[first]!.shape === 'lower') continue
    spans.push({ first, last: first + words.length - 1 })
    first += words.length - 1
  }
  return spans
}

function knownName(grammar: Grammar, { first, last }: { first: number; last: number }): Name {
  const heads = []
  for (let at = first; at <= last; at++) {
    const head = headAt(grammar.tokens, at, first)
    if (head && !head.plural) heads.push({ at, head })
  }
  const name = nameFrom(grammar, { first, last, heads, complement: 'none', rules: ['named-by-other-language'] })
  // "Adam Mickiewicz University in Poznań" is called so without its town too.
  const at = last - 1
  const townBehind = heads.some((head) => head.at < at) && nameWords.inTown.has(grammar.tokens[at]!.lower)
  if (townBehind) name.aliases.push(wordsBetween(grammar.tokens, first, at - 1))
  return name
}

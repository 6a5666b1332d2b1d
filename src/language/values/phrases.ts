import { tokenize, type Token } from './tokens.js'

/** A table of phrases, findable by their first word (forwards) and by their last (backwards); longer phrases win. */
export interface PhraseTable<T> {
  first: Map<string, Phrase<T>[]>
  last: Map<string, Phrase<T>[]>
}
interface Phrase<T> {
  words: string[]
  value: T
}
export interface PhraseMatch<T> {
  value: T
  /** Index of the token behind a forward match; of the first token of a backward match. */
  next: number
}

/** Makes a table; the phrases are split as text is, so that "t/m" and "ca." are found in any spelling of the tokens. */
export function phraseTable<T>(entries: Readonly<Record<string, T>>): PhraseTable<T> {
  const table: PhraseTable<T> = { first: new Map(), last: new Map() }
  const add = (map: Map<string, Phrase<T>[]>, key: string | undefined, phrase: Phrase<T>): void => {
    if (key === undefined) return
    const list = map.get(key) ?? []
    list.push(phrase)
    list.sort((one, two) => two.words.length - one.words.length)
    map.set(key, list)
  }
  for (const [text, value] of Object.entries(entries)) {
    const words = tokenize(text, []).map((token) => token.lower)
    add(table.first, words[0], { words, value })
    add(table.last, words[words.length - 1], { words, value })
  }
  return table
}

/** A table for a list of phrases that have no value of their own. */
export function phraseList(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])))
}

/** The longest phrase that starts at the token. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const lower = tokens[at]?.lower
  if (lower === undefined) return null
  for (const { words, value } of table.first.get(lower) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return { value, next: at + words.length }
  }
  return null
}

/** The longest phrase that ends right before the token. */
export function phraseBefore<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const lower = tokens[at - 1]?.lower
  if (lower === undefined) return null
  for (const { words, value } of table.last.get(lower) ?? []) {
    const start = at - words.length
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) return { value, next: start }
  }
  return null
}

import type { Token } from '../tokens/token.js'

/**
 * Phrases in a small notation, matched on tokens. Words are in small letters; `|` parts alternatives of one word; `*` stands for
 * any letters at the start or end of a word ("samenwerk*", "*overeenkomst"); `..4` for up to four words of any kind, where a whole
 * name counts as one; `<4>` for the same where what stands before and after it may change places, as a Dutch verb and its object
 * do ("we geven een cursus", "een cursus geven"); `(word)` for a word that may be there.
 */
type Step = { gap: number } | { words: readonly Word[]; optional: boolean }
type Word = { text: string; open: 'none' | 'start' | 'end' | 'both' }

/** A phrase found: its row in the table, first and last token (inclusive). */
export interface Match<Row> {
  row: Row
  first: number
  last: number
}

/** Phrases of a table, sorted by how their first word begins, so that a token is compared to few of them. */
export interface Matcher<Row> {
  exact: Map<string, { row: Row; steps: Step[] }[]>
  /** By the first three letters of the first word, where its end is open. */
  prefix: Map<string, { row: Row; steps: Step[] }[]>
  /** Where the first word's start is open. */
  rest: { row: Row; steps: Step[] }[]
}

/** Makes a matcher of rows and their phrases. Throws on a malformed phrase: that is an error of the table, not of the input. */
export function makeMatcher<Row>(rows: readonly { row: Row; phrases: readonly string[] }[]): Matcher<Row> {
  const matcher: Matcher<Row> = { exact: new Map(), prefix: new Map(), rest: [] }
  for (const { row, phrases } of rows) {
    for (const phrase of phrases.flatMap(ordersOf)) {
      const steps = phrase.trim().split(/\s+/).map(stepOf)
      const first = steps[0]!
      if ('gap' in first || first.optional) throw new Error(`A phrase starts with a word: "${phrase}"`)
      for (const word of first.words) {
        const entry = { row, steps: [{ words: [word], optional: false }, ...steps.slice(1)] }
        if (word.open === 'none') push(matcher.exact, word.text, entry)
        else if (word.open === 'end' && word.text.length >= 3) push(matcher.prefix, word.text.slice(0, 3), entry)
        else matcher.rest.push(entry)
      }
    }
  }
  return matcher
}

/** "a <4> b" as "a ..4 b" and "b ..4 a". */
function ordersOf(phrase: string): string[] {
  const parts = /^(.+) <(\d+)> (.+)$/.exec(phrase)
  return parts ? [`${parts[1]} ..${parts[2]} ${parts[3]}`, `${parts[3]} ..${parts[2]} ${parts[1]}`] : [phrase]
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function stepOf(written: string): Step {
  const gap = /^\.\.(\d+)$/.exec(written)
  if (gap) return { gap: Number(gap[1]) }
  const optional = /^\((.+)\)$/.exec(written)
  // "collega's", "master's": the ending is a token of its own.
  const forms = (optional?.[1] ?? written).split('|').map((word) => word.replace(/'s$/, ''))
  const words = [...new Set(forms)].map((word): Word => {
    const start = word.startsWith('*')
    const end = word.endsWith('*')
    const open = start && end ? 'both' : start ? 'start' : end ? 'end' : 'none'
    return { text: word.slice(start ? 1 : 0, end ? -1 : undefined), open }
  })
  return { words, optional: optional !== null }
}

/**
 * All phrases that the tokens hold, in text order; a row may match several times. Gaps are bounded, so time is linear in the tokens.
 *
 * @param names the first and last tokens of the names among them, in text order
 */
export function findPhrases<Row>(
  matcher: Matcher<Row>,
  tokens: readonly Token[],
  names: readonly { first: number; last: number }[] = [],
): Match<Row>[] {
  const text: Text = { tokens, within: withinNames(tokens.length, names) }
  const found: Match<Row>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.lower
    for (const entries of [matcher.exact.get(word), matcher.prefix.get(word.slice(0, 3)), matcher.rest]) {
      for (const { row, steps } of entries ?? []) {
        const last = matchFrom(steps, 0, text, at)
        if (last >= 0) found.push({ row, first: at, last })
      }
    }
  }
  return found
}

interface Text {
  tokens: readonly Token[]
  /** 1 for a token that stands in the same name as the one before it. */
  within: Uint8Array
}

function withinNames(length: number, names: readonly { first: number; last: number }[]): Uint8Array {
  const within = new Uint8Array(length)
  for (const { first, last } of names) if (last > first) within.fill(1, first + 1, last + 1)
  return within
}

/** A gap never spans more tokens than this many times its words, however long the names in it are. */
const longestName = 4

/** The last token of a match of the steps from `step` on at token `at`, or -1. */
function matchFrom(steps: Step[], step: number, text: Text, at: number): number {
  if (step === steps.length) return at - 1
  const current = steps[step]!
  const { tokens, within } = text
  if ('gap' in current) {
    let words = 0
    for (let skip = 0; skip <= current.gap * longestName && at + skip < tokens.length; skip++) {
      if (skip > 0 && !within[at + skip - 1]) words++
      if (words > current.gap) return -1
      const last = matchFrom(steps, step + 1, text, at + skip)
      if (last >= 0) return last
      if (/^[;:.]$/.test(tokens[at + skip]!.text)) return -1
    }
    return -1
  }
  const token = tokens[at]
  if (token && current.words.some((word) => fits(word, token.lower))) {
    const last = matchFrom(steps, step + 1, text, at + 1)
    if (last >= 0) return last
    if (tokens[at + 1]?.lower === "'s") {
      const afterEnding = matchFrom(steps, step + 1, text, at + 2)
      if (afterEnding >= 0) return afterEnding
    }
  }
  return current.optional ? matchFrom(steps, step + 1, text, at) : -1
}

function fits({ text, open }: Word, word: string): boolean {
  if (open === 'none') return word === text
  if (open === 'end') return word.startsWith(text)
  if (open === 'start') return word.endsWith(text)
  return word.includes(text)
}

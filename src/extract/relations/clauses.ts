import type { Name } from '../names/name.js'
import type { Sentence } from '../tokens/token.js'
import { clauseWords } from './clause-words.js'
import type { Cue } from './cue.js'
import type { Match } from './pattern.js'

/** What of a statement parts it into clauses. */
interface Clausal {
  sentence: Sentence
  parties: readonly { name: Name }[]
  cues: readonly Match<Cue>[]
}

/** Where each clause of a statement begins, by token; the first begins at 0. */
export type Clauses = readonly number[]

const known = new WeakMap<Clausal, Clauses>()

/**
 * Parts a sentence that says one thing of one partner and another of the next: "We share a laboratory with A, and exchange students
 * with B", "met A doen we onderzoek en met B geven we les". A clause begins at a semicolon, and at an "and" or "but" between two names
 * that a preposition, a subject or what is done together follows. A list of names stays in one clause.
 */
export function clausesOf(statement: Clausal): Clauses {
  const found = known.get(statement) ?? findClauses(statement)
  known.set(statement, found)
  return found
}

/** The index of the clause that a token stands in. */
export function clauseAt(clauses: Clauses, token: number): number {
  let at = clauses.length - 1
  while (at > 0 && clauses[at]! > token) at--
  return at
}

function findClauses({ sentence: { tokens }, parties, cues }: Clausal): number[] {
  const starts = [0]
  const names = parties.map(({ name }) => name).toSorted((a, b) => a.first - b.first)
  const said = new Set<number>()
  for (const { row, first } of cues) if ('kind' in row || ('frame' in row && row.frame === 'lead')) said.add(first)
  let inside = -1
  let next = 0
  for (let at = 1; at < tokens.length - 1; at++) {
    while (next < names.length && names[next]!.first <= at) inside = Math.max(inside, names[next++]!.reach)
    if (at <= inside || inside < 0 || next === names.length) continue
    const word = tokens[at]!.lower
    const begins =
      word === ';' ||
      (joins.has(word) && (opens.has(tokens[at + 1]!.lower) || said.has(at + 1) || opensAfterYear(tokens, at)))
    if (begins && starts.at(-1) !== at) starts.push(at)
  }
  return starts
}

/** "en sinds 2005 met B", "and from 2011 with B". */
function opensAfterYear(tokens: Sentence['tokens'], at: number): boolean {
  return (
    dates.has(tokens[at + 1]!.lower) &&
    /^\d{4}$/.test(tokens[at + 2]?.text ?? '') &&
    opens.has(tokens[at + 3]?.lower ?? '')
  )
}

const { joins, opens, dates } = clauseWords

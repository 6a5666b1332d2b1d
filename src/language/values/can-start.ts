import type { ValueTables } from './tables.js'

/** Answers are kept up to this number of words a language. */
const most = 50_000

const openers = new WeakMap<ValueTables, ReadonlySet<string>>()
const answers = new WeakMap<ValueTables, Map<string, boolean>>()

/**
 * False for a word that no value begins with: most words of a text, which the readers then need not try. A word counts where it stands in
 * any table or begins like a number word or a name of the calendar ("vijfentwintig", "driejarig").
 */
export function canStart(lower: string, tables: ValueTables): boolean {
  let known = answers.get(tables)
  if (!known) answers.set(tables, (known = new Map()))
  let answer = known.get(lower)
  if (answer === undefined) {
    // "Q3", "€" apart from its number: single letters are left to the readers.
    answer = lower.length < 2 || openersOf(tables).has(lower) || tables.stems.test(lower)
    if (known.size >= most) known.clear()
    known.set(lower, answer)
  }
  return answer
}

/** Every word of the tables, phrases word by word. */
function openersOf(tables: ValueTables): ReadonlySet<string> {
  let words = openers.get(tables)
  if (!words) {
    words = new Set(wordsIn(tables.words))
    openers.set(tables, words)
  }
  return words
}

function wordsIn(table: unknown): string[] {
  if (typeof table === 'string') return table.toLowerCase().split(/[^\p{L}']+/u)
  if (Array.isArray(table)) return table.flatMap(wordsIn)
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => [...wordsIn(key), ...wordsIn(value)])
}

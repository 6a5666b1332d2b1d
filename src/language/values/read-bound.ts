import { boundWords } from './bound-words.js'
import { phraseBefore } from './phrases.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Bound } from './value.js'

/** Units of time. */
export const isTime =
  /^(?:year|month|week|day|hour|quarter-hour|half-hour|half-year|minute|decade|century|quarter|semester|fortnight|working-day)$/

const signs: ReadonlyMap<string, Bound> = new Map(
  Object.entries({
    '>': 'more-than',
    '<': 'less-than',
    '≥': 'at-least',
    '≤': 'at-most',
    '~': 'about',
    '±': 'about',
    '≈': 'about',
  }),
)

/** The bound that stands before a number: "ruim", "no more than", "≥"; `next` is where it starts. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  unit: string | null,
  tables: ValueTables,
): { value: Bound; next: number } | null {
  const sign = signs.get(tokens[at - 1]?.text ?? '')
  if (sign) return { value: sign, next: at - 1 }
  // "under-18s", "over-65s"
  const hyphen = tokens[at - 1]
  const joined = hyphen && /^[-‑]$/.test(hyphen.text) && hyphen.space === '' ? tokens[at - 2]?.lower : undefined
  if (joined !== undefined && boundWords.hyphenUnder.has(joined)) return { value: 'less-than', next: at - 2 }
  if (joined !== undefined && boundWords.hyphenOver.has(joined)) return { value: 'more-than', next: at - 2 }
  let from = at
  // "rond de 40", "over the 40".
  if (boundWords.article.has(tokens[at - 1]?.lower ?? '') && phraseBefore(tables.boundsBefore, tokens, at) === null)
    from = at - 1
  const bound = phraseBefore(tables.boundsBefore, tokens, from)
  if (!bound) return null
  const word = tokens[from - 1]?.lower ?? ''
  // "Wie onder de 30%-regeling valt": a number in a compound is no quantity that could be bound.
  if (from < at && isInCompound(tokens, at)) return null
  // "20 graden onder nul": zero is the point that is counted from.
  if (/^(?:nul|zero)$/.test(tokens[at]?.lower ?? '') && from === at) return null
  // "Onderzoek onder 2.300 leraren": among so many, not fewer than.
  if (boundWords.among.has(word) && unit === null) return null
  // "Onder de vijftien genomineerden": among them; "jongeren onder de 18" are younger.
  const noun = tokens[at + 1]
  if (
    boundWords.amongArticle.has(word) &&
    boundWords.among.has(tokens[from - 2]?.lower ?? '') &&
    unit === null &&
    noun?.kind === 'word' &&
    noun.space !== '' &&
    !boundWords.verbBehindAge.has(noun.lower) &&
    !tables.words.functionWords.includes(noun.lower)
  )
    return null
  if (boundWords.moneyFrom.has(word) && (unit === null || !/^[A-Z]{3}$/.test(unit))) return null
  // "Uiterlijk twee weken van tevoren" is two weeks or more; "uiterlijk 3 mei" has no number to bind.
  if (
    boundWords.latestEnd.has(word) &&
    boundWords.latest.has(wordsOf(tokens, bound.next, from)) &&
    !(unit !== null && isTime.test(unit))
  )
    return null
  // "from €12.50 for students to €17.50 for others": the start of a range.
  if (boundWords.rangeFrom.has(word) && rangeGoesOn(tokens, at)) return null
  // "€5 million over five years", "under Article 5": a stretch of time or a place, no bound.
  if (
    boundWords.over.has(word) &&
    from - 1 === bound.next &&
    unit !== null &&
    isTime.test(unit) &&
    !boundWords.beforeOver.has(tokens[bound.next - 1]?.lower ?? '') &&
    // "Over a million hours" is a number of them.
    !boundWords.numberBehindOver.has(tokens[at + 1]?.lower ?? '')
  ) {
    return bound.next === 0 ? bound : null
  }
  return bound
}

/** A hyphen with a word glued to it stands behind the number and its sign. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === '%' ? at + 2 : at + 1
  const [hyphen, word] = [tokens[next], tokens[next + 1]]
  return hyphen?.text === '-' && hyphen.space === '' && word?.kind === 'word' && word.space === ''
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}

/** True where a "to" and another number follow in the same clause. */
function rangeGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 14); index += 1) {
    const token = tokens[index]
    if (/^[.;!?]$/.test(token?.text ?? '') && token?.space === '' && tokens[index + 1]?.space !== '') return false
    if (!boundWords.rangeTo.has(token?.lower ?? '')) continue
    const behind = tokens[index + 1]
    if (behind?.kind === 'digits' || tokens[index + 2]?.kind === 'digits') return true
  }
  return false
}

/** "per jaar", "a year", "each week" behind the quantity, at most three words on. */
export function perBehind(tokens: readonly Token[], at: number, tables: ValueTables): string | null {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index]
    if (!token || token.kind === 'digits' || /^[.,;:!?(]$/.test(token.text)) return null
    if (!boundWords.per.has(token.lower)) continue
    const unit = tables.words.units[tokens[index + 1]?.lower ?? '']
    if (unit !== undefined && isTime.test(unit)) return unit
  }
  return null
}

import type { Lang, Relation } from '../../contracts.js'
import { mayHoldValues, readValues } from '../../language/values/read-values.js'
import type { Quantity } from '../../language/values/value.js'
import type { Statement } from '../relations/statement.js'
import { isAnaphoric, isYearOfName } from './spare-values.js'
import { countedNoun, eventOf, isYearly, saysEnd, saysStart, saysThatYear } from './nouns.js'

/** A count, amount, duration or date of a statement, with where it stands in the block. */
export type Qualifier = { start: number; end: number } & (
  | { type: 'count'; value: Relation['counts'][number]; people: boolean }
  | { type: 'amount'; value: Relation['amounts'][number] }
  | { type: 'duration'; value: string }
  | { type: 'since' | 'until'; value: string }
  | { type: 'event'; value: Relation['events'][number] }
)

const lengths: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' }

/** The values of a statement that may qualify a relation, in text order. `year` is the last year named before, for "that year". */
export function readQualifiers(
  statement: Statement,
  page: { text: string },
  lang: Lang,
  year: string | null,
): Qualifier[] {
  const { sentence, parties } = statement
  const text = page.text.slice(sentence.start, sentence.end)
  const found: Qualifier[] = []
  if (mayHoldValues(text, lang)) {
    for (const value of readValues(text, lang)) {
      const at = { start: value.start + sentence.start, end: value.end + sentence.start }
      // "Horizon 2020", "Erasmus+ Call of 2022": a number in a name is no value.
      if (parties.some(({ name }) => name.start <= at.start && name.end >= at.end && name.head)) continue
      if (value.type === 'quantity') found.push(...fromQuantity(value, at, statement, lang))
      if (value.type === 'date' && !value.impossible && !isYearOfName(statement, at)) {
        // "in november van dat jaar"
        const dated =
          year && /^--\d\d/.test(value.from) && saysThatYear(sentence.tokens, lang)
            ? { ...value, from: year + value.from.slice(1), to: year + value.to.slice(1) }
            : value
        if (/^\d{4}/.test(dated.from)) found.push(...fromDate(dated, at, statement, lang))
      }
    }
  }
  for (const cell of statement.row?.cells ?? []) found.push(...fromCell(cell, statement, lang))
  if (year && saysThatYear(sentence.tokens, lang) && !found.some(({ type }) => type === 'event')) {
    found.push({
      type: 'event',
      value: { date: year, what: eventOf(sentence.tokens, lang) },
      start: sentence.start,
      end: sentence.end,
    })
  }
  return found
}

/** "Since | 2013", "Period | 2019-2023": a cell qualifies its row. */
function fromCell(cell: { heading: string; text: string }, { sentence }: Statement, lang: Lang): Qualifier[] {
  if (!/since|sinds|start|period|looptijd|year|jaar|until|tot/.test(cell.heading)) return []
  const at = { start: sentence.start, end: sentence.end }
  return readValues(cell.text, lang).flatMap((value): Qualifier[] => {
    if (value.type !== 'date' || !/^\d{4}/.test(value.from)) return []
    const since: Qualifier = { type: 'since', value: value.from, ...at }
    return value.from === value.to ? [since] : [since, { type: 'until', value: value.to, ...at }]
  })
}

function fromQuantity(
  value: Quantity,
  at: { start: number; end: number },
  { sentence: { tokens } }: Statement,
  lang: Lang,
): Qualifier[] {
  if (value.ordinal || value.vague || value.malformed) return []
  if (value.unit !== null && /^[A-Z]{3}$/.test(value.unit)) {
    return [{ type: 'amount', value: { value: value.max, currency: value.unit }, ...at }]
  }
  const letter = value.unit === null ? undefined : lengths[value.unit]
  if (letter) {
    // "een maand lang", "a one-month placement": a length; "een week" alone hardly is.
    const long = tokens.find((token) => token.start >= at.end)?.lower === 'lang'
    if (value.weak && !long && !/-/.test(value.text)) return []
    return value.min === value.max && Number.isInteger(value.min)
      ? [{ type: 'duration', value: `P${value.min}${letter}`, ...at }]
      : []
  }
  if (value.unit !== null || value.weak) return []
  const noun = countedNoun(tokens, at.end, lang)
  if (!noun) return []
  // "the two have set up …", "vóór 2022 bestond": no count.
  const first = tokens.findIndex((token) => token.start >= at.start)
  if (
    !noun.known &&
    (/^(?:the|de|beide|these|deze|die)$/.test(tokens[first - 1]?.lower ?? '') ||
      (value.min >= 1900 && value.max <= 2100))
  )
    return []
  if (noun.known && !noun.people && isAnaphoric(tokens, first, noun.last)) return []
  const per = value.per ?? (isYearly(tokens, lang) ? 'year' : null)
  return [
    {
      type: 'count',
      value: { min: value.min, max: value.max, unit: noun.unit, per: noun.people ? per : value.per },
      people: noun.people,
      start: at.start,
      end: tokens[noun.last]!.end,
    },
  ]
}

function fromDate(
  value: { from: string; to: string; edge: string | null; named: string | null },
  at: { start: number; end: number },
  { sentence: { tokens } }: Statement,
  lang: Lang,
): Qualifier[] {
  const next = tokens.findIndex((token) => token.start >= at.start)
  const before = tokens[next - 1]?.lower ?? ''
  if (value.edge === 'until' || /^(?:until|till|tot)$/.test(before)) return [{ type: 'until', value: value.to, ...at }]
  if (value.edge === 'since' || /^(?:since|sinds|from|vanaf|sedert)$/.test(before))
    return [{ type: 'since', value: value.from, ...at }]
  if (/^(?:before|voor|vóór)$/.test(before) || value.named === 'century' || value.named === 'decade') return []
  if (value.from !== value.to) {
    return [
      { type: 'since', value: value.from, ...at },
      { type: 'until', value: value.to, ...at },
    ]
  }
  if (saysEnd(tokens, lang) && !saysStart(tokens, lang)) return [{ type: 'until', value: value.to, ...at }]
  const event = { type: 'event' as const, value: { date: value.from, what: eventOf(tokens, lang) }, ...at }
  return saysStart(tokens, lang) ? [{ type: 'since', value: value.from, ...at }, event] : [event]
}

import { hasPart } from '../../language/tables/has-part.js'
import type { Lang, Relation } from '../../contracts.js'
import { mayHoldValues, readValues } from '../../language/values/read-values.js'
import type { Quantity } from '../../language/values/value.js'
import { classWords } from '../classify/class-words.js'
import type { Statement } from '../relations/statement.js'
import type { Token } from '../tokens/token.js'
import { bindingWords } from './binding-words.js'
import { durationOf, isLength } from './durations.js'
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
    const values = readValues(text, lang)
    const dates = values.flatMap((value) => (value.type === 'date' ? [value.start + sentence.start] : []))
    for (const value of values) {
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
        if (/^\d{4}/.test(dated.from)) found.push(...fromDate(dated, at, dates, statement, lang))
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
  const at = { start: sentence.start, end: sentence.end }
  // "Plaatsen | 4"
  const count = /^\d{1,3}$/.exec(cell.text.trim())?.[0]
  if (count && hasPart(cell.heading, bindingWords.countHeading)) {
    const value = { min: Number(count), max: Number(count), unit: 'place', per: null }
    return [{ type: 'count', value, people: true, ...at }]
  }
  const project = classWords.projectColumn.has(cell.heading.trim())
  // "Project | MENTUPP (2020-2023)": who stands in the row takes part as long as it goes on.
  const read = project ? (/\(([^()]*)\)/.exec(cell.text)?.[1] ?? '') : cell.text
  if (!project && !hasPart(cell.heading, bindingWords.cellHeading)) return []
  return readValues(read, lang).flatMap((value): Qualifier[] => {
    if (value.type !== 'date' || !/^\d{4}/.test(value.from) || (project && value.from === value.to)) return []
    const since: Qualifier = { type: 'since', value: value.from, ...at }
    return value.from === value.to ? [since] : [since, { type: 'until', value: value.to, ...at }]
  })
}

function fromQuantity(
  value: Quantity,
  at: { start: number; end: number },
  statement: Statement,
  lang: Lang,
): Qualifier[] {
  const { tokens } = statement.sentence
  if (value.ordinal || value.vague || value.malformed) return []
  if (value.unit !== null && /^[A-Z]{3}$/.test(value.unit)) {
    return [{ type: 'amount', value: { value: value.max, currency: value.unit }, ...at }]
  }
  if (value.unit === 't') return fromTons(value, at, tokens)
  if (value.unit !== null && isLength(value.unit)) {
    const duration = durationOf(value.unit, value, tokens, at)
    return duration ? [{ type: 'duration', value: duration, ...at }] : []
  }
  // "tussen 2001 en 2009"
  const opening = /^\S+(?=\s)/.exec(value.text)?.[0].toLowerCase() ?? ''
  if (value.unit === null && bindingWords.between.has(opening) && value.min >= 1900 && value.max <= 2100) {
    return [
      { type: 'since', value: String(value.min), ...at },
      { type: 'until', value: String(value.max), ...at },
    ]
  }
  if (value.unit !== null || value.weak) return []
  const noun = countedNoun(tokens, at.end, lang) ?? bareCount(statement, at)
  if (!noun) return []
  // "the two have set up …", "vóór 2022 bestond": no count.
  const first = tokens.findIndex((token) => token.start >= at.start)
  if (
    !noun.known &&
    (bindingWords.knownNumber.has(tokens[first - 1]?.lower ?? '') || (value.min >= 1900 && value.max <= 2100))
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

/** "kost acht ton": with words of money a ton is a hundred thousand euros. */
function fromTons(
  { alternatives }: Quantity,
  at: { start: number; end: number },
  tokens: readonly Token[],
): Qualifier[] {
  const [value] = alternatives
  const money = tokens.some(({ lower }) => bindingWords.money.has(lower))
  return money && value !== undefined ? [{ type: 'amount', value: { value, currency: 'EUR' }, ...at }] : []
}

/**
 * "Vives, Roeselare – 4", "Universität Mannheim (2)": in a list of partners a bare number behind a name counts the places there, where the page's words above the
 * list say so or every item has one behind a dash. Null for any other number.
 */
function bareCount(
  { sentence: { tokens }, block, headings, intro, parties }: Statement,
  at: { start: number; end: number },
) {
  const index = tokens.findIndex(({ start }) => start >= at.start)
  const [before, behind] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text]
  if (parties.length === 0 || !/^\d{1,2}$/.test(tokens[index]?.text ?? '')) return null
  if (block.kind !== 'list-item' && block.kind !== 'cell') return null
  const dash = /^[-–—:]$/.test(before) && behind === undefined && tokens[index - 1]!.spaced
  const remark = before === '(' && behind === ')'
  if (!dash && !remark) return null
  const above = [...headings, ...intro].some(({ sentence }) =>
    sentence.tokens.some(({ lower }) => bindingWords.places.has(lower)),
  )
  return dash || above ? { unit: 'place', people: true, known: true, last: index } : null
}

function fromDate(
  value: { from: string; to: string; edge: string | null; named: string | null; part: string | null },
  at: { start: number; end: number },
  dates: readonly number[],
  { sentence: { tokens } }: Statement,
  lang: Lang,
): Qualifier[] {
  const next = tokens.findIndex((token) => token.start >= at.start)
  const before = tokens[next - 1]?.lower ?? ''
  const words = wordsAround(tokens, at, dates)
  // "eind jaren negentig": no year of it is sure.
  if (value.named === 'century' || (value.named === 'decade' && value.part !== null && value.part !== 'early'))
    return []
  const isRange = value.from !== value.to && value.named === null
  if (isRange) {
    return [
      { type: 'since', value: value.from, ...at },
      { type: 'until', value: value.to, ...at },
    ]
  }
  // "het najaar van 2016": the year is what is sure of it.
  const season = value.from !== value.to && value.named !== 'decade'
  const [from, to] = season ? [value.from.slice(0, 4), value.to.slice(0, 4)] : [value.from, value.to]
  // "gaat terug tot 2003"
  if (bindingWords.backTo.has(before) && bindingWords.back.has(tokens[next - 2]?.lower ?? ''))
    return [{ type: 'since', value: from, ...at }]
  if (value.edge === 'until' || bindingWords.until.has(before)) return [{ type: 'until', value: to, ...at }]
  const ends = saysEnd(words, lang) && !saysStart(words, lang)
  if (value.edge === 'since' || bindingWords.since.has(before)) {
    // "ligt sinds 2012 stil": since then it is no more.
    return [{ type: ends ? 'until' : 'since', value: from, ...at }]
  }
  if (bindingWords.before.has(before) || value.named === 'decade') return []
  if (ends) return [{ type: 'until', value: to, ...at }]
  const event = { type: 'event' as const, value: { date: from, what: eventOf(words, lang) }, ...at }
  return saysStart(words, lang) ? [{ type: 'since', value: from, ...at }, event] : [event]
}

/**
 * The words that tell what happened at a date: all of the sentence, or where it has several dates ("werd in 2018 getekend en in 2023
 * verlengd"), those between the "and" or comma on either side that part it from the others.
 */
function wordsAround(
  tokens: readonly Token[],
  at: { start: number; end: number },
  dates: readonly number[],
): readonly Token[] {
  if (dates.length < 2) return tokens
  const [previous, next] = [dates.filter((date) => date < at.start).at(-1), dates.find((date) => date > at.start)]
  const parts = tokens.filter(({ lower }) => bindingWords.parts.has(lower)).map(({ start }) => start)
  const from = previous === undefined ? undefined : parts.find((part) => part > previous && part < at.start)
  const to = next === undefined ? undefined : parts.findLast((part) => part > at.start && part < next)
  return tokens.filter(({ start }) => start >= (from ?? 0) && start < (to ?? Infinity))
}

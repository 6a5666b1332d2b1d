import { parseDutchNumber } from './parse-dutch-number.js'
import { readLiteral } from './read-literal.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

/** A number without its unit. */
export interface NumberRead {
  value: number
  /** Index of the token behind it. */
  next: number
  form: Quantity['form']
  ordinal: boolean
  weak: boolean
  foreign: boolean
  malformed: boolean
  alternatives: number[]
  /** One run of digits: may be a year. */
  plain: boolean
  /** A unit, frequency or other turn that the same word carries: "vijfjarig", "tweejaarlijks". */
  suffix: string
  /** A share of something, 0..1: "helft", "two-thirds". */
  fraction: boolean
  /** True once a word such as "miljoen" multiplied it. */
  scaled: boolean
  /** A magnitude with no number before it: "enkele miljoen", "several thousand". */
  vague: boolean
}

const plainNumber: Omit<NumberRead, 'value' | 'next' | 'form'> = {
  ordinal: false,
  weak: false,
  foreign: false,
  malformed: false,
  alternatives: [],
  plain: false,
  suffix: '',
  fraction: false,
  scaled: false,
  vague: false,
}

const vulgar: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }),
)
const accents = /[\u0300-\u036f]/g

/** Lower case without accents; "één" becomes "een". */
export function foldWord(word: string): string {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(accents, '')
}

/** Reads the number that starts at the token: digits or words, with magnitude, halves and ordinal ending. Null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, tables: ValueTables): NumberRead | null {
  const token = tokens[at]
  if (!token) return null
  const base =
    token.kind === 'digits' || token.text === '.'
      ? readDigits(tokens, at, tables)
      : token.kind === 'word'
        ? tables.lang === 'nl'
          ? readDutch(tokens, at, tables)
          : readEnglish(tokens, at, tables)
        : (vulgar.get(token.text) ?? null) !== null
          ? {
              ...plainNumber,
              value: vulgar.get(token.text) ?? 0,
              next: at + 1,
              form: 'digits' as const,
              fraction: true,
            }
          : null
  return base && (base.ordinal || base.suffix !== '' ? base : readScales(tokens, base, tables))
}

function readDigits(tokens: readonly Token[], at: number, { lang, words }: ValueTables): NumberRead | null {
  const literal = readLiteral(tokens, at, lang)
  if (!literal) return null
  const read: NumberRead = { ...plainNumber, ...literal, form: 'digits' }
  const ratio = ratioAt(tokens, literal, lang)
  if (ratio !== null)
    return {
      ...read,
      value: literal.value / ratio,
      next: literal.next + 2 + (/^(?:de|every)$/.test(tokens[literal.next + 1]?.lower ?? '') ? 1 : 0),
      fraction: true,
      plain: false,
    }
  const behind = tokens[literal.next]
  if (!behind || behind.space !== '') return read
  const half = vulgar.get(behind.text)
  if (half !== undefined) return { ...read, value: read.value + half, next: literal.next + 1, plain: false }
  if (behind.kind === 'word' && literal.plain && words.ordinalEndings.includes(behind.lower)) {
    return { ...read, next: literal.next + 1, ordinal: true, plain: false }
  }
  // "25-jarig", "24-uurs": the suffix is read as the unit behind a hyphen is.
  return read
}

/** "1 op de 5", "1 in 5": what the number is a share of. */
function ratioAt(
  tokens: readonly Token[],
  literal: { value: number; next: number; plain: boolean },
  lang: ValueTables['lang'],
): number | null {
  if (!literal.plain || tokens[literal.next]?.lower !== (lang === 'nl' ? 'op' : 'in')) return null
  const next = /^(?:de|every)$/.test(tokens[literal.next + 1]?.lower ?? '') ? literal.next + 2 : literal.next + 1
  const whole = readLiteral(tokens, next, lang)
  return whole?.plain &&
    whole.next === next + 1 &&
    whole.value > literal.value &&
    whole.value <= 1000 &&
    literal.value <= 10
    ? whole.value
    : null
}

/** Multiplies by the magnitudes behind: "3,4 miljoen", "1.2bn", "tweehonderd duizend", "half a million". */
function readScales(tokens: readonly Token[], read: NumberRead, { words }: ValueTables): NumberRead {
  let result = read
  for (;;) {
    const token = tokens[result.next]
    if (token?.kind !== 'word') break
    const article = result.fraction && (token.lower === 'a' || token.lower === 'een') ? 1 : 0
    const word = tokens[result.next + article]
    const lower = foldWord(word?.lower ?? '')
    const abbreviation = words.scaleAbbreviations[lower]
    const scale = words.scales[lower] ?? abbreviation
    if (scale === undefined || (result.form === 'words' && scale === 12 && result.value > 20)) break
    let next = result.next + article + 1
    if (abbreviation !== undefined && tokens[next]?.text === '.' && tokens[next]?.space === '') next += 1
    result = {
      ...result,
      value: round(result.value * scale),
      alternatives: result.alternatives.map((value) => round(value * scale)),
      next,
      form: result.form === 'digits' ? 'mixed' : result.form,
      fraction: false,
      plain: false,
      weak: false,
      scaled: true,
    }
  }
  return result
}

/** Keeps products such as 3.4 × 1e6 free of binary dust. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** Endings of a Dutch number word that leave it a cardinal. */
const cardinalEndings = new Set(['', 'en', 'tal'])
/** Endings that make it an ordinal, and the "jaars" of "tweedejaars". */
const ordinalEnding = /^(?:de|ste|e)(?:jaars)?$/
const suffixes =
  /^(?:jarige?n?|jaarlijkse?|maandelijkse?|wekelijkse?|daagse?|maandse?|weekse?|urige?|uurs|voudige?|voud|maal|jaars)$/

/** Words behind "acht" that show it to be the verb: "de raad acht dit wenselijk". */
const verbObjects = new Set(
  'dit dat het de een zich hem haar hen deze die niet zulks ons u zo dergelijke geslagen genomen nemen neemt nam namen slaan hierbij hiervoor'.split(
    ' ',
  ),
)
const celebrations = new Set('het mee dit samen onze ons'.split(' '))

function readDutch(tokens: readonly Token[], at: number, tables: ValueTables): NumberRead | null {
  const { words } = tables
  const token = tokens[at]
  if (!token) return null
  const lower = foldWord(token.lower)
  const following = tokens[at + 1]
  const after = following?.kind === 'word' ? foldWord(following.lower) : ''
  const made = (value: number, next: number, more: Partial<NumberRead> = {}): NumberRead => ({
    ...plainNumber,
    value,
    next,
    form: 'words',
    ...more,
  })

  const fraction = words.fractions[lower]
  if (fraction !== undefined) return made(fraction, at + 1, { fraction: true })
  const ordinal = words.ordinals[lower] ?? (lower.endsWith('jaars') ? words.ordinals[lower.slice(0, -5)] : undefined)
  if (ordinal !== undefined) return made(ordinal, at + 1, { ordinal: true, weak: ordinal === 1 })
  const weak = words.weakNumbers[lower]
  if (weak !== undefined) return made(weak, at + 1, { weak: true })
  const scale = words.scales[lower]
  if (scale !== undefined && scale > 1000) return made(scale, at + 1, { vague: true })
  if (scale === 12) return made(12, at + 1)

  const number = parseDutchNumber(lower)
  if (!number) return null
  if (number.one) return readOne(tokens, at, tables, made, token.lower === 'één')
  if (
    lower === 'acht' &&
    (verbObjects.has(after) || (after === '' && /^(?:in|geen)$/.test(tokens[at - 1]?.lower ?? '')))
  )
    return null
  if (lower === 'vier' && celebrations.has(after)) return null
  if (ordinalEnding.test(number.rest)) {
    // "twee derde", "drie vijfde" are handled from the cardinal before; alone it is an ordinal.
    return made(number.value, at + 1, { ordinal: true })
  }
  if (suffixes.test(number.rest)) return made(number.value, at + 1, { suffix: number.rest })
  if (!cardinalEndings.has(number.rest)) return null
  return joinDutch(tokens, at, made(number.value, at + 1), words.denominators, made)
}

type Make = (value: number, next: number, more?: Partial<NumberRead>) => NumberRead

/** "drie en een half", "twee komma vijf", "twee derde", "tweeduizend vijfhonderd". */
function joinDutch(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  denominators: Record<string, number>,
  made: Make,
): NumberRead {
  const word = (index: number): string => foldWord(tokens[index]?.lower ?? '')
  const next = at + 1
  if (word(next) === 'en' && word(next + 1) === 'een' && /^hal(?:f|ve)$/.test(word(next + 2)))
    return made(read.value + 0.5, next + 3)
  if (word(next) === 'komma') {
    const tail = parseDutchNumber(word(next + 1))
    if (tail && tail.rest === '') return made(Number(`${read.value}.${tail.value}`), next + 2)
  }
  const denominator = denominators[word(next)]
  if (denominator !== undefined && read.value < denominator)
    return made(read.value / denominator, next + 1, { fraction: true })
  const isScale = word(next) === 'honderd' || word(next) === 'duizend'
  if (isScale) return read
  if (read.value >= 100) {
    const tail = parseDutchNumber(word(next))
    if (tail && tail.rest === '' && !tail.one && tail.value < (read.value >= 1000 ? 1000 : 100))
      return made(read.value + tail.value, next + 1)
  }
  return read
}

/** "een" is almost never 1: only "één", before a unit of time or a magnitude, in fractions and in "een of twee". */
function readOne(
  tokens: readonly Token[],
  at: number,
  { words }: ValueTables,
  made: Make,
  accented: boolean,
): NumberRead | null {
  const word = (index: number): string => foldWord(tokens[index]?.lower ?? '')
  const after = word(at + 1)
  if (words.scales[after] !== undefined) return made(1, at + 1)
  if (after === 'half' || after === 'halve' || after === 'kwart') {
    const value = after === 'kwart' ? 0.25 : 0.5
    return made(value, at + 2, { fraction: true })
  }
  if (words.denominators[after] !== undefined && /^(?:van|deel|meer|minder)$/.test(word(at + 2))) {
    return made(1 / (words.denominators[after] ?? 1), at + 2, { fraction: true })
  }
  const ratio = after === 'op' ? (parseDutchNumber(word(at + 3)) ?? parseDutchNumber(word(at + 2))) : null
  if (ratio && ratio.rest === '' && ratio.value > 1) {
    return made(1 / ratio.value, /^(?:de|elke|iedere)$/.test(word(at + 2)) ? at + 4 : at + 3, { fraction: true })
  }
  if (after === 'of' || after === 'a' || after === 'tot') {
    const other = parseDutchNumber(word(at + 2))
    if (other && other.rest === '' && other.value > 1) return made(1, at + 1)
  }
  if (accented) return made(1, at + 1, { weak: true })
  if (words.periods[after] !== undefined || /^(?:uur|decennium|eeuw)$/.test(after))
    return made(1, at + 1, { weak: true })
  return null
}

function readEnglish(tokens: readonly Token[], at: number, { words }: ValueTables): NumberRead | null {
  const made: Make = (value, next, more = {}) => ({ ...plainNumber, value, next, form: 'words', ...more })
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const first = word(at)
  if (first === 'a' || first === 'an') return readArticle(tokens, at, words, made)
  const weak = words.weakNumbers[first]
  if (weak !== undefined) return made(weak, at + 1, { weak: true })
  const fraction = words.fractions[first]
  if (fraction !== undefined) return first === 'quarter' ? null : made(fraction, at + 1, { fraction: true })
  const ordinal = words.ordinals[first]
  if (ordinal !== undefined) return made(ordinal, at + 1, { ordinal: true, weak: ordinal === 1 })
  const scale = words.scales[first]
  if (scale !== undefined) return made(scale, at + 1, { vague: true })
  if (words.cardinals[first] === undefined) return null
  if (first === 'one' && !isNumeralOne(tokens, at)) return null
  return readEnglishWords(tokens, at, 0, words, made)
}

/** Adds up cardinals and hundreds and thousands; `current` is 1 behind an article ("a hundred and fifty"). */
function readEnglishWords(
  tokens: readonly Token[],
  at: number,
  article: number,
  words: ValueTables['words'],
  made: Make,
): NumberRead {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  let total = 0
  let current = article
  let next = at
  let last = 1e18
  for (let index = at; ;) {
    const value = words.cardinals[word(index)]
    if (value !== undefined) {
      // "twenty one" and "two hundred five" join, "two three" do not.
      if (index > at && !(last === 100 || last >= 1000 || (last >= 20 && last < 100 && value > 0 && value < 10))) break
      current += value
      last = value
    } else if (word(index) === 'hundred' && current > 0 && current < 100) {
      current *= 100
      last = 100
    } else if (word(index) === 'thousand' && current > 0) {
      total += current * 1000
      current = 0
      last = 1000
    } else {
      // "twenty-one", "twenty-first": a hyphen without spaces.
      const ordinalValue = words.ordinals[word(index)]
      if (index > at && ordinalValue !== undefined && ordinalValue < 10 && last >= 20 && last < 100) {
        return made(total + current + ordinalValue, index + 1, { ordinal: true })
      }
      break
    }
    next = index + 1
    index = next
    const joined = tokens[index]
    if (joined && /^[-‑]$/.test(joined.text) && joined.space === '' && tokens[index + 1]?.space === '') index += 1
    else if (word(index) === 'and' && last >= 100 && words.cardinals[word(index + 1)] !== undefined) index += 1
  }
  return joinEnglish(
    tokens,
    next,
    made(total + current, next, { weak: word(at) === 'one' && next === at + 1 }),
    words,
    made,
  )
}

/** "one and a half", "two-thirds", "three point five", "one in five". */
function joinEnglish(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  { denominators, cardinals }: ValueTables['words'],
  made: Make,
): NumberRead {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const hyphen = /^[-‑]$/.test(word(at)) ? 1 : 0
  if (word(at) === 'and' && word(at + 1) === 'a' && word(at + 2) === 'half') return made(read.value + 0.5, at + 3)
  // "one in five"; "nine in Groningen" is none.
  const whole = word(at) === 'in' ? cardinals[word(at + 1)] : undefined
  if (whole !== undefined && whole > read.value) return made(read.value / whole, at + 2, { fraction: true })
  const denominator = denominators[word(at + hyphen)]
  const plural = word(at + hyphen).endsWith('s')
  if (
    denominator !== undefined &&
    read.value < denominator &&
    (plural || (read.value === 1 && word(at + hyphen + 1) === 'of'))
  ) {
    return made(read.value / denominator, at + hyphen + 1, { fraction: true })
  }
  return read
}

const notNumeralBefore = new Set('no any this that every each which the another'.split(' '))
const notNumeralAfter = new Set("of another can must should may might could 's or is has who which".split(' '))

/** "one" counts unless it is a pronoun: "one of the largest", "no one", "one can". */
function isNumeralOne(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? ''
  const second = tokens[at + 2]
  if (after === 'or' && second?.kind === 'word') return true
  return !notNumeralBefore.has(tokens[at - 1]?.lower ?? '') && !notNumeralAfter.has(after) && after !== ''
}

const spans = new Set(
  'for of last lasts lasting take takes took within after during than over nearly almost about around under'.split(' '),
)

/** "a million", "a hundred", "a dozen"; "half a year" is read from "half"; "for a month" is a weak 1. */
function readArticle(tokens: readonly Token[], at: number, words: ValueTables['words'], made: Make): NumberRead | null {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const after = word(at + 1)
  const scale = words.scales[after]
  if (scale === 100 || scale === 1000) return readEnglishWords(tokens, at + 1, 1, words, made)
  if (scale !== undefined) return made(scale, at + 2, { scaled: true })
  if (after === 'half') return made(0.5, at + 2, { fraction: true })
  if (words.denominators[after] !== undefined && (word(at + 2) === 'of' || words.scales[word(at + 2)] !== undefined)) {
    return made(1 / (words.denominators[after] ?? 1), at + 2, { fraction: true })
  }
  const unit = words.periods[after] !== undefined || /^(?:hour|decade|century)$/.test(after)
  if (unit && spans.has(word(at - 1))) return made(1, at + 1, { weak: true })
  return null
}

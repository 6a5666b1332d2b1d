import { foldWord, plainNumber, round, type NumberRead } from './number-read.js'
import { readDutchNumber } from './read-dutch-number.js'
import { readEnglishNumber } from './read-english-number.js'
import { readLiteral } from './read-literal.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'

const vulgar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 0.5,
    '¼': 0.25,
    '¾': 0.75,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅕': 0.2,
    '⅖': 0.4,
    '⅗': 0.6,
    '⅘': 0.8,
    '⅛': 0.125,
    '⅜': 0.375,
    '⅝': 0.625,
  }),
)
/** Reads the number that starts at the token: digits or words, with magnitude, halves and ordinal ending. Null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, tables: ValueTables): NumberRead | null {
  // Every reader asks for the number at a token: time, frequency, date, quantity. It is read once.
  let reads = known.get(tokens)
  if (!reads) known.set(tokens, (reads = new Map()))
  let read = reads.get(at)
  if (read === undefined) reads.set(at, (read = numberAt(tokens, at, tables)))
  return read
}

const known = new WeakMap<readonly Token[], Map<number, NumberRead | null>>()

function numberAt(tokens: readonly Token[], at: number, tables: ValueTables): NumberRead | null {
  const token = tokens[at]
  if (!token) return null
  const base =
    token.kind === 'digits' || token.text === '.'
      ? readDigits(tokens, at, tables)
      : token.kind === 'word'
        ? tables.lang === 'nl'
          ? readDutchNumber(tokens, at, tables)
          : readEnglishNumber(tokens, at, tables)
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
      value: literal.value / ratio.whole,
      next: ratio.next,
      fraction: true,
      plain: false,
    }
  const behind = tokens[literal.next]
  const half = vulgar.get(behind?.text ?? '')
  // "1½" and "1 ½".
  if (!behind || (behind.space !== '' && (half === undefined || !literal.plain))) return read
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
): { whole: number; next: number } | null {
  const out = lang === 'en' && tokens[literal.next]?.lower === 'out' && tokens[literal.next + 1]?.lower === 'of'
  if (!literal.plain || !(out || tokens[literal.next]?.lower === (lang === 'nl' ? 'op' : 'in'))) return null
  const first = literal.next + (out ? 2 : 1)
  const next = /^(?:de|every)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
  const whole = readLiteral(tokens, next, lang)
  return whole?.plain &&
    whole.next === next + 1 &&
    whole.value > literal.value &&
    whole.value <= 1000 &&
    literal.value <= 10
    ? { whole: whole.value, next: whole.next }
    : null
}

/** Multiplies by the magnitudes behind: "3,4 miljoen", "1.2bn", "tweehonderd duizend", "half a million". */
function readScales(tokens: readonly Token[], read: NumberRead, { words }: ValueTables): NumberRead {
  let result = read
  for (;;) {
    const token = tokens[result.next]
    // "a four-million grant".
    const glued = /^[-‑]$/.test(token?.text ?? '') && token?.space === '' && tokens[result.next + 1]?.space === ''
    if (token?.kind !== 'word' && !glued) break
    const article = glued || (result.fraction && (token?.lower === 'a' || token?.lower === 'een')) ? 1 : 0
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

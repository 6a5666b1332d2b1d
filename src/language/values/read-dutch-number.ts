import { foldWord, numberInWords, type Make, type NumberRead } from './number-read.js'
import { numberContext } from './number-context.js'
import { parseDutchNumber } from './parse-dutch-number.js'
import type { Token } from './tokens.js'
import type { ValueTables } from './tables.js'

/** Endings of a Dutch number word that leave it a cardinal. */
const cardinalEndings = new Set(['', 'en', 'tal'])
/** Endings that make it an ordinal, and the "jaars" of "tweedejaars". */
const ordinalEnding = /^(?:de|ste|e)(?:jaars)?$/
const suffixes =
  /^(?:jarige?n?|jaarlijkse?|maandelijkse?|wekelijkse?|daagse?|maandse?|weekse?|urige?|uurs|voudige?|voud|maal|jaars|koppige?|delige?|plussers?|sterren\p{L}*|persoons\p{L}+|kamer(?:woning|appartement|flat)(?:en|s)?|gangen\p{L}*|baans\p{L}*|sporige?|hoekige?|deurs)$/u

const { notNumeralAfter, attending, each, groupBefore, celebrated, orderOfSize } = numberContext.nl

/** Reads the Dutch number in words that starts at the token; null where there is none. */
export function readDutchNumber(tokens: readonly Token[], at: number, tables: ValueTables): NumberRead | null {
  const { words } = tables
  const token = tokens[at]
  if (!token) return null
  const lower = foldWord(token.lower)
  const following = tokens[at + 1]
  const after = following?.kind === 'word' ? foldWord(following.lower) : ''
  const made = numberInWords

  // "Op een na grootste" is the second.
  const skipped = lower === 'op' && tokens[at + 2]?.lower === 'na' ? parseDutchNumber(after) : null
  if (
    skipped &&
    skipped.rest === '' &&
    skipped.value < 10 &&
    /(?:st|de)e?$/.test(tokens[at + 3]?.lower ?? '') &&
    tokens[at + 3]?.lower !== 'laatste'
  )
    return made(skipped.value + 1, at + 3, { ordinal: true, form: 'mixed' })
  const fraction = words.fractions[lower]
  if (fraction !== undefined) return made(fraction, at + 1, { fraction: true })
  const ordinal = words.ordinals[lower] ?? (lower.endsWith('jaars') ? words.ordinals[lower.slice(0, -5)] : undefined)
  if (ordinal !== undefined) return made(ordinal, at + 1, { ordinal: true, weak: ordinal === 1 })
  const weak = words.weakNumbers[lower]
  if (weak !== undefined) return made(weak, at + 1, { weak: true })
  const scale = words.scales[lower]
  if (scale !== undefined && scale > 1000) return made(scale, at + 1, { vague: true })
  if (scale === 12) return made(12, at + 1)

  // "een paar honderd", "enkele duizend": an order of size.
  if (scale !== undefined && orderOfSize.has(tokens[at - 1]?.lower ?? '')) return made(scale, at + 1, { vague: true })

  const number = parseDutchNumber(lower)
  if (!number) return null
  if (number.one) return readOne(tokens, at, tables, made, token.lower === 'één')
  if (lower === 'acht' && countsNothing(tokens, at, after)) return null
  if (lower === 'vier' && celebrated.has(after)) return null
  // "Tweederde", "eenderde", "driekwart" in one word.
  const whole = number.one ? 1 : number.value
  const denominator = words.denominators[number.rest]
  if (denominator !== undefined && whole < denominator) return made(whole / denominator, at + 1, { fraction: true })
  if (ordinalEnding.test(number.rest)) {
    // "twee derde", "drie vijfde" are handled from the cardinal before; alone it is an ordinal.
    return made(number.value, at + 1, { ordinal: true })
  }
  if (suffixes.test(number.rest)) return made(number.value, at + 1, { suffix: number.rest })
  if (!cardinalEndings.has(number.rest)) return null
  // "Met z'n vieren", "in tweeën"; "wij vieren feest" and "Tienen" count nothing.
  if (number.rest === 'en' && !groupBefore.has(tokens[at - 1]?.lower ?? '')) return null
  return joinDutch(tokens, at, made(number.value, at + 1), words.denominators, made)
}

/** "De raad acht dit wenselijk", "neem dit in acht", "hij sloeg er geen acht op"; "geen acht op de tien" is a share. */
function countsNothing(tokens: readonly Token[], at: number, after: string): boolean {
  if (notNumeralAfter.has(after)) return true
  const before = tokens[at - 1]?.lower ?? ''
  if (after === '') return before === 'in' || before === 'geen'
  if (after !== 'op' || (before !== 'geen' && !attending.has(before))) return false
  const behind = tokens[at + 2]?.lower ?? ''
  const whole = parseDutchNumber(foldWord(each.has(behind) ? (tokens[at + 3]?.lower ?? '') : behind))
  return whole === null || whole.one
}

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
  if (word(next) === 'en' && word(next + 1) === 'een' && word(next + 2) === 'kwart' && word(next + 3) !== 'van')
    return made(read.value + 0.25, next + 3)
  if (word(next) === 'komma') {
    const tail = parseDutchNumber(word(next + 1))
    if (tail && tail.rest === '') return made(Number(`${read.value}.${tail.value}`), next + 2)
  }
  // "twee op de drie" is two thirds.
  const behind = word(next) === 'op' ? (each.has(word(next + 1)) ? next + 2 : next + 1) : null
  const whole = behind === null ? null : parseDutchNumber(word(behind))
  if (behind !== null && whole && whole.rest === '' && whole.value > read.value && whole.value <= 100)
    return made(read.value / whole.value, behind + 1, { fraction: true })
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
  if (
    words.denominators[after] !== undefined &&
    /^(?:van|deel|meer|minder|daarvan|ervan|hiervan)$/.test(word(at + 2))
  ) {
    return made(1 / (words.denominators[after] ?? 1), at + 2, { fraction: true })
  }
  // "Ruim een derde heeft ook hiv": behind a bound it is a share, and no ordinal.
  if (words.denominators[after] !== undefined && boundsOfShares.has(word(at - 1)))
    return made(1 / (words.denominators[after] ?? 1), at + 2, { fraction: true })
  const ratio = after === 'op' ? (parseDutchNumber(word(at + 3)) ?? parseDutchNumber(word(at + 2))) : null
  if (ratio && ratio.rest === '' && ratio.value > 1) {
    return made(1 / ratio.value, each.has(word(at + 2)) ? at + 4 : at + 3, { fraction: true })
  }
  if (after === 'of' || after === 'a' || after === 'tot') {
    const other = parseDutchNumber(word(at + 2))
    if (other && other.rest === '' && other.value > 1) return made(1, at + 1)
  }
  if (accented) return made(1, at + 1, { weak: true })
  if (words.periods[after] !== undefined || /^(?:uur|decennium|eeuw|pond|ons|etmaal)$/.test(after))
    return made(1, at + 1, { weak: true })
  return null
}

/** Words before "een derde" that make it a share. */
const boundsOfShares: ReadonlySet<string> = new Set(
  'ruim bijna dan amper nauwelijks ongeveer circa zowat krap nagenoeg haast minstens hoogstens'.split(' '),
)

import { round, type NumberRead } from './number-read.js'
import { readNumber } from './read-number.js'
import { readUnit, type UnitRead } from './read-unit.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'

/** Skips the ",-" and ".-" behind Dutch amounts. */
export function tailOf(tokens: readonly Token[], at: number): number {
  if (
    /^[,.]$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.space === '' &&
    /^[-–—]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.space === ''
  ) {
    const third = tokens[at + 2]
    return third?.text === '-' && third.space === '' ? at + 3 : at + 2
  }
  return at
}

/** The unit of a number, and its value once the letters that multiply money are taken in. */
export interface Unit {
  unit: string | null
  next: number | null
  value: number
  alternatives: number[]
}

/** Letters that multiply only beside a currency: "€5m", "5 M €", "€ 3 ton", "$5B", "€50k". */
const moneyScales: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, k: 1e3, b: 1e9, ton: 1e5 }))

/** Reads the unit and the money letters behind a number whose currency sign may stand before it. */
export function withMoney(
  tokens: readonly Token[],
  number: NumberRead,
  sign: UnitRead | null,
  read: UnitRead | null,
  tables: ValueTables,
): Unit {
  const at = tailOf(tokens, number.next)
  const token = tokens[at]
  const scale =
    token?.kind === 'word' && number.form === 'digits'
      ? moneyScales.get(token.lower)
      : token?.lower === 'ton'
        ? 1e5
        : undefined
  if (scale !== undefined && !number.scaled && (scale !== 1e5 || tables.lang === 'nl')) {
    const behind = sign ?? readUnit(tokens, at + 1, true, tables)
    const money = behind !== null && /^[A-Z]{3}$/.test(behind.unit)
    const next = sign ? at + 1 : (behind?.next ?? at + 1)
    if (money) return { unit: behind.unit, next, value: round(number.value * scale), alternatives: [] }
    // "10K" is ten thousand, and a run of ten kilometres.
    if (scale === 1e3 && token?.space === '')
      return { unit: null, next: at + 1, value: round(number.value * 1e3), alternatives: [number.value] }
    if (token?.text === 'm' || token?.text === 'M' || scale === 1e5) {
      return {
        unit: read?.unit ?? null,
        next: read?.next ?? at + 1,
        value: number.value,
        alternatives: [round(number.value * scale)],
      }
    }
  }
  if (sign) {
    // "€ 1.500 euro" is said twice; "EUR 5 million" has no unit behind.
    const repeated = read !== null && read.unit === sign.unit ? read.next : null
    return { unit: sign.unit, next: repeated ?? at, value: number.value, alternatives: [] }
  }
  return { unit: read?.unit ?? null, next: read?.next ?? null, value: number.value, alternatives: [] }
}

/** Two digits, or a number word below a hundred, right behind an amount; a word of its own behind them counts something else. */
export function centsBehind(
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): { value: number; next: number } | null {
  const token = tokens[at]
  if (!token || token.space === '' || (token.kind === 'digits' && token.text.length !== 2)) return null
  const number = readNumber(tokens, at, tables)
  if (!number || number.ordinal || number.fraction || number.suffix !== '' || number.scaled || number.weak) return null
  if (!Number.isInteger(number.value) || number.value < 5 || number.value > 99) return null
  const behind = tokens[number.next]
  if (/^(?:euro)?cents?$/.test(behind?.lower ?? '')) return { value: number.value, next: number.next + 1 }
  const free = !behind || /^[.,;:!?)]$/.test(behind.text) || tables.words.functionWords.includes(behind.lower)
  return free ? { value: number.value, next: number.next } : null
}

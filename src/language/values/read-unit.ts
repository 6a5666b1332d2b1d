import { phraseAt } from './phrases.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'

/** A unit behind a number and the index of the token behind the unit. */
export interface UnitRead {
  unit: string
  next: number
}

const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    $: 'USD',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₺': 'TRY',
    '₩': 'KRW',
  }),
)
const dollars: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    usd: 'USD',
    a: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
  }),
)
const isoCodes = /^(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY|CNY|CAD|AUD|INR|NLG|ZAR|PLN|CZK|HUF)$/

/** The currency whose sign or code stands at the token, before a number: "€", "EUR", "US$". */
export function currencyBefore(tokens: readonly Token[], at: number): UnitRead | null {
  const token = tokens[at]
  if (!token) return null
  const dollar = tokens[at + 1]
  if (token.kind === 'word' && dollar?.text === '$' && dollar.space === '') {
    const unit = dollars.get(token.lower)
    if (unit !== undefined) return { unit, next: at + 2 }
  }
  const symbol = symbols.get(token.text)
  if (symbol !== undefined) return { unit: symbol, next: at + 1 }
  return isoCodes.test(token.text) ? { unit: token.text, next: at + 1 } : null
}

/** Suffixes of Dutch number words and of "25-jarig", with their units. */
const suffixUnits: [pattern: RegExp, unit: string][] = [
  [/^jarige?n?$/, 'year'],
  [/^maandse?$/, 'month'],
  [/^weekse?$/, 'week'],
  [/^daagse?$/, 'day'],
  [/^(?:urige?|uurs)$/, 'hour'],
  [/^(?:voudige?|voud|maal)$/, 'times'],
]

/** The unit in a suffix such as the "jarig" of "vijfjarig". */
export function suffixUnit(suffix: string): string | null {
  return suffixUnits.find(([pattern]) => pattern.test(suffix))?.[1] ?? null
}

/**
 * Reads the unit behind a number, also across a hyphen ("5-year", "25-jarig", "10-km"). Single letters count behind digits only.
 * `bare` is true where no unit may be a word of its own sense ("second" is a unit only behind a cardinal).
 */
export function readUnit(tokens: readonly Token[], at: number, digits: boolean, tables: ValueTables): UnitRead | null {
  let start = at
  let token = tokens[start]
  if (!token) return null
  if (/^[-‑]$/.test(token.text) && tokens[start + 1]?.space === '' && tokens[start + 1]?.kind === 'word') {
    // "5-year" and "5- to 7-year"; a hyphen behind a space is a dash.
    if (token.space !== '') return null
    start += 1
    token = tokens[start]
  }
  if (!token) return null
  // "Sinds 2004 ons ziekenhuis": nobody weighs cheese by the hundred "ons".
  if (token.lower === 'ons' && /^[0-9]{3,}$/.test(tokens[start - 1]?.text ?? '')) return null
  if (token.text === '%')
    return {
      unit: 'percent',
      next: pointsBehind(tokens, start + 1, tables) ?? start + 1,
      ...pointUnit(tokens, start + 1, tables),
    }
  if (token.text === '‰') return { unit: 'permille', next: start + 1 }
  if (token.text === '°') {
    const scale = tokens[start + 1]
    if (scale?.text === 'C' || scale?.text === 'F') return { unit: `°${scale.text}`, next: start + 2 }
    return { unit: '°', next: start + 1 }
  }
  const symbol = symbols.get(token.text)
  // "tot en met 2025 € 7,2 miljoen": the sign stands before the next number.
  if (symbol !== undefined && token.space !== '' && /^\d/.test(tokens[start + 1]?.text ?? '')) return null
  if (symbol !== undefined) return { unit: symbol, next: start + 1 }
  if (token.kind !== 'word') return null
  const points = phraseAt(tables.percentagePoints, tokens, start)
  if (points) return { unit: 'percentage-point', next: points.next }
  const percent = phraseAt(tables.percent, tokens, start)
  if (percent) return { unit: 'percent', next: percent.next }
  const currency = phraseAt(tables.currencies, tokens, start)
  if (currency) return { unit: currency.value, next: currency.next }
  if (isoCodes.test(token.text)) return { unit: token.text, next: start + 1 }
  const suffix = start > at && tables.lang === 'nl' ? suffixUnit(token.lower) : null
  if (suffix !== null) return { unit: suffix, next: start + 1 }
  // "half an hour's travel".
  const owner = token.lower.endsWith("'s") ? tables.words.units[token.lower.slice(0, -2)] : undefined
  const unit = phraseAt(tables.units, tokens, start) ?? (owner === undefined ? null : { value: owner, next: start + 1 })
  if (!unit) return null
  if (token.lower.length === 1 && !digits) return null
  return power(tokens, unit.value, unit.next)
}

/** The unit behind a number; in "tot en met 2025 € 7,2 miljoen" the sign belongs to the number behind it. */
export function unitBehind(
  tokens: readonly Token[],
  at: number,
  digits: boolean,
  tables: ValueTables,
): UnitRead | null {
  const sign = currencyBefore(tokens, at)
  if (sign && tokens[at]?.space !== '' && tokens[at]?.kind !== 'word' && tokens[sign.next]?.kind === 'digits')
    return null
  return readUnit(tokens, at, digits, tables)
}

/** "m²", "km2". */
function power(tokens: readonly Token[], unit: string, next: number): UnitRead {
  const raised = tokens[next]
  if (raised && raised.space === '' && /^(?:km|m|cm|mm|dm)$/.test(unit)) {
    if (raised.text === '²' || raised.text === '2') return { unit: `${unit}2`, next: next + 1 }
    if (raised.text === '³' || raised.text === '3') return { unit: `${unit}3`, next: next + 1 }
  }
  const per = tokens[next]
  if (unit === 'km' && per?.text === '/' && /^[hu]$/.test(tokens[next + 1]?.lower ?? ''))
    return { unit: 'km/h', next: next + 2 }
  return { unit, next }
}

/** "2%-punt" is a percentage point too. */
function pointsBehind(tokens: readonly Token[], at: number, tables: ValueTables): number | null {
  if (tables.lang === 'nl' && tokens[at]?.text === '-' && /^punt(?:en)?$/.test(tokens[at + 1]?.lower ?? ''))
    return at + 2
  if (tables.lang === 'en' && /^points?$/.test(tokens[at]?.lower ?? '')) return at + 1
  return null
}

function pointUnit(tokens: readonly Token[], at: number, tables: ValueTables): { unit?: string } {
  return pointsBehind(tokens, at, tables) === null ? {} : { unit: 'percentage-point' }
}

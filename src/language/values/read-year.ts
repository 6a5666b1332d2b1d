import { fullYear } from './calendar.js'
import type { Token } from './tokens.js'

/** A run of four digits (or "'22") that may be a year. */
export function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const token = tokens[at]
  if (token?.kind === 'digits' && token.text.length === 4) {
    const year = Number(token.text)
    const [after, more] = [tokens[at + 1], tokens[at + 2]]
    const goesOn =
      after && more && /^[.,]$/.test(after.text) && after.space === '' && more.kind === 'digits' && more.space === ''
    return year >= 1000 && year <= 2199 && !goesOn ? { year, next: at + 1 } : null
  }
  if (
    /^['’‘]$/.test(token?.text ?? '') &&
    tokens[at + 1]?.space === '' &&
    tokens[at + 1]?.text.length === 2 &&
    tokens[at + 1]?.kind === 'digits'
  ) {
    return { year: fullYear(tokens[at + 1]?.text ?? '', null), next: at + 2 }
  }
  return null
}

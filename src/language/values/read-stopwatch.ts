import { exactQuantity } from './exact-quantity.js'
import type { Read } from './read.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

/** Reads the time of a race, "1.12,83" in Dutch and "1:12.83" in English: minutes, seconds and hundredths, as seconds. */
export function readStopwatch(text: string, tokens: readonly Token[], at: number): Read<Quantity> | null {
  const [minutes, sign, seconds, point, parts, behind] = tokens.slice(at, at + 6)
  if (minutes?.kind !== 'digits' || seconds?.kind !== 'digits' || parts?.kind !== 'digits') return null
  const written = `${sign?.text}${point?.text}`
  if (written !== '.,' && written !== ':.' && written !== ':,') return null
  if (minutes.text.length > 2 || seconds.text.length !== 2 || parts.text.length !== 2 || Number(seconds.text) > 59)
    return null
  if ([sign, seconds, point, parts].some((token) => token?.space !== '')) return null
  // "1.234,56" has three digits in a group; a further digit or sign makes it another number.
  if (behind?.space === '' && (behind.kind === 'digits' || /^[:%€]$/.test(behind.text))) return null
  const value = Number(minutes.text) * 60 + Number(seconds.text) + Number(parts.text) / 100
  return exactQuantity(text, tokens, at, at + 5, { value, unit: 'second', form: 'digits' })
}

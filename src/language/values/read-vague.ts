import { exactQuantity } from './exact-quantity.js'
import { phraseAt } from './phrases.js'
import { readUnit } from './read-unit.js'
import type { Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

/** "Enkele weken", "een paar honderd", "several thousand": an order of size, which starts at the token. Null where there is none. */
export function readVague(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<Quantity> | null {
  const vague = phraseAt(tables.vague, tokens, at)
  if (!vague) return null
  const unit = readUnit(tokens, vague.next, false, tables)
  const next = unit?.next ?? vague.next
  const scale = tables.words.scales[tokens[vague.next]?.lower ?? ''] ?? 1
  const read = exactQuantity(text, tokens, at, next, {
    value: vague.value * scale,
    unit: unit?.unit ?? null,
    form: 'words',
    vague: true,
  })
  return scale > 1 ? { ...read, next: vague.next + 1 } : read
}

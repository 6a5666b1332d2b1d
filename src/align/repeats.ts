import type { EncodedUnits } from './encode-units.js'
import type { EncodedDocument } from './word-knowledge.js'

/** 1 for a unit whose words stand in another unit of its side too, and nothing else there. */
export interface Repeats {
  left: Uint8Array
  right: Uint8Array
}

/** The units that repeat one another. Time linear in the tokens. */
export function repeatsOf({ left, right }: EncodedDocument): Repeats {
  return { left: repeated(left), right: repeated(right) }
}

function repeated({ count, start, tokens, times }: EncodedUnits): Uint8Array {
  const found = new Uint8Array(count)
  const seen = new Map<string, number>()
  for (let unit = 0; unit < count; unit++) {
    const [from, to] = [start[unit], start[unit + 1]]
    const key = `${tokens.subarray(from, to).join()}|${times.subarray(from, to).join()}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, unit)
    else found[first] = found[unit] = 1
  }
  return found
}

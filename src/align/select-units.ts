import type { EncodedUnits } from './encode-units.js'
import { PUNCTUATION } from './punctuation.js'

/** The given units of a side, in the given order. */
export function selectUnits(units: EncodedUnits, indices: ArrayLike<number>): EncodedUnits {
  const count = indices.length
  const start = new Int32Array(count + 1)
  for (let k = 0; k < count; k++) start[k + 1] = start[k] + units.start[indices[k] + 1] - units.start[indices[k]]
  const tokens = new Int32Array(start[count])
  const times = new Uint8Array(start[count])
  const punctuation = new Uint8Array(count * PUNCTUATION)
  for (let k = 0; k < count; k++) {
    const unit = indices[k]
    tokens.set(units.tokens.subarray(units.start[unit], units.start[unit + 1]), start[k])
    times.set(units.times.subarray(units.start[unit], units.start[unit + 1]), start[k])
    punctuation.set(units.punctuation.subarray(unit * PUNCTUATION, (unit + 1) * PUNCTUATION), k * PUNCTUATION)
  }
  const bytes = (values: Uint8Array) => Uint8Array.from({ length: count }, (_, k) => values[indices[k]])
  return {
    count,
    index: Int32Array.from({ length: count }, (_, k) => units.index[indices[k]]),
    start,
    tokens,
    times,
    length: Float64Array.from({ length: count }, (_, k) => units.length[indices[k]]),
    kind: Int32Array.from({ length: count }, (_, k) => units.kind[indices[k]]),
    heading: bytes(units.heading),
    list: Int32Array.from({ length: count }, (_, k) => units.list[indices[k]]),
    depth: bytes(units.depth),
    punctuation,
    ending: bytes(units.ending),
    continued: bytes(units.continued),
  }
}

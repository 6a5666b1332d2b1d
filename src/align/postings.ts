import type { EncodedUnits } from './encode-units.js'

/** Where each word stands: word x at `start[x]` to `start[x + 1]`, units in rising order, and the number of the token there. */
export interface Postings {
  start: Int32Array
  units: Int32Array
  tokens: Int32Array
}

/** The places of the words of one side; `size` is that of the vocabulary. Time and memory linear in the tokens. */
export function postings(side: EncodedUnits, size: number): Postings {
  const start = new Int32Array(size + 1)
  for (const token of side.tokens) start[token + 1]++
  for (let x = 0; x < size; x++) start[x + 1] += start[x]
  const fill = start.slice()
  const units = new Int32Array(side.tokens.length)
  const tokens = new Int32Array(side.tokens.length)
  for (let unit = 0; unit < side.count; unit++) {
    for (let token = side.start[unit]; token < side.start[unit + 1]; token++) {
      const at = fill[side.tokens[token]]++
      units[at] = unit
      tokens[at] = token
    }
  }
  return { start, units, tokens }
}

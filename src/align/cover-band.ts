import type { Band } from './band.js'
import type { EncodedUnits } from './encode-units.js'
import { postings } from './postings.js'
import type { TokenWeights } from './token-weights.js'
import type { Translations } from './translations.js'

/**
 * How well the units of every cell of a band explain each other: the geometric mean of the share of the left unit's weight that the right one explains, and the
 * reverse, 0..1. Cell (i, j) is `band.rowStart[i] + j - band.from[i]`.
 *
 * Walks the postings of the words that stand for those of a row, so that the time is that of the matches, not of the cells times their tokens.
 */
export function coverBand(
  left: EncodedUnits,
  right: EncodedUnits,
  leftWeights: TokenWeights,
  rightWeights: TokenWeights,
  translations: Translations,
  band: Band,
): Float32Array {
  const cover = new Float32Array(band.cells)
  const { start, word, strength } = translations
  const size = start.length - 1
  const places = postings(right, size)
  const weightAt = Float32Array.from(places.tokens, (token) => rightWeights.weight[token])
  // Where the postings of each word that the band has not passed yet begin: `band.from` never falls.
  const first = places.start.slice(0, size)
  const strongest = new Uint8Array(size)
  const touched: number[] = []
  const widest = band.from.reduce((most, from, i) => Math.max(most, band.to[i] - from), 0)
  const leftSum = new Float64Array(widest)
  const rightSum = new Float64Array(widest)
  // The best match of one token of the row in each cell, where it has several translations.
  const matched = new Uint8Array(widest)
  for (let i = 0; i < band.rows; i++) {
    const from = band.from[i]
    const to = band.to[i]
    for (let token = left.start[i]; token < left.start[i + 1]; token++) {
      const x = left.tokens[token]
      const weight = leftWeights.weight[token]
      const several = start[x + 1] - start[x] > 1
      for (let e = start[x]; e < start[x + 1]; e++) {
        const y = word[e]
        const value = strength[e]
        const end = places.start[y + 1]
        let p = first[y]
        while (p < end && places.units[p] < from) p++
        first[y] = p
        if (p === end || places.units[p] >= to) continue
        if (strongest[y] === 0) touched.push(y)
        if (value > strongest[y]) strongest[y] = value
        if (!several) {
          for (; p < end && places.units[p] < to; p++) leftSum[places.units[p] - from] += weight * value
          continue
        }
        for (; p < end && places.units[p] < to; p++) {
          const k = places.units[p] - from
          if (value <= matched[k]) continue
          leftSum[k] += weight * (value - matched[k])
          matched[k] = value
        }
      }
      if (several) matched.fill(0, 0, to - from)
    }
    for (const y of touched) {
      const value = strongest[y]
      strongest[y] = 0
      const end = places.start[y + 1]
      for (let p = first[y]; p < end && places.units[p] < to; p++)
        rightSum[places.units[p] - from] += weightAt[p] * value
    }
    touched.length = 0
    const total = leftWeights.total[i]
    for (let k = 0, cell = band.rowStart[i]; k < to - from; k++, cell++) {
      if (rightSum[k] === 0) continue
      cover[cell] = Math.sqrt((leftSum[k] * rightSum[k]) / (total * rightWeights.total[from + k] + 1e-9)) / 255
    }
    leftSum.fill(0, 0, to - from)
    rightSum.fill(0, 0, to - from)
  }
  return cover
}

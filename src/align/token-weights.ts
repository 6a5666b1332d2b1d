import type { EncodedUnits } from './encode-units.js'

/** How much each token of the units weighs, and the sum for each unit. */
export interface TokenWeights {
  weight: Float32Array
  total: Float32Array
}

/** Weight of each word from how many of `units` units have it: rare words weigh more (inverse document frequency). */
export function wordWeights(frequency: ArrayLike<number>, units: number): Float32Array {
  const size = frequency.length
  const weights = new Float32Array(size)
  const most = Math.log(units + 2)
  for (let id = 0; id < size; id++) weights[id] = 0.1 + (0.9 * Math.log((units + 2) / (frequency[id] + 1))) / most
  return weights
}

/** Weight of each word without a look at the documents: long words are rare words (Zipf 1935). */
export function fixedWeights(words: readonly string[]): Float32Array {
  return Float32Array.from(words, (word) => Math.min(1, 0.1 + 0.12 * word.length))
}

/** Spreads the weights of words over the tokens of units; repeats count as the square root of their number. */
export function tokenWeights(units: EncodedUnits, words: Float32Array): TokenWeights {
  const weight = new Float32Array(units.tokens.length)
  const total = new Float32Array(units.count)
  for (let i = 0; i < units.count; i++) {
    let sum = 0
    for (let k = units.start[i]; k < units.start[i + 1]; k++) {
      weight[k] = words[units.tokens[k]] * Math.sqrt(units.times[k])
      sum += weight[k]
    }
    total[i] = sum
  }
  return { weight, total }
}

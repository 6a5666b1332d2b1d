import type { Problem } from '../problem.js'
import type { Embed } from './options.js'

/** The vectors of units of one side, all of unit length, one after another. */
export interface Vectors {
  size: number
  values: Float64Array
}

/** What an encoder gave that is no list of vectors; `problem` says it for people. */
export class EncoderError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.values)}`)
    this.name = 'EncoderError'
  }
}

/**
 * Calls the encoder and checks what it gives: a vector a text, all of one length, all values finite.
 * @throws EncoderError
 */
export function embedTexts(embed: Embed, texts: readonly string[], size: number | null): Vectors {
  const vectors = texts.length === 0 ? [] : embed(texts)
  if (vectors.length !== texts.length) throw fault('vectorCount', { got: vectors.length, expected: texts.length })
  const length = size ?? vectors[0]?.length ?? 0
  const values = new Float64Array(texts.length * length)
  vectors.forEach((vector, index) => {
    if (vector.length !== length || length === 0)
      throw fault('vectorLength', { got: vector.length, expected: length, index })
    let sum = 0
    for (let k = 0; k < length; k++) {
      if (!Number.isFinite(vector[k])) throw fault('vectorNotFinite', { index })
      sum += vector[k] * vector[k]
    }
    const norm = Math.sqrt(sum) || 1
    for (let k = 0; k < length; k++) values[index * length + k] = vector[k] / norm
  })
  return { size: length, values }
}

function fault(key: string, values: Problem['values']): EncoderError {
  return new EncoderError({ severity: 'fatal', code: `align:${key}`, file: null, line: null, column: null, values })
}

/** Log odds that the vectors give a bead at most, for it or against it. */
const STRENGTH = 5
/** Pairs that are compared to learn what chance likeness is. */
const CHANCE_PAIRS = 200

/**
 * How alike two runs of units are, as log odds: the distance of the sums of their vectors, as a share of the mean distance of pairs picked all over the document (vecalign's
 * normalisation, Thompson and Koehn 2019). 0 lies half way between the same and chance.
 */
export function likenessOf(
  left: Vectors,
  right: Vectors,
): (lefts: readonly number[], rights: readonly number[]) => number {
  const { size } = left
  const rows = left.values.length / (size || 1)
  const columns = right.values.length / (size || 1)
  let chance = 0
  for (let k = 0; k < CHANCE_PAIRS; k++) chance += distance([(k * 7919) % rows], [(k * 104729 + 13) % columns])
  chance = Math.max(chance / CHANCE_PAIRS, 1e-6)

  function distance(lefts: readonly number[], rights: readonly number[]): number {
    let product = 0
    let a = 0
    let b = 0
    for (let k = 0; k < size; k++) {
      let x = 0
      let y = 0
      for (const i of lefts) x += left.values[i * size + k]
      for (const j of rights) y += right.values[j * size + k]
      product += x * y
      a += x * x
      b += y * y
    }
    return 1 - product / (Math.sqrt(a * b) || 1)
  }

  return (lefts, rights) => {
    const share = distance(lefts, rights) / chance
    return STRENGTH * Math.max(-1, Math.min(1, 1 - 2 * share))
  }
}

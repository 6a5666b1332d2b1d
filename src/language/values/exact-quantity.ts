import { placeOf, type Read } from './read.js'
import type { Token } from './tokens.js'
import type { Quantity } from './value.js'

/**
 * A quantity that is one exact number and can be read in one way only, from the tokens `at` up to `next` (0-based, `next` behind the last):
 * "hoofdstuk IV", "1.12,83", "op het halve uur". What is known otherwise ("minstens tweemaal" has a bound) is given beside the number.
 */
export function exactQuantity(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  { value, ...known }: { value: number } & Pick<Quantity, 'unit' | 'form'> & Partial<Quantity>,
): Read<Quantity> {
  return {
    next,
    value: {
      ...placeOf(text, tokens, at, next),
      type: 'quantity',
      min: value,
      max: value,
      bound: 'exact',
      per: null,
      ordinal: false,
      vague: false,
      weak: false,
      foreign: false,
      malformed: false,
      alternatives: [],
      ...known,
    },
  }
}

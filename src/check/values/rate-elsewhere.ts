import type { Quantity } from '../../language/values/value.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { periodNouns, periodWords } from '../tables/period-words.js'

/**
 * "Per kwartaal betaalt u 45 euro" and "45 euros per year": one side has its rate right behind the number, the other elsewhere in the sentence, where it is the
 * only one and another.
 */
export function rateElsewhere(nl: Quantity, en: Quantity, pair: PairReading): boolean {
  if ((nl.per === null) === (en.per === null)) return false
  const [rate, bare, side] = nl.per === null ? [en.per, nl, pair.nl] : [nl.per, en, pair.en]
  const bead = side.beadAt(bare.start)
  const inBead = side.values.filter((value) => side.beadAt(value.start) === bead)
  if (inBead.some((value) => value.type === 'quantity' && value.per !== null)) return false
  if (inBead.filter((value) => value.type === 'quantity' && !value.ordinal).length > 1) return false
  const periods = periodsOf(side, bead)
  return rate !== null && periods.size === 1 && !periods.has(rate)
}

function periodsOf(side: SideReading, bead: number): Set<string> {
  const periods = new Set<string>()
  const tokens = side.tokens.filter(({ start }) => side.beadAt(start) === bead)
  for (const [at, { lower }] of tokens.entries()) {
    const word = periodWords[side.lang].get(lower)
    if (word !== undefined) periods.add(word)
    const noun = /^(?:per|elke?|iedere?|each|every)$/.test(lower)
      ? periodNouns[side.lang].get(tokens[at + 1]?.lower ?? '')
      : undefined
    if (noun !== undefined) periods.add(noun)
  }
  return periods
}

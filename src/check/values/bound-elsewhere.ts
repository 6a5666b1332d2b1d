import type { Quantity } from '../../language/values/value.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { ageOpeners, boundWords } from '../tables/bound-words.js'

/** "Deelnemers vanaf 55 jaar" and "participants aged 55 or over": "vanaf" and "from" before a number open it upwards. */
export function opensAge(nl: Quantity, en: Quantity, pair: PairReading): boolean {
  const opened = (value: Quantity, side: SideReading): boolean =>
    value.bound === 'exact' &&
    ageOpeners[side.lang].some((opener) =>
      side.text
        .slice(Math.max(0, value.start - 32), value.start)
        .toLowerCase()
        .trimEnd()
        .endsWith(` ${opener}`.slice(value.start <= opener.length + 1 ? 1 : 0)),
    )
  const up = (value: Quantity): boolean => value.bound === 'at-least' || value.bound === 'more-than'
  return (up(en) && opened(nl, pair.nl)) || (up(nl) && opened(en, pair.en))
}

/**
 * True where one side bounds a number and the other has the bound elsewhere in the sentence: "minstens 6,5" and "a minimum score of 6.5", "de maximale hoogte is
 * 4 meter" and "no higher than 4 metres". A word that already bounds another number does not count.
 */
export function boundElsewhere(nl: Quantity, en: Quantity, pair: PairReading): boolean {
  if (nl.bound !== 'exact' && en.bound !== 'exact') return false
  const [bounded, bare, side] = nl.bound === 'exact' ? [en, nl, pair.nl] : [nl, en, pair.en]
  const way = bounded.bound === 'at-least' ? 'least' : bounded.bound === 'at-most' ? 'most' : null
  if (way === null) return false
  const bead = side.beadAt(bare.start)
  const words = boundWords[side.lang][way]
  return side.tokens.some(
    ({ lower, start, end }) =>
      words.some((word) => (word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word)) &&
      side.beadAt(start) === bead &&
      !side.values.some((value) => value !== bare && start >= value.start && end <= value.end),
  )
}

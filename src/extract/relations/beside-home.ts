import { headAt } from '../names/growth.js'
import { listWords } from './list-words.js'
import type { Party, Statement } from './statement.js'

/** "KEMRI and Utrecht University have …", "Erasmus MC en de TU Delft ontvingen …": in one list with the home. */
export function isBesideHome({ sentence: { tokens }, homes, parties }: Statement, { name }: Party): boolean {
  // "Our Department of Dentistry and the Swiss company Straumann are bringing …"
  const units = parties.flatMap(({ name: unit, entity }) =>
    entity.class === 'unit' && entity.home !== null ? [{ first: unit.first, last: unit.reach }] : [],
  )
  return [...homes, ...units].some((home) => {
    const [from, to] = home.first > name.reach ? [name.reach + 1, home.first] : [home.last + 1, name.first]
    if (to <= from || to - from > 5) return false
    for (let i = from; i < to; i++) {
      const { lower, shape } = tokens[i]!
      const noun = i >= to - 2 && (shape === 'capital' || headAt(tokens, i, i) !== null)
      if (!listWords.besideHome.has(lower) && !noun) return false
    }
    return true
  })
}

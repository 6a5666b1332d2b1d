import { foldName } from '../../link/names/fold-name.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Spot } from '../rule.js'
import { joinsItems } from './joins-items.js'

/**
 * True for an item of a list of names, of which the other text has at least two: "Zeeland, Zuid-Holland, Noord-Holland en Friesland" beside "Zeeland, South
 * Holland and Friesland". What falls out of such a list is lost, though a page may name it elsewhere.
 */
export function inSharedList(item: Spot, side: SideReading, other: SideReading): boolean {
  const items = listAround(item, side)
  const keys = new Set(other.places.flatMap((place) => place.keys))
  const text = ` ${foldName(other.text)} `
  const shared = items.filter(
    ({ start, end, keys: own }) =>
      own.some((key) => keys.has(key)) || text.includes(` ${foldName(side.text.slice(start, end))} `),
  )
  return items.length >= 2 && shared.length >= 2 && shared.length >= items.length - 1
}

interface Item extends Spot {
  keys: readonly string[]
}

/** The other items of the list that an item stands in, joined by commas, "en" and "and". */
function listAround(item: Spot, side: SideReading): Item[] {
  const all: Item[] = [
    ...side.places.filter(({ basis }) => basis === 'name').map(({ start, end, keys }) => ({ start, end, keys })),
    ...side.names
      .filter((name) => !side.places.some(({ start, end }) => start >= name.start && end <= name.end))
      .map(({ start, end }) => ({ start, end, keys: [] })),
  ].sort((a, b) => a.start - b.start)
  const at = all.findIndex(({ start, end }) => start <= item.start && end >= item.end)
  if (at < 0) return []
  let [first, last] = [at, at]
  while (first > 0 && joinsItems(side.text, all[first - 1]!, all[first]!)) first -= 1
  while (last + 1 < all.length && joinsItems(side.text, all[last]!, all[last + 1]!)) last += 1
  return all.slice(first, last + 1).filter((_, index) => index + first !== at)
}

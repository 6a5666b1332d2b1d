import { cityCountry } from './city-country.js'
import europe from './exonyms-europe.js'
import world from './exonyms-world.js'
import { foldPlace } from './fold-place.js'
import { rows } from './rows.js'

let names: Map<string, string> | undefined

/**
 * A city by its English name, whatever language it is given in: "Parijs" and "Paris" are "Paris", "Praag" and "Praha" are "Prague". A city that has none of its own
 * in English keeps its name. The country, where it is known, tells Bergen in Norway from Mons.
 */
export function englishCity(name: string, country: string | null): string {
  names ??= tableOf()
  const folded = foldPlace(name)
  // "Newcastle" with no country may be the one in Australia.
  if (country === null && !cityCountry(name)?.certain) return name
  return names.get(`${country ?? ''} ${folded}`) ?? name
}

/** By country and folded form, and by form alone where all countries agree. */
function tableOf(): Map<string, string> {
  const table = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const [countries, nl, en, own] of [...rows(europe), ...rows(world)]) {
    const country = countries![0]!
    // A remark in parentheses tells two apart in the table; it is no part of the name.
    const english = en![0]!.replace(/\s*\(.*\)$/, '')
    for (const form of [...(en ?? []), ...(nl ?? []), ...(own ?? [])]) {
      const folded = foldPlace(form)
      if (!table.has(`${country} ${folded}`)) table.set(`${country} ${folded}`, english)
      const alone = table.get(` ${folded}`)
      if (alone !== undefined && alone !== english) doubtful.add(folded)
      table.set(` ${folded}`, english)
    }
  }
  for (const folded of doubtful) table.delete(` ${folded}`)
  return table
}

import type { Party, Statement } from './statement.js'

/** Words that may stand between two names of one list. */
const joining: ReadonlySet<string> = new Set(['and', 'en', '&', ',', 'the', 'de', 'het', 'als', 'well', 'as'])

/** "KEMRI and Utrecht University have …", "Erasmus MC en de TU Delft ontvingen …": in one list with the home. */
export function isBesideHome({ sentence: { tokens }, homes }: Statement, { name }: Party): boolean {
  return homes.some((home) => {
    const [from, to] = home.first > name.reach ? [name.reach + 1, home.first] : [home.last + 1, name.first]
    if (to <= from || to - from > 3) return false
    for (let i = from; i < to; i++) if (!joining.has(tokens[i]!.lower)) return false
    return true
  })
}

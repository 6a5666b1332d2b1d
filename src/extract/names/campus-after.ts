import type { Grammar } from './growth.js'
import type { Name } from './name.js'
import { nameWords } from './name-words.js'

/** "Nelson Mandela Universiteit, campus George", "…, George campus": behind the comma of an institution stands which of its sites is meant. */
export function campusAfter({ tokens }: Grammar, name: Name, names: readonly Name[]): void {
  if (!name.head || name.head.plural || name.head.class === 'unit' || tokens[name.reach + 1]?.text !== ',') return
  const site = names.find(({ first }) => first === name.reach + 2 || first === name.reach + 3)
  if (!site) return
  const before =
    site.first === name.reach + 2 && nameWords.site.has(tokens[site.first]!.lower) && site.last > site.first
  const apart = site.first === name.reach + 3 && nameWords.site.has(tokens[name.reach + 2]!.lower)
  const behind = site.first === name.reach + 2 && nameWords.site.has(tokens[site.reach + 1]?.lower ?? '')
  const last = behind || nameWords.site.has(tokens[site.last]!.lower) ? site.first === name.reach + 2 : false
  if (!before && !apart && !last) return
  site.rules.push('placeOfNameBefore')
  name.rules.push('campusAfter')
}

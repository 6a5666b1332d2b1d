import type { Grammar } from './growth.js'
import type { Name } from './name.js'

/** "Odisee & HOGENT, België": a line of two names under one sign and a country is about two houses there. */
export function landOfTwo({ tokens, places }: Grammar, names: readonly Name[]): void {
  const [one, two, land] = names
  if (names.length !== 3 || !one || !two || !land || one.first > 1 || land.reach !== tokens.length - 1) return
  const signs = [one.reach + 1, two.reach + 1].map((at) => tokens[at]?.text).join(' ')
  if (signs !== '& ,' || two.first !== one.reach + 2 || land.first !== two.reach + 2) return
  const country = places.country(land.name)
  if (!country || places.city(one.name) || places.city(two.name)) return
  for (const name of [one, two]) name.country ??= { value: country, basis: 'stated' }
  land.rules.push('placeOfNameBefore')
}

import { isCapitalised } from '../tokens/token.js'
import type { Grammar } from './growth.js'
import { joinWords } from './join-words.js'
import type { Name } from './name.js'

/** Where the names in a parenthesis are, and the parenthesis's last token. */
export interface Label {
  last: number
  country: Name['country']
  city: string | null
}

/** "in Finland (Laurea, Metropolia) en Boston (MGH, Dana-Farber)": several names in a parenthesis are there; the place is none of them. */
export function labelOf({ tokens, places }: Grammar, name: Name): Label | null {
  if (name.head || tokens[name.reach + 1]?.text !== '(') return null
  const land = places.country(name.name)
  const city = places.city(name.name)
  if (!land && !city) return null
  let capitals = 0
  let parts = 1
  let at = name.reach + 2
  for (; at <= name.reach + 24 && tokens[at] && tokens[at]!.text !== ')'; at++) {
    if (isCapitalised(tokens[at])) capitals++
    if (joinWords.listed.has(tokens[at]!.lower) || tokens[at]!.lower === ';') parts++
  }
  const first = tokens[name.reach + 2]!
  if (capitals === 0 || !isCapitalised(first) || places.country(first.text) || places.city(first.text)) return null
  if (!land && (parts === 1 || capitals === 1)) return null
  const country: Name['country'] = land
    ? { value: land, basis: 'stated' }
    : city?.country
      ? { value: city.country, basis: 'city' }
      : null
  return { last: at, country, city: land ? null : name.name }
}

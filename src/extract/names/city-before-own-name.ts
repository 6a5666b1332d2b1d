import type { Lang } from '../../contracts.js'
import type { Grammar } from './growth.js'
import type { Name } from './name.js'
import { saysOnlyWhatItIs } from './says-only-what-it-is.js'
import { wordsOf } from './words.js'

/**
 * "Barcelona (UPF)", "Stockholm (Karolinska)", "Moscow (Higher School of Economics)": a city and, in the parenthesis, which institution there. The institution is the
 * name; the city is where it is, and no name for it: the next list may have "Barcelona (UB)".
 */
export function readCityBeforeOwnName(name: Name, { lang, places }: Grammar): void {
  const inside = name.rules.includes('organisationInParentheses')
  const written = inside ? name.aliases[0] : name.name
  const city = written === undefined || name.shared || (name.head && !inside) ? null : places.city(written)
  if (!city) return
  const own = inside ? name.name : name.rules.includes('ownNameInParentheses') ? name.aliases.at(-1) : name.acronym
  // A short name for the city itself: "New York (NYC)".
  if (!own || own === written || isInitials(own, written!)) return
  name.name = saysOnlyWhatItIs(own) ? withCity(own, written!, lang) : own
  name.acronym = null
  name.aliases = [`${written} (${own})`]
  name.city = city.name
  name.country ??= city.country === null ? null : { value: city.country, basis: 'city' }
  name.rules.push('cityBeforeOwnName')
}

/** As each language names such a one: "Medische Universiteit Wenen", "Medical University of Vienna", "Graz University of Technology". */
function withCity(own: string, city: string, lang: Lang): string {
  if (lang === 'nl') return `${own} ${city}`
  return own.split(' ').some((word) => wordsOf('en').owner.has(word)) ? `${city} ${own}` : `${own} of ${city}`
}

function isInitials(own: string, city: string): boolean {
  const words = city.split(/[\s-]+/)
  return words.length > 1 && own.toUpperCase().startsWith(words.map((word) => word.charAt(0).toUpperCase()).join(''))
}

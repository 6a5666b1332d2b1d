import { isCapitalised, type Token } from '../tokens/token.js'
import type { Grammar } from './growth.js'
import { joinWords } from './join-words.js'
import type { Name } from './name.js'
import { nameWords } from './name-words.js'

/** "the Mayo Clinic in Rochester, Minnesota", "Instituut in Keulen", "Indiana University, Bloomington". */
export function placeAfter({ tokens, places }: Grammar, name: Name, names: Name[]): void {
  const next = tokens[name.reach + 1]
  if (!next || name.city) return
  if (!joinWords.inPlace.has(next.lower)) return
  const place =
    names.find((other) => other.first === name.reach + 2) ?? landWithArticle(tokens, places, name.reach + 2, names)
  // "Paris (Sorbonne), Milan (Bocconi)": the next of a list, not where the one before is.
  if (!place || (place.head && !places.city(place.name)) || place.rules.includes('cityBeforeOwnName')) return
  // "in Eindhoven's sister city Nanjing"
  if (/^['’]s?$/.test(tokens[place.reach + 1]?.lower ?? '') || /['’]s$/.test(place.name)) return
  const country = places.country(place.name)
  const ends = !tokens[place.reach + 1] || /^[(;:.)–—-]$/.test(tokens[place.reach + 1]!.text)
  const land = landBehind(tokens, place, names, places)
  if (land !== null && isWhere(name, next, place)) {
    name.city = place.name
    place.rules.push('placeOfNameBefore')
    if (next.text !== ',') name.aliases.push(`${name.name} ${next.lower} ${place.name}`)
    name.country ??= { value: land, basis: 'stated' }
    name.rules.push('placeAfter')
    return
  }
  if (next.text === ',' && !ends && (!name.head || country)) return
  // "Lancaster, Exeter": without a head only at the start of an item is it a name and its place ("Cegesoma, Brussels").
  if (next.text === ',' && !name.head && name.first > 1 && name.last - name.first < 2) return
  // "Kyoto, Seoul": two cities of a list.
  const city = next.text === ',' && places.city(name.name) ? null : places.city(place.name)
  // A country is that first, though a town may be called so.
  if (city && !country) {
    if (next.text === ',' && goesOn(tokens, place.last + 1)) return
    name.city = city.name
    place.rules.push('placeOfNameBefore')
    if (next.text !== ',') name.aliases.push(`${name.name} ${next.lower} ${place.name}`)
    name.country ??= place.country ?? (city.country ? { value: city.country, basis: 'city' } : null)
    const after = names.find((other) => other.first === place.reach + 2)
    const land = after && tokens[place.reach + 1]?.text === ',' ? landOf(after.name, places) : null
    if (land) name.country = { value: land, basis: 'stated' }
    name.rules.push('placeAfter')
  } else if (country) {
    name.country ??= { value: country, basis: 'stated' }
    place.rules.push('placeOfNameBefore')
    name.rules.push('countryAfter')
  }
}

/** The country or state that ends the address: "in Mpanshya, Zambia", ", Göttingen, Germany"; null where something else follows the place. */
function landBehind(
  tokens: readonly Token[],
  place: Name,
  names: readonly Name[],
  places: Grammar['places'],
): string | null {
  if (tokens[place.reach + 1]?.text !== ',') return null
  const land = names.find((other) => other.first === place.reach + 2)
  const after = land && tokens[land.reach + 1]
  const ends = !after || after.shape === 'sign' || after.shape === 'lower'
  return land && ends && !after?.text.startsWith("'") ? landOf(land.name, places) : null
}

/** A place that no table has to know: "the hospital in Mpanshya, Zambia"; behind a comma only where the name opens the line and says what it is. */
function isWhere(name: Name, next: Token, place: Name): boolean {
  if (place.head || place.last - place.first > 2 || place.acronym) return false
  if (next.text !== ',') return true
  return name.head !== null && name.first <= 1 && !/\p{Lu}{2}/u.test(place.name)
}

/** "the Pirbright Institute in the United Kingdom", "in de Verenigde Staten": a country that bears an article; "in the Leiden lab" is none. */
function landWithArticle(
  tokens: readonly Token[],
  places: Grammar['places'],
  at: number,
  names: Name[],
): Name | undefined {
  if (!nameWords.article.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.text === ',') return undefined
  const land = names.find((other) => other.first === at + 1)
  return land && places.country(land.name) ? land : undefined
}

/** "Ghent University, Leuven and …": a list goes on behind the place; "Universitas Airlangga, Surabaya, later this year" none. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (nameWords.and.has(tokens[at]?.lower ?? '')) return true
  if (tokens[at]?.text !== ',') return false
  const next = joinWords.goesOn.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return isCapitalised(tokens[next])
}

/** A country, or a state of one behind a city: "Durham, North Carolina". */
function landOf(name: string, places: Grammar['places']): string | null {
  return places.country(name) ?? places.state(name)
}

import type { Lang } from '../../contracts.js'
import areas from './areas.js'
import countriesEn from './countries.en.js'
import countriesNl from './countries.nl.js'
import europe from './exonyms-europe.js'
import world from './exonyms-world.js'
import { foldPlace } from './fold-place.js'
import { gazetteer, type City } from './gazetteer.js'
import { inflectAdjective } from './inflect-adjective.js'
import type { Place, PlaceName } from './place.js'
import peoples from './peoples.js'
import regions from './regions.js'
import { rows } from './rows.js'
import states from './states.js'

/** All names of places by folded form, and the most words that a name with a given first word has. */
export interface PlaceIndex {
  names: Map<string, PlaceName[]>
  longest: Map<string, number>
  /** ISO codes of the countries and of their parts. */
  codes: Set<string>
  /** How many organisations the registry lists in a city, by the key of the place. */
  organizations: Map<string, number>
}

let index: PlaceIndex | undefined

/** The tables of this folder as one index, made at first use. Meanings of one name stand in the order country, area, region, city. */
export function placeIndex(): PlaceIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): PlaceIndex {
  const made: PlaceIndex = { names: new Map(), longest: new Map(), codes: new Set(), organizations: new Map() }
  addCountries(made, countriesNl, 'nl')
  addCountries(made, countriesEn, 'en')
  for (const [code, nl, en] of rows(peoples)) {
    const key = code![0]!
    const place: Place = { key, kind: key.length > 2 ? 'region' : 'country', country: key.slice(0, 2) }
    for (const name of nl ?? []) addName(made, name, { place, basis: 'adjective', lang: 'nl' })
    for (const name of en ?? []) addName(made, name, { place, basis: 'adjective', lang: 'en' })
  }
  for (const row of rows(areas)) addRow(made, { key: row[0]![0]!, kind: 'area', country: null }, row)
  for (const row of [...rows(regions), ...rows(states)]) {
    const key = row[0]![0]!
    made.codes.add(key)
    addRow(made, { key, kind: 'region', country: key.slice(0, 2) }, row)
  }
  for (const row of [...rows(europe), ...rows(world)]) {
    const country = row[0]![0]!
    addRow(made, { key: cityKey(country, row[2]![0]!), kind: 'city', country }, row)
  }
  for (const city of gazetteer()) addCity(made, city)
  const size = ({ place }: PlaceName) => made.organizations.get(place.key) ?? 0
  // Of cities that share a name the one with most organisations comes first.
  for (const meanings of made.names.values()) {
    if (meanings.length > 1) meanings.sort((a, b) => rank[a.place.kind] - rank[b.place.kind] || size(b) - size(a))
  }
  return made
}

const rank: Record<Place['kind'], number> = { country: 0, area: 1, region: 2, city: 3 }

/** "Ghent" of the gazetteer is the Ghent of the exonyms, under any of its names. */
function addCity(made: PlaceIndex, { name, country, organizations }: City): void {
  const known = made.names.get(foldPlace(name))?.find(({ place }) => place.kind === 'city' && place.country === country)
  const place = known?.place ?? { key: cityKey(country, name), kind: 'city', country }
  if (!known) addName(made, name, { place, basis: 'name', lang: null })
  made.organizations.set(place.key, (made.organizations.get(place.key) ?? 0) + organizations)
}

function cityKey(country: string, name: string): string {
  return country + ':' + foldPlace(name).replaceAll(' ', '-')
}

function addCountries(made: PlaceIndex, table: string, lang: Lang): void {
  for (const [code, names, adjectives] of rows(table)) {
    made.codes.add(code![0]!)
    const place: Place = { key: code![0]!, kind: 'country', country: code![0]! }
    for (const name of names!) addName(made, name, { place, basis: 'name', lang })
    for (const adjective of adjectives ?? []) addAdjective(made, adjective, place, lang)
  }
}

function addRow(made: PlaceIndex, place: Place, row: string[][]): void {
  const [, nl, en, own, adjectivesNl, adjectivesEn] = row
  for (const name of nl ?? []) addName(made, name, { place, basis: 'name', lang: 'nl' })
  for (const name of en ?? []) addName(made, name, { place, basis: 'name', lang: 'en' })
  for (const name of own ?? []) addName(made, name, { place, basis: 'name', lang: null })
  for (const adjective of adjectivesNl ?? []) addAdjective(made, adjective, place, 'nl')
  for (const adjective of adjectivesEn ?? []) addAdjective(made, adjective, place, 'en')
}

function addAdjective(made: PlaceIndex, adjective: string, place: Place, lang: Lang): void {
  addName(made, adjective, { place, basis: 'adjective', lang })
  if (lang === 'nl') addName(made, inflectAdjective(adjective), { place, basis: 'adjective', lang })
}

function addName(made: PlaceIndex, name: string, meaning: Omit<PlaceName, 'exact' | 'comma'>): void {
  const folded = foldPlace(name)
  const letters = name.replaceAll('.', '')
  const exact = letters.length <= 5 && /^\p{Lu}+$/u.test(letters) ? letters : null
  const meanings = made.names.get(folded) ?? []
  const same = (other: PlaceName) =>
    other.place.key === meaning.place.key && other.basis === meaning.basis && other.lang === meaning.lang
  if (meanings.some(same)) return
  meanings.push({ ...meaning, exact, comma: name.includes(',') })
  made.names.set(folded, meanings)
  const words = folded.split(' ')
  made.longest.set(words[0]!, Math.max(words.length, made.longest.get(words[0]!) ?? 0))
}

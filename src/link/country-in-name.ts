import type { Lang, Organization } from '../contracts.js'
import { findPlaces, type PlaceSpan } from '../language/places/find-places.js'
import { isGeneral, nameConcepts } from './names/name-concepts.js'
import { knownPlaceForms } from './names/place-forms.js'
import { sameCountry } from './territories.js'

/** Prepositions that put an organisation into a place: "University of Antwerp", "Universiteit van Luik", "Hospital Clínic de Barcelona". */
const intoPlace = /(?:^|\s)(?:of|in|at|van|te|von|zu|de|di|do|da|del|à|d)[\s'’]+(?:the\s+|de\s+|het\s+|la\s+|l['’])?$/i

interface Found {
  value: string
  basis: NonNullable<Organization['countryBasis']>
  city: string | null
}

/**
 * The country that names of one organisation give away, and by what: a country or its adjective ("Nederlands Instituut voor …"), or a city that
 * only one country has ("Aleppo University Hospital"). A place counts at the end of a name, after a preposition, or in front of the
 * word that says what it is; "Sussex" in "Duke of Sussex Foundation" says nothing. Names that point to two countries give none.
 */
export function countryInNames(names: readonly { value: string; lang: Lang }[]): Found | null {
  let found = null as Found | null
  for (const { value, lang } of names) {
    const places = findPlaces(value, lang).filter((place) => place.certain && saysWhere(value, place))
    for (const { country, basis, kind, text } of places) {
      if (country === null) continue
      if (found && !sameCountry(found.value, country)) return null
      const because = kind === 'city' ? 'city' : basis
      // An adjective and a place together: the place is the closer of the two ("Chinese University of Hong Kong").
      if (!found || because === 'city' || (because === 'name' && found.basis === 'adjective'))
        found = { value: country, basis: because, city: kind === 'city' ? text : (found?.city ?? null) }
    }
  }
  return found
}

function saysWhere(name: string, { start, end }: PlaceSpan): boolean {
  const [before, after] = [name.slice(0, start).trimEnd(), name.slice(end).trim()]
  if (intoPlace.test(name.slice(0, start))) return true
  if (before === '') return after !== '' && saysWhat(after.split(/\s+/)[0]!)
  // "Erasmus University Rotterdam", "RWTH Aachen"; but "Universidad Peruana Cayetano Heredia" is named for a man.
  const last = before.split(/\s+/).at(-1)!
  return after === '' && (/^\p{Lu}{2,5}$/u.test(last) || saysWhat(last))
}

function saysWhat(word: string): boolean {
  const concepts = nameConcepts(word, knownPlaceForms())
  return concepts.length > 0 && concepts.every(isGeneral)
}

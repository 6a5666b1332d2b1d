import { findPlaces, type PlaceSpan } from '../../language/places/find-places.js'
import { foldName } from '../../link/names/fold-name.js'
import { conceptsOf } from './concepts-of.js'
import { acronymCounterparts } from './acronym-pairs.js'
import { adjectiveOf, namesInhabitants } from './inhabitants.js'
import { type Side } from './named.js'
import { hasCounterpart, isPlaceOnly } from './has-counterpart.js'

/** Places of one side that the other has under no name; places inside a name that has its counterpart are part of that name. */
export function placesLeft(mine: Side, other: Side): PlaceSpan[] {
  const keys = new Set(other.side.places.flatMap((place) => place.keys))
  // Another region of the country is another place: "Vlaamse bedrijven" and "Walloon companies".
  const countries = new Set(other.side.places.flatMap(({ kind, country }) => (kind === 'region' ? [] : [country])))
  return mine.side.places.filter((place) => {
    if (other.named.some(({ span }) => namesInhabitants(span.text, other.side.lang, [place]))) return false
    if (place.kind !== 'country' && adjectiveOf(place, other.side.tokens)) return false
    const marked = conceptsOf({ ...place, kind: 'name', titles: [], opens: false }, [place])[0]
    if (place.kind === 'city' && other.named.some(({ concepts }) => marked !== undefined && concepts.includes(marked)))
      return false
    // "Da Nang" and "Danang".
    const squeezed = foldName(place.text).replaceAll(' ', '')
    if (squeezed.length > 4 && other.folded.replaceAll(' ', '').includes(squeezed)) return false
    // "Sint-Eustatius" and "St. Eustatius".
    const saint = /^(?:sint|st) (.+)$/.exec(foldName(place.text.replace(/[-.]/g, ' ')))?.[1]
    if (saint !== undefined && /(?:^| )(?:sint|st|saint) /.test(other.folded) && other.folded.includes(` ${saint} `))
      return false
    // "300 BC" is no province of Canada.
    if (place.text === 'BC' && /[0-9] ?$/.test(mine.side.text.slice(Math.max(0, place.start - 3), place.start)))
      return false
    if (isPole(place, mine.side.text) || namesLanguage(place, mine.side.text)) return false
    if (speaks(place, mine, other) || explainsAcronym(place, mine, other)) return false
    if (place.keys.some((key) => keys.has(key)) || other.folded.includes(` ${foldName(place.text)} `)) return false
    const name = mine.named.find(
      ({ span }) =>
        place.start >= span.start && place.end <= span.end && span.end - span.start > place.end - place.start,
    )
    if (name && !isPlaceOnly(name, mine.side) && hasCounterpart(name, mine, other)) return false
    if (codedElsewhere(place, other) || (place.text === 'Amerika' && other.words.has('americas'))) return false
    const forms = acronymCounterparts(place.text, mine.side.lang)
    if (forms?.names.some((form) => other.folded.includes(` ${foldName(form)} `))) return false
    // A part of a country, or the country itself, beside a place that lies there: "Gent" and "Ghent, Belgium".
    if (
      place.kind === 'country' &&
      mine.side.places.some((inside) => inside !== place && inside.country === place.country && keys.has(inside.key))
    )
      return false
    if (place.kind === 'region' && place.basis === 'adjective' && countries.has(place.country)) return false
    return true
  })
}

/** "The South Pole", "Space Pole" are no inhabitants of Poland. */
function isPole({ start, text }: PlaceSpan, whole: string): boolean {
  return /^Poles?$/.test(text) && /\p{Lu}\p{L}+ $/u.test(whole.slice(Math.max(0, start - 20), start))
}

/** "(Engels: SeedPower)": the language of the name that follows. */
function namesLanguage({ start, end }: PlaceSpan, whole: string): boolean {
  return /[(,] ?(?:in het |in )?$/.test(whole.slice(Math.max(0, start - 10), start)) && whole.startsWith(':', end)
}

/** "NAP (Amsterdam Ordnance Datum)" beside "NAP": the parenthesis tells readers from abroad what the letters stand for. */
function explainsAcronym({ start }: PlaceSpan, { side: { text } }: Side, other: Side): boolean {
  const open = text.lastIndexOf('(', start)
  if (open < 0 || text.slice(open, start).includes(')')) return false
  const acronym = /(\p{Lu}[\p{Lu}\p{N}]{1,9}) ?$/u.exec(text.slice(Math.max(0, open - 12), open))?.[1]
  return acronym !== undefined && other.side.text.includes(acronym)
}

/** "French-speaking" and "English-taught" beside "Franstalige" and "Engelstalige". */
function speaks(place: PlaceSpan, mine: Side, other: Side): boolean {
  if (mine.side.lang !== 'en' || place.basis !== 'adjective') return false
  return [...other.words].some((word) => {
    const people = word.match(/^(\p{L}{3,})talige?n?$/u)?.[1]
    if (people === undefined) return false
    const named = findPlaces(`${people.charAt(0).toUpperCase()}${people.slice(1)}`, 'nl')[0]
    return named !== undefined && named.country === place.country
  })
}

/** "Gliwice, Poland" and "Gliwice (PL)": the country stands there as its code. */
function codedElsewhere({ kind, country }: PlaceSpan, { side }: Side): boolean {
  return kind === 'country' && country !== null && side.text.includes(`(${country})`)
}

import type { Lang } from '../../contracts.js'
import { isCertainCity } from './city-country.js'
import { foldPlace } from './fold-place.js'
import { commonWords, otherNames } from './homographs.js'
import { placeIndex } from './place-index.js'
import type { Place, PlaceName } from './place.js'
import { nextWord, type Word } from './words.js'

/** A place named in running text; UTF-16 offsets. */
export interface PlaceSpan extends Place {
  start: number
  end: number
  text: string
  basis: 'name' | 'adjective'
  /** False where the word may be something else (a person, a common word) or cities of several countries bear the name. */
  certain: boolean
  /** Keys of all places of that name: "Bergen" is Mons and Bergen in Norway. */
  keys: readonly string[]
}

const mostWords = 8
/** What may stand between the words of one name: "Noord-Korea", "St. Petersburg", "Washington, D.C.", "Bosnia & Herzegovina". */
const joint = /^(?:[ \u00a0\u2010\u2011/-]|\. |, | & )$/
/** What stands between a city and the country or state that it lies in: "Durham, NC", "Waterloo (Canada)". */
const inside = /^(?:, | \(|, in )$/
const postal = /^(?:, | \()([A-Z]{2})(?![\p{L}\p{N}])/u

/** Words that open the name of an area and are written small as well: "northern Europe", "zuidelijk Afrika". None is a place by itself. */
const directions = new Set(
  'northern southern eastern western central north south east west southeast northwest sub zuidelijk noordelijk'.split(
    ' ',
  ),
)

/**
 * The places that a text names, in order and without overlap; of names inside each other the longest is taken
 * ("New South Wales", not "Wales"). Adjectives are those of the given language ("Vlaamse", "Flemish"). A name must be
 * written with a capital, an abbreviation as it is ("US", never "us"). A city before its state or country is the one
 * that lies there ("Durham, North Carolina"). Linear in the length of the text.
 */
export function findPlaces(text: string, lang: Lang): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  let before = 0
  for (let word = nextWord(text, 0); word; word = nextWord(text, before)) {
    const mayStart = startsHigh(text, word.start) || directions.has(text.slice(word.start, word.end))
    const span = mayStart ? longestName(text, word, before, lang) : null
    if (span) spans.push(span)
    before = span ? span.end : word.end
    const state = span?.kind === 'city' ? stateAfter(text, span) : null
    if (state) {
      spans.push(state)
      before = state.end
    }
  }
  settleCities(text, spans)
  return spans
}

function longestName(text: string, first: Word, before: number, lang: Lang): PlaceSpan | null {
  const { names, longest } = placeIndex()
  let word = withoutGenitive(text, first, lang)
  let key = foldPlace(text.slice(word.start, word.end))
  const space = key.indexOf(' ')
  const limit = Math.min(longest.get(space < 0 ? key : key.slice(0, space)) ?? 0, mostWords)
  let best: PlaceSpan | null = null
  let comma = false
  let last = first
  for (let count = 1; count <= limit; count++) {
    if (count > 1) {
      const next = nextWord(text, last.end)
      // "Utrecht's Canal" is no name of two words.
      if (!next || next.start - last.end > 3 || word.end < last.end) break
      const between = text.slice(last.end, next.start)
      if (!joint.test(between)) break
      comma ||= between === ', '
      word = withoutGenitive(text, next, lang)
      key += ' ' + foldPlace(text.slice(word.start, word.end))
      last = next
    }
    const [meaning, ...others] = meaningsOf(names.get(key), text.slice(first.start, word.end), lang, comma)
    if (meaning) best = makeSpan(text, first, word, key, meaning, others)
  }
  if (best && opensSentence(text, before, first.start) && commonWords.has(foldPlace(best.text))) return null
  return best
}

/** Upper case, a script without case, or the "'s" of "'s-Hertogenbosch". */
function startsHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 65 && code <= 90) || text.startsWith('s-', at)
  const letter = String.fromCodePoint(text.codePointAt(at)!)
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter
}

/** Whether a capital at the offset may be due to the start of a sentence. */
function opensSentence(text: string, before: number, start: number): boolean {
  return before === 0 || /[.!?:…\n•]/.test(text.slice(before, start))
}

/** The places that a name may mean, the likeliest first: a name of this language before others. */
function meaningsOf(
  meanings: readonly PlaceName[] | undefined,
  written: string,
  lang: Lang,
  comma: boolean,
): PlaceName[] {
  const fits = (meanings ?? []).filter(
    (meaning) =>
      (meaning.exact === null || meaning.exact === written.replaceAll('.', '')) &&
      (meaning.basis === 'name' || meaning.lang === lang) &&
      (!comma || meaning.comma),
  )
  const first = fits.find((meaning) => meaning.lang === lang)
  return first ? [first, ...fits.filter((meaning) => meaning !== first)] : fits
}

/** The word without the ending of an English genitive: "Utrecht's Department". */
function withoutGenitive(text: string, word: Word, lang: Lang): Word {
  const genitive =
    lang === 'en' && word.end - word.start > 3 && text[word.end - 1] === 's' && "'’".includes(text[word.end - 2] ?? ' ')
  return genitive ? { start: word.start, end: word.end - 2 } : word
}

function makeSpan(
  text: string,
  first: Word,
  last: Word,
  key: string,
  meaning: PlaceName,
  others: readonly PlaceName[],
): PlaceSpan {
  // The apostrophe of "'s-Hertogenbosch" and the last full stop of "U.S." belong to the name.
  const apostrophe = text.startsWith('s-', first.start) && "'’".includes(text[first.start - 1] ?? ' ')
  const start = apostrophe ? first.start - 1 : first.start
  const end = text[last.end] === '.' && text[last.end - 2] === '.' ? last.end + 1 : last.end
  const certain = !commonWords.has(key) && !otherNames.has(key) && (meaning.place.kind !== 'city' || isCertainCity(key))
  const keys = [meaning, ...others].map(({ place }) => place.key)
  return { ...meaning.place, start, end, text: text.slice(start, end), basis: meaning.basis, certain, keys }
}

/** The state or province in two letters after a city: "Durham, NC", "Waterloo (ON)". */
function stateAfter(text: string, city: PlaceSpan): PlaceSpan | null {
  if (text[city.end] !== ',' && text[city.end + 1] !== '(') return null
  const letters = postal.exec(text.slice(city.end, city.end + 6))
  if (!letters) return null
  const start = city.end + letters[0].length - 2
  for (const country of ['US', 'CA']) {
    const key = `${country}-${letters[1]}`
    if (placeIndex().codes.has(key) && countriesOf(city.text).includes(country)) {
      return {
        key,
        kind: 'region',
        country,
        start,
        end: start + 2,
        text: letters[1]!,
        basis: 'name',
        certain: true,
        keys: [key],
      }
    }
  }
  return null
}

/** Gives each city the country that the text puts behind it, where a city of that name lies there. */
function settleCities(text: string, spans: PlaceSpan[]): void {
  for (const [at, city] of spans.entries()) {
    const next = spans[at + 1]
    if (city.kind !== 'city' || !next?.country || next.kind === 'city' || next.basis !== 'name') continue
    if (next.start - city.end > 5 || !inside.test(text.slice(city.end, next.start))) continue
    const meant = placeIndex()
      .names.get(foldPlace(city.text))
      ?.find(({ place }) => place.kind === 'city' && place.country === next.country)
    if (meant) Object.assign(city, meant.place, { certain: true })
  }
}

function countriesOf(name: string): (string | null)[] {
  return (placeIndex().names.get(foldPlace(name)) ?? []).map(({ place }) => place.country)
}

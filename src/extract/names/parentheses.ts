import { isCapitalised, type Token } from '../tokens/token.js'
import type { Places } from '../places/places.js'
import { joinWords } from './join-words.js'
import type { Name } from './name.js'
import { isAcronymOf } from './acronym.js'
import { nameWords } from './name-words.js'

/** A parenthesis longer than this is a remark, not part of a name. In tokens. */
const longestRemark = 24

/** What a parenthesis after a name says of it. */
export interface Remark {
  /** Tokens of the brackets, inclusive. */
  first: number
  last: number
  acronym: string | null
  country: string | null
  /** True where the country itself is named, not only a city in it. */
  stated: boolean
  city: string | null
  /** Tokens of an own name or an expansion inside, inclusive; null where there is none. */
  own: { first: number; last: number } | null
}

/**
 * Reads the parenthesis that opens at token `at`: an acronym "(IWH)", "(JRC, the EU in-house service)", a country "(Canada)",
 * "(BE)", "(both in Germany)", a place "(Shanghai)", "(Milan, Italy)", an own name "(Panthéon-Sorbonne)". Null where it is none of these or never closes.
 */
export function readRemark(tokens: Token[], at: number, before: Name | null, places: Places): Remark | null {
  if (tokens[at]?.text !== '(') return null
  let close = at + 1
  while (close <= at + longestRemark && tokens[close] && tokens[close]!.text !== ')') close++
  if (tokens[close]?.text !== ')') return null
  const remark: Remark = { first: at, last: close, acronym: null, country: null, stated: false, city: null, own: null }
  let part = at + 1
  for (let i = at + 1; i <= close; i++) {
    if (i < close && !/^[,;/]$/.test(tokens[i]!.text)) continue
    if (i > part) readPart(tokens, part, i - 1, before, places, remark, part === at + 1)
    part = i + 1
  }
  return remark
}

function readPart(
  tokens: Token[],
  first: number,
  last: number,
  before: Name | null,
  places: Places,
  remark: Remark,
  leading: boolean,
): void {
  const words = tokens.slice(first, last + 1)
  const plain = words.map((token) => token.text).join(' ')
  // "(DK ODENSE13)", "(B GENT01)": the code that Erasmus+ gives to an institution.
  const code =
    /^(A|B|BG|CH|CY|CZ|D|DK|E|EE|F|G|HR|HU|I|IRL|IS|LI|LT|LUX|LV|MT|N|NL|P|PL|RO|S|SF|SI|SK|TR|UK) ?\p{Lu}[\p{Lu}-]*\d{2,3}$/u.exec(
      plain,
    )?.[1]
  if (code) {
    remark.country ??= erasmusCountries[code] ?? code
    remark.stated = true
    return
  }
  // "Cambridge (MA)" is in Massachusetts, not in Morocco.
  const ofCity = before && places.city(before.name) ? places.codeAfterCity(before.name, plain) : null
  const country = ofCity ?? places.country(plain) ?? isoCode(words, places) ?? (leading ? null : places.state(plain))
  if (country && !(before && isAcronymOf(plain, before.name))) {
    if (!remark.stated) remark.country = country
    remark.stated = true
    return
  }
  let from = first
  while (from < last && joinWords.bound.has(tokens[from]!.lower)) from++
  if (from > first) {
    readPart(tokens, from, last, before, places, remark, false)
    return
  }
  if (words.length === 1 && (words[0]!.shape === 'acronym' || words[0]!.shape === 'mixed')) {
    if (leading || !remark.acronym) remark.acronym ??= words[0]!.text
    return
  }
  if (
    leading &&
    before &&
    words.length <= 3 &&
    words.every(isCapitalised) &&
    isAcronymOf(plain.replaceAll(' ', ''), before.name)
  ) {
    remark.acronym ??= plain
    return
  }
  const city = places.city(plain)
  if (city && words.every(isCapitalised)) {
    remark.city ??= city.name
    remark.country ??= city.country
    return
  }
  // "HES-SO Valais (not Erasmus+, but with a grant)": what it is not is no name of it.
  if (leading && words.some(isCapitalised) && !nameWords.denies.has(words[0]!.lower)) {
    const own = words.findIndex(isCapitalised)
    remark.own ??= { first: first + own, last }
  }
}

/** Codes of countries in Erasmus+ that are not those of ISO 3166-1 (European Commission, list of institution codes). */
const erasmusCountries: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  G: 'GR',
  I: 'IT',
  IRL: 'IE',
  LUX: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
  SF: 'FI',
  UK: 'GB',
}

/** "(BE)", "(ES-PV)", "(U.S.)": the code of a country, with its part. */
function isoCode(words: Token[], places: Places): string | null {
  if (words.length !== 1) return null
  const code = /^([A-Z]{2})(?:-[A-Z]{1,3})?$/.exec(words[0]!.text)?.[1]
  return code && places.isCode(code) ? (code === 'UK' ? 'GB' : code) : null
}

import type { Lang } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import { headOf } from '../names/head.js'
import type { Party, Statement } from '../relations/statement.js'
import type { Token } from '../tokens/token.js'
import { frontedCountry } from './fronted-country.js'
import { countryAt, partyBehind, placeOfAdjective } from './place-phrases.js'
import { placeWords } from './place-words.js'
import type { Places } from './places.js'
import type { Parties, PlaceRule, StatedPlace } from './stated-place.js'

/** From the closest to the loosest: the first that says something of a party counts. */
const rules: readonly PlaceRule[] = [
  countryAfterName,
  possessiveBefore,
  appositionAfter,
  adjectiveBefore,
  nounInCountry,
  frontedCountry,
]

/**
 * Where the parties of a statement are, as its grammar tells: "In India we work with ICRISAT", "our partners in Ghana are …", "the Canadian university Dalhousie",
 * "ABBYY, een Russisch softwarebedrijf". Linear in the sentence.
 */
export function statedCountries(
  { sentence, parties, homes }: Statement,
  lang: Lang,
  places: Places,
): Map<Party, StatedPlace> {
  const named = parties.filter(({ entity }) => entity.class !== 'place' && entity.class !== 'person')
  const stated = new Map<Party, StatedPlace>()
  if (named.length === 0) return stated
  for (const rule of rules) {
    for (const [party, place] of rule(sentence.tokens, named, lang, places, homes))
      if (!stated.has(party)) stated.set(party, place)
  }
  return stated
}

/** "deCODE genetics op IJsland": islands that are countries take "on" in both languages. */
function countryAfterName(tokens: readonly Token[], parties: Parties, _lang: Lang, places: Places) {
  const found = new Map<Party, StatedPlace>()
  for (const party of parties) {
    if (!placeWords.on.has(tokens[party.name.reach + 1]?.lower ?? '')) continue
    const country = countryAt(tokens, party.name.reach + 2, places)
    if (country) found.set(party, { country: country.code, basis: 'stated', city: null, loose: false })
  }
  return found
}

/** "Sweden's Karolinska Institutet", "Kenya's KEMRI". */
function possessiveBefore(tokens: readonly Token[], parties: Parties, _lang: Lang, places: Places) {
  const found = new Map<Party, StatedPlace>()
  for (const party of parties) {
    const { first } = party.name
    if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) continue
    for (const from of [first - 2, first - 3]) {
      const country = from >= 0 ? countryAt(tokens, from, places) : null
      if (country?.last !== first - 2) continue
      found.set(party, { country: country.code, basis: 'adjective', city: null, loose: false })
      break
    }
  }
  return found
}

/** "ABBYY, een Russisch softwarebedrijf", "Ncardia, het Leidse stamcelbedrijf". */
function appositionAfter(tokens: readonly Token[], parties: Parties, lang: Lang, places: Places) {
  const found = new Map<Party, StatedPlace>()
  for (const party of parties) {
    const at = party.name.reach
    if (tokens[at + 1]?.text !== ',' || !placeWords.determiner.has(tokens[at + 2]?.lower ?? '')) continue
    const place = placeOfAdjective(tokens[at + 3], lang, places)
    const noun = place ? nounAfter(tokens, at + 4) : null
    // "A, the Dutch universities B and C" and "A, the Dutch university B" speak of others.
    if (!place || !noun || noun.plural || isHigh(tokens[noun.at + 1])) continue
    found.set(party, { ...place, basis: 'adjective', loose: false })
  }
  return found
}

/** "the Canadian university Dalhousie", "de Zweedse stichting Vinnova", "our Chinese partners are A and B", "twelve Dutch centres, such as A and B". */
function adjectiveBefore(tokens: readonly Token[], parties: Parties, lang: Lang, places: Places) {
  const found = new Map<Party, StatedPlace>()
  for (let at = 0; at < tokens.length; at++) {
    const place = placeOfAdjective(tokens[at], lang, places)
    const noun = place && !isOneOfSeveral(tokens, at, lang, places) ? nounAfter(tokens, at + 1) : null
    if (!place || !noun) continue
    const first = listAfter(tokens, noun, parties)
    if (!first) continue
    const listed = noun.plural ? listFrom(tokens, parties, first) : [first]
    for (const party of listed) if (!found.has(party)) found.set(party, { ...place, basis: 'adjective', loose: false })
  }
  return found
}

/** "Chinese and Indian partners", "the French-German institute": which of them is which country's nobody says. */
function isOneOfSeveral(tokens: readonly Token[], at: number, lang: Lang, places: Places): boolean {
  const joined = placeWords.oneOfSeveral.has(tokens[at - 1]?.lower ?? '')
  return joined && placeOfAdjective(tokens[at - 2], lang, places) !== null
}

/** "Our sister institution in Indonesia is A", "Partners from Ghana are A and B", "our partner in Kenya, the Baraka Clinic, …". */
function nounInCountry(tokens: readonly Token[], parties: Parties, _lang: Lang, places: Places) {
  const found = new Map<Party, StatedPlace>()
  for (let at = 0; at + 3 < tokens.length; at++) {
    if (!placeWords.inFrom.has(tokens[at + 1]!.lower)) continue
    // A capital at the start of the sentence is none.
    if (!isNoun(tokens[at]!) && !(at === 0 && partner.test(tokens[at]!.lower))) continue
    const country = countryAt(tokens, at + 2, places)
    const next = tokens[(country?.last ?? 0) + 1]
    if (!country || !next) continue
    const first = parties[partyBehind(parties, country.last)]
    if (first && isApposed(tokens, country.last + 1, first, parties) && !isPlural(tokens[at]!))
      found.set(first, { country: country.code, basis: 'stated', city: null, loose: false })
    if (!opensList(next) || !first || first.name.first > country.last + 5) continue
    for (const party of listFrom(tokens, parties, first)) {
      found.set(party, { country: country.code, basis: 'stated', city: null, loose: false })
    }
  }
  return found
}

interface Noun {
  at: number
  plural: boolean
}

/** The noun in small letters that an adjective belongs to, at most two words on: "Chinese medical partners". */
function nounAfter(tokens: readonly Token[], from: number): Noun | null {
  for (
    let at = from;
    at < from + 3 && tokens[at]?.shape === 'lower' && !placeWords.small.has(tokens[at]!.lower);
    at++
  ) {
    if (isNoun(tokens[at]!)) return { at, plural: isPlural(tokens[at]!) }
  }
  return null
}

/** "zusterpartners", "sister-partners", "counterparts". */
const partner = new RegExp(`^(?:${[...placeWords.partnerFirst].join('|')})?-?(?:${[...placeWords.partner].join('|')})$`)

/** "are", "zijn", "such as", "zoals": what a plural noun has before the names that it is said of. */
function opensList({ lower }: Token): boolean {
  return placeWords.isBe.has(lower) || placeWords.example.has(lower)
}

function isNoun({ shape, lower }: Token): boolean {
  return shape === 'lower' && (headOf(lower) !== null || partner.test(lower) || endsIn(lower, placeWords.companyEnding))
}

function isPlural({ lower }: Token): boolean {
  return headOf(lower)?.plural ?? endsIn(lower, placeWords.pluralEnding)
}

/** The party that a noun is said of: the name right after it, or the first of a list that a verb or "such as" opens. */
function listAfter(tokens: readonly Token[], noun: Noun, parties: Parties): Party | null {
  const next = noun.at + 1
  const first = parties[partyBehind(parties, noun.at)]
  if (!first) return null
  if (first.name.first <= next || (/^["“‘']$/.test(tokens[next]?.text ?? '') && first.name.first === next + 1))
    return first
  if (!noun.plural && isApposed(tokens, next, first, parties)) return first
  const gap = tokens.slice(next, first.name.first)
  const opens = gap.findIndex(opensList)
  return noun.plural && opens >= 0 && opens <= 3 && gap.length - opens <= 5 ? first : null
}

/** "our Norwegian partner, Fjellheim Hospital, trains …": one name between commas says who it is; "our partner in Kenya, KU Leuven and VUB" is a list. */
function isApposed(tokens: readonly Token[], comma: number, { name }: Party, parties: Parties): boolean {
  if (tokens[comma]?.text !== ',') return false
  const first = placeWords.article.has(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1
  const after = tokens[name.reach + 1]
  if (name.first !== first || (after && after.shape !== 'sign')) return false
  if (after?.text !== ',') return true
  const next = tokens[name.reach + 2]
  const another = parties[partyBehind(parties, name.reach)]
  return next !== undefined && !placeWords.inList.has(next.lower) && (another?.name.first ?? Infinity) > name.reach + 2
}

/** The party and those that follow it in one list, which ends after "and". */
function listFrom(tokens: readonly Token[], parties: Parties, first: Party): Party[] {
  const list = [first]
  for (let at = partyBehind(parties, first.name.last); at < parties.length; at++) {
    const party = parties[at]!
    const between = tokens.slice(list.at(-1)!.name.reach + 1, party.name.first)
    if (between.length > 3 || between.length === 0 || !between.every(({ lower }) => placeWords.inList.has(lower))) break
    list.push(party)
    if (between.some(({ lower }) => placeWords.and.has(lower))) break
  }
  return list
}

function isHigh(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.shape !== 'sign' && token.shape !== 'number'
}

import type { Lang } from '../../contracts.js'
import { hasPart } from '../../language/tables/has-part.js'
import { describesOnly } from '../names/describes-only.js'
import { isHeadless } from '../classify/is-headless.js'
import type { Draft } from '../relations/draft.js'
import type { Related } from '../relations/relate.js'
import type { Party, Statement } from '../relations/statement.js'
import { countryOfName } from './country-of-name.js'
import { countryAt } from './place-phrases.js'
import { placeWords } from './place-words.js'
import type { Places } from './places.js'
import type { StatedPlace } from './stated-place.js'
import { statedCountries } from './stated-countries.js'

/**
 * Gives partners the country that the text around them states: their own sentence ("the Canadian university Dalhousie", "In India with …"), the label of the line
 * ("Germany: …"), the country cell of the row, the heading of the section. What stands with the name itself goes before.
 */
export function locate(related: Related, lang: Lang, places: Places): void {
  for (const { statement, drafts, country } of related.results) {
    if (drafts.length === 0) continue
    const own = statedCountries(statement, lang, places)
    for (const { party, role } of drafts) {
      const place = own.get(party)
      if (place?.loose && isCompanion(party, statement)) continue
      if (place?.loose && isRoomIn(place.country, party, statement, drafts, places)) continue
      if (place && role !== 'funder' && !(place.loose && isEverywhere(party, statement)))
        applyStated(party, place, places)
    }
    // "Indonesia", and below it a sentence with the Netherlands Institute for …: the heading is not where the partners are.
    const isDoubtful = (heading: string | null): boolean =>
      statement.block.kind === 'paragraph' &&
      drafts.some(({ party: { entity } }) => {
        const said = entity.country && entity.country.basis !== 'city' ? entity.country.value : null
        const known = said ?? countryOfName(entity.name, places)
        return known !== null && known !== heading
      })
    const label = labelCountry(statement, places)
    const stated =
      label ?? tailCountry(statement, places) ?? rowCountry(statement, places) ?? (isDoubtful(country) ? null : country)
    if (!stated) continue
    for (const { party, role } of drafts) {
      const { name, entity } = party
      if (
        role === 'funder' ||
        isRoomIn(stated, party, statement, drafts, places) ||
        isEverywhere(party, statement) ||
        name.country?.basis === 'stated' ||
        name.country?.basis === 'adjective'
      )
        continue
      if (!statement.parties.includes(party)) continue
      // "Bangladesh", and below it "met de Bangladesh University of Engineering en Deltares": beside a body of the country a bare name may be of anywhere.
      // "Ecuador: University of Cuenca and FLACSO" is of all that stand behind it.
      if (
        !(label !== null && isBare(statement)) &&
        isBeside(party, drafts) &&
        statement.row === undefined &&
        name.country?.value !== stated
      )
        continue
      // "Indonesië", and below it "het KITLV in Leiden"; "Ethiopia", and below it "the University of Aberdeen".
      if (label === null && isNearby(name) && name.country!.value !== stated) continue
      if (label === null && statement.block.kind === 'paragraph' && places.liesElsewhere(name.name, stated)) continue
      // "Noorwegen", and below it "met Aberdeen en Kopenhagen": a town is where it is.
      if (name.inferred && (places.city(name.name)?.country ?? stated) !== stated) continue
      name.country = { value: stated, basis: 'stated' }
      if (entity.country?.basis !== 'stated') entity.country = name.country
    }
  }
}

/** True for a name beside others of which the place need not hold: a company, an institute or a bare name in a list; a university or hospital is where it is. */
function isBeside({ entity }: Party, drafts: readonly { party: Party }[]): boolean {
  if (entity.head === 'university' || entity.head === 'hospital') return false
  return drafts.some((other) => other.party.entity !== entity)
}

/** "het KITLV in Leiden": a town of the Low Countries right behind the name. */
function isNearby({ rules, country }: Party['name']): boolean {
  return rules.includes('placeAfter') && (country?.value === 'NL' || country?.value === 'BE')
}

/**
 * Who works in a country need not be of it: "In Congo met de ngo Memisa", "in a consortium led by Cordaid", "doen we dat met het Instituut voor Tropische
 * Geneeskunde", whose words say nothing of where it is.
 */
function isEverywhere({ entity, name }: Party, { sentence: { tokens } }: Statement): boolean {
  if (entity.head === 'ngo' || entity.head === 'network' || entity.head === 'funder') return true
  const [before, further] = [tokens[name.first - 1]?.lower ?? '', tokens[name.first - 2]?.lower ?? '']
  if (placeWords.leading.has(further) && placeWords.leader.has(before)) return true
  return entity.head === 'research-institute' && describesOnly(name, tokens)
}

/**
 * "Met APEFE delen we in Kigali een kantoor", "In Kigali we share an office with APEFE": the office is there, and whose it is may come from anywhere. A university
 * or a hospital stays where it is.
 */
function isRoomIn(
  country: string,
  { entity }: Party,
  { parties }: Statement,
  drafts: readonly Draft[],
  places: Places,
): boolean {
  if (entity.head === 'university' || entity.head === 'hospital') return false
  const shares = drafts.some(({ party, kind }) => kind === 'shared-premises' && party.entity === entity)
  const isThere = ({ name }: Party): boolean =>
    (places.country(name.name) ?? places.city(name.name)?.country ?? null) === country
  return shares && parties.some((other) => other.entity.class === 'place' && isThere(other))
}

/**
 * "In Congo knappen we samen met Memisa het ziekenhuis van Kisantu op": what is worked on is there; who comes along, and whose name does not say what it is, may be from anywhere.
 * "In India werken we samen met ICRISAT" names nothing else.
 */
function isCompanion(party: Party, { sentence: { tokens }, parties }: Statement): boolean {
  if (!isHeadless(party) || !isBehindWith(party, tokens)) return false
  const named = parties.filter(({ entity }) => entity.class === 'organization' || entity.class === 'unknown')
  return named.some((other) => {
    const at = placeWords.article.has(tokens[other.name.first - 1]?.lower ?? '') ? 2 : 1
    const before = tokens[other.name.first - at]?.lower ?? ''
    return (
      other !== party && other.entity.head !== null && !isBehindWith(other, tokens) && !placeWords.inList.has(before)
    )
  })
}

function isBehindWith({ name: { first } }: Party, tokens: Statement['sentence']['tokens']): boolean {
  const at = placeWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return placeWords.withWhom.has(tokens[at]?.lower ?? '')
}

function applyStated({ name, entity }: Party, { country, basis, city, loose }: StatedPlace, places: Places): void {
  if (name.country?.basis === 'stated' || name.country?.basis === 'adjective') return
  if (loose && saysOther(name.name, country, places)) return
  name.country = { value: country, basis }
  name.city ??= city
  name.rules.push(basis === 'adjective' ? 'adjectiveOfCountry' : 'countryOfSentence')
  if (!entity.country || entity.country.basis === 'city') entity.country = name.country
}

/** Bodies of several countries are in none of those that they work in: "In Kenya with UN-Habitat and the World Bank". */
const worldwide = new RegExp(
  `\\b(?:${oneOf('worldWord')}|(?:${oneOf('worldStem')})\\p{L}*)(?!\\p{L})|^(?:${oneOf('worldFirst')})(?!\\p{L})|[^ ] (?:${oneOf('worldLast')})$`,
  'iu',
)

function oneOf(key: 'worldWord' | 'worldStem' | 'worldFirst' | 'worldLast'): string {
  return [...placeWords[key]].join('|')
}

/** "In Kenya, Leiden University works with …": a name with another country or city in it knows better where it is. */
function saysOther(name: string, country: string, places: Places): boolean {
  if (worldwide.test(name)) return true
  const own = countryOfName(name, places)
  if (own !== null) return own !== country
  return name.split(/[\s/–-]+/).some((word) => (places.city(word)?.country ?? country) !== country)
}

function labelCountry({ sentence: { tokens }, parties, block }: Statement, places: Places): string | null {
  const [label] = parties
  // "India: A; Brazil: B" has a label for each.
  if (tokens.filter(({ text }) => text === ':').length > 1) return null
  const sign = tokens[(label?.name.reach ?? 0) + 1]
  // "Canada - Thompson Rivers University": an item of a list, or a line that has no full stop.
  const isItem = block.kind === 'list-item' || (block.kind === 'paragraph' && isLine(tokens))
  const dash = /^[–—-]$/.test(sign?.text ?? '') && sign!.spaced && isItem
  if (!label || label.name.first > 1 || (sign?.text !== ':' && !dash)) return null
  return places.country(label.name.name)
}

/** "Ecuador: University of Cuenca and FLACSO": nothing behind the label but names and what joins them; "Australië: met het museum en A onderzochten we …" tells more. */
function isBare({ sentence: { tokens }, parties }: Statement): boolean {
  return tokens.every(
    ({ lower, shape }, at) =>
      shape === 'sign' ||
      placeWords.inList.has(lower) ||
      parties.some(({ name }) => name.first <= at && at <= name.reach),
  )
}

/** A line with one dash and nothing that ends a sentence: "Japan - Kansai Gaidai University". */
function isLine(tokens: Statement['sentence']['tokens']): boolean {
  const dashes = tokens.filter(({ text, spaced }) => /^[–—-]$/.test(text) && spaced).length
  return dashes === 1 && !/^[.!?;:]$/.test(tokens.at(-1)?.text ?? '')
}

/** "McMaster University, the cradle of the method – Canada": what an item of a list ends with, behind a dash. */
function tailCountry({ sentence: { tokens }, block }: Statement, places: Places): string | null {
  if (block.kind !== 'list-item') return null
  const dash = tokens.findLastIndex(({ text, spaced }) => /^[–—-]$/.test(text) && spaced)
  const only = dash > 0 && tokens.findIndex(({ text, spaced }) => /^[–—-]$/.test(text) && spaced) === dash
  const land = only ? countryAt(tokens, dash + 1, places) : null
  return land?.last === tokens.length - 1 ? land.code : null
}

function rowCountry({ row }: Statement, places: Places): string | null {
  for (const { heading, text } of row?.cells ?? []) {
    const country =
      places.country(text) ??
      landOfAddress(text, places) ??
      (places.isCode(text) && hasPart(heading, placeWords.countryColumn) ? (text === 'UK' ? 'GB' : text) : null)
    if (country) return country
  }
  return null
}

/** "Maputo, Mozambique", "Maputo (Mozambique)": a cell that is a town and its country; "France, Germany" is two. */
function landOfAddress(text: string, places: Places): string | null {
  const [, town, land] = /^(\p{Lu}[^,()]{1,40}?)(?:, | \()(\p{Lu}[^,()]{1,40}?)\)?$/u.exec(text.trim()) ?? []
  return town && land && places.country(town) === null ? places.country(land) : null
}

import type { Lang } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import { type HeadClass, isWholeHead } from '../names/head.js'
import type { Name } from '../names/name.js'
import { wordsOf } from '../names/words.js'
import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isState } from '../../language/places/is-state.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import type { Places } from '../places/places.js'
import type { Token } from '../tokens/token.js'
import { projectByContext } from './as-programme.js'
import { classWords } from './class-words.js'
import { projectColumn } from './columns.js'
import { definedAs, isTaughtAs } from './definition.js'
import type { Entity } from './entity.js'
import { nativeCommonNouns } from '../names/words.native.js'
import { fundingSchemes, schemesOfAreas } from '../names/funding-schemes.js'
import { isLand } from './land.js'
import { isShouted } from './shouted.js'
import { isAddress, isDescribed, isField, isTerritory, isTownBehind, isWhatItIs } from './nobody.js'
import { isPerson } from './persons.js'

/** What one occurrence of a name shows it to be, with how much that weighs against other occurrences. */
export interface Verdict {
  class: Entity['class']
  head: HeadClass | null
  weight: number
  rule: string
}

const bodies: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'university',
  'hospital',
  'research-institute',
  'network',
  'company',
  'foundation',
  'government',
  'ngo',
  'association',
  'funder',
])

/** What a name is, by its head, the words around it and the tables of places and plain words. */
export function classifyName(name: Name, tokens: readonly Token[], lang: Lang, places: Places): Verdict {
  const words = wordsOf(lang)
  const plain = name.name
  // "LUMC in Leiden, het ziekenhuis …": what comes after the place is not said of it.
  if (name.rules.includes('placeOfNameBefore'))
    return { class: 'place', head: null, weight: 2, rule: 'placeOfNameBefore' }
  if (name.rules.includes(projectColumn)) return verdictOf('programme-project', 4, projectColumn)
  const said = definedAs(name, tokens)
  // "the course in Lelystad", "de cursus in Lelystad": a town is where it is taught.
  const where = classWords.inCity.has(tokens[name.first - 1]?.lower ?? '') && places.city(plain) !== null
  const defined = said !== null && isTaught(said) && where ? null : said
  // "the Insurance Health division of the Karolinska Institute".
  const behind = tokens[name.reach + 1]?.lower ?? ''
  const group = classWords.groupFirst.has(behind) && classWords.group.has(tokens[name.reach + 2]?.lower ?? '')
  if ((classWords.unitNoun.has(behind) || group) && !name.acronym)
    return { class: 'unit', head: 'unit', weight: 4, rule: 'unitNounBehind' }
  if (isAddress(name, tokens, places)) return { class: 'thing', head: null, weight: 4, rule: 'address' }
  if (isDescribed(name, tokens, words)) return { class: 'thing', head: null, weight: 2, rule: 'descriptionOnly' }
  if (isShouted(name, tokens)) return { class: 'thing', head: null, weight: 1, rule: 'lineInCapitals' }
  if (isLand(name, tokens)) return { class: 'place', head: null, weight: 3, rule: 'placeName' }
  if (isTerritory(name, tokens)) return { class: 'place', head: null, weight: 3, rule: 'territory' }
  if (lang === 'nl' && isWhatItIs(name, tokens))
    return { class: 'thing', head: null, weight: 2, rule: 'descriptionOnly' }
  if (name.head) {
    if (worldwide.test(plain)) return verdictOf('association', 4, 'worldBody')
    // "RV Simon Stevin", "MS Oosterdam"
    if (isShip(tokens[name.first]!.text) && name.last > name.first)
      return { class: 'thing', head: 'thing', weight: 4, rule: 'ship' }
    // "SINTEF Ocean", "TNO Learning": an acronym makes a house of it.
    if (name.head.class === 'thing' && name.last === name.first + 1 && tokens[name.first]!.shape === 'acronym')
      return { class: 'unknown', head: null, weight: 1, rule: 'acronymBeforeThing' }
    if (isDescription(name, tokens, places)) return { class: 'thing', head: null, weight: 2, rule: 'descriptionOnly' }
    // "the Young Universities for the Future of Europe Alliance", "the alliance X": what it is called weighs more than a plural in its name.
    if (defined && (name.head.plural || name.head.class.startsWith('programme-')) && defined !== name.head.class)
      return verdictOf(defined, 4, 'definedInText')
    // "Netherlands Water Partnership": of a country, and of a subject.
    const land = tokens[name.first]!.text
    if (
      name.head.class === 'programme-agreement' &&
      name.headAt === name.last &&
      name.last - name.first > 1 &&
      (places.country(land) || places.demonym(land))
    )
      return verdictOf('network', 3, 'bodyOfCountry')
    // "Global Partnership for Plant Conservation": with a subject of its own.
    if (
      name.head.class === 'programme-agreement' &&
      name.headAt < name.last &&
      classWords.partnership.has(tokens[name.headAt]?.lower ?? '') &&
      name.rules.includes('joinPreposition')
    )
      return verdictOf('network', 3, 'partnershipForSubject')
    // "Partnership in International Management (PIM)": with a subject of its own it is a body, not an agreement.
    if (name.head.class === 'programme-agreement' && name.acronym && name.headAt < name.last)
      return verdictOf('network', 4, 'bodyWithAcronym')
    if (defined === 'foundation' || (defined === 'company' && name.head.class !== 'university'))
      return verdictOf(defined, 4, 'definedInText')
    // "the master's in Land Administration": what is taught, whatever it is called.
    const isPlain = name.head.class !== 'university' && name.head.class !== 'hospital' && !name.acronym
    if (isPlain && isTaughtAs(name, tokens)) return verdictOf('programme-degree', 4, 'definedInText')
    if (defined?.startsWith('programme-') && name.head.class === 'thing') return verdictOf(defined, 4, 'definedInText')
    // "het onderzoeksprogramma Circulaire Vereniging": a title may end in a noun for a body.
    if (titled(name) && defined?.startsWith('programme-') && isRightBehind(name, tokens))
      return verdictOf(defined, 4, 'definedInText')
    if (name.rules.includes('umbrella')) return verdictOf('network', 3, 'umbrella')
    // "European Reference Networks", "several national networks": a kind of network, and none.
    if (name.head.plural && name.head.class === 'network' && !isNamedByLetters(name))
      return { class: 'thing', head: null, weight: 1, rule: 'pluralHead' }
    if (name.head.plural && bodies.has(name.head.class) && !name.shared)
      return name.last > name.first
        ? verdictOf(name.acronym ? 'network' : name.head.class, 2, 'pluralHead')
        : { class: 'unknown', head: null, weight: 0, rule: 'pluralHead' }
    return verdictOf(name.head.class, 3, 'headNoun')
  }
  const hyphen = plain.indexOf('-')
  // "EU-beleid", "VN-doelen": compounds with an abbreviation that is no organisation.
  if (
    hyphen > 0 &&
    !plain.includes(' ') &&
    words.plainAcronyms.has(plain.slice(0, hyphen)) &&
    /^\p{Ll}/u.test(plain.slice(hyphen + 1))
  ) {
    return { class: 'thing', head: null, weight: 5, rule: 'plainAcronym' }
  }
  // "VS: Duke, Johns Hopkins", "UK": letters for a country.
  // "TTN-mutaties", "TedQual-certificering": a compound that ends in a common noun is what the noun says.
  const tail = lang === 'nl' ? /^[\p{L}\p{N}+]+-(\p{Ll}{4,})$/u.exec(plain)?.[1] : undefined
  if (tail && endsIn(tail, classWords.thingEnding))
    return { class: 'thing', head: null, weight: 3, rule: 'compoundOfThing' }
  if (words.plainAcronyms.has(plain) && places.country(plain))
    return { class: 'place', head: null, weight: 5, rule: 'placeName' }
  // "Luke (FI)": the code of a country in brackets.
  const bracketed = tokens[name.first - 1]?.text === '(' && tokens[name.last + 1]?.text === ')'
  if (bracketed && places.isCode(plain)) return { class: 'place', head: null, weight: 5, rule: 'placeName' }
  if (words.plainAcronyms.has(plain) || words.calendar.has(plain.toLowerCase()))
    return { class: 'thing', head: null, weight: 5, rule: 'plainAcronym' }
  if (places.country(plain) || places.demonym(plain) || (places.region(plain) && !name.acronym && !isShort(plain)))
    return { class: 'place', head: null, weight: 5, rule: 'placeName' }
  // "Leidse studenten", "de Franstalige zusterinstelling": Dutch adjectives of places and languages.
  if (
    lang === 'nl' &&
    name.first === name.last &&
    endsIn(plain, classWords.placeEnding) &&
    tokens[name.reach + 1]?.shape === 'lower' &&
    // "Materialise uit Leuven" is no adjective.
    !words.openers.has(tokens[name.reach + 1]!.lower)
  ) {
    return { class: 'place', head: null, weight: 2, rule: 'placeName' }
  }
  // "Nijmeegse onderzoekers", "de Groninger hoogleraar".
  if (lang === 'nl' && name.first === name.last && townOfAdjective(plain) !== null)
    return { class: 'place', head: null, weight: 2, rule: 'placeName' }
  // "Eindhoven's researchers".
  const owner = /^(.+)['’]s$/u.exec(plain)?.[1]
  if (lang === 'en' && owner !== undefined && (places.city(owner) || places.country(owner)))
    return { class: 'place', head: null, weight: 4, rule: 'placeName' }
  // "Kosten: 40 euro": what stands before the colon of a line says what follows.
  if (
    name.first === 0 &&
    name.first === name.last &&
    tokens[1]?.text === ':' &&
    !name.acronym &&
    !places.city(plain) &&
    tokens[0]!.shape === 'capital' &&
    isOrdinaryWord(plain.toLowerCase())
  )
    return { class: 'thing', head: null, weight: 2, rule: 'labelOfLine' }
  // "MEDIALAB (2021-2024): veertien landen": what begins and ends is a project.
  if (
    name.first <= 1 &&
    tokens[name.last + 1]?.text === '(' &&
    /^(?:19|20)\d\d$/.test(tokens[name.last + 2]?.text ?? '') &&
    isRange(tokens, name.last + 3)
  )
    return verdictOf('programme-project', 4, 'datedLabel')
  // "(Nursing only, max. 2 students)", "Verpleegkunde en Vroedkunde": fields, and nobody.
  if (!name.acronym && isField(name, tokens, words.and)) return { class: 'thing', head: null, weight: 1, rule: 'field' }
  if (shipName.test(plain)) return { class: 'thing', head: null, weight: 4, rule: 'ship' }
  if (fundingSchemes.has(plain) || schemesOfAreas.has(tokens[name.first]!.text))
    return verdictOf('programme-grant', 4, 'fundingScheme')
  if (defined) return verdictOf(defined, 4, 'definedInText')
  // "colleagues from Reinier de Graaf in Delft and Groene Hart Hospital in Gouda": who is told where he is, is a house.
  const housed = name.city !== null && name.rules.includes('placeAfter') && name.last > name.first
  if (!housed && isPerson(name, tokens, lang)) return { class: 'person', head: null, weight: 3, rule: 'personName' }
  // "Toulouse (Capitole)", "Munich (LMU)": a place with a name of its own behind it is an institution there.
  if (name.rules.includes('cityBeforeOwnName'))
    return { class: 'unknown', head: 'university', weight: 1, rule: 'placeWithOwnName' }
  // "ITHACA", "LIMA": letters in a text that writes its towns otherwise.
  const letters = /^\p{Lu}{4,}$/u.test(plain) && tokens.some(({ text }) => /\p{Ll}{3}/u.test(text))
  if (places.city(plain) && !letters) return { class: 'place', head: null, weight: 2, rule: 'cityName' }
  const project = projectByContext(name, tokens)
  // "In mProve vergelijken we uitkomsten": a network has its doings as well, where the page says that it is one.
  if (project) return verdictOf('programme-project', project === 'doneIn' ? 0.5 : 4, project)
  if (isTownBehind(name, tokens)) return { class: 'place', head: null, weight: 0.5, rule: 'townBehindName' }
  return { class: 'unknown', head: null, weight: 1, rule: 'noHead' }
}

/** "Friends of Networks (FoN)": letters of its own; "(ERNs)" are those of many. */
function isNamedByLetters({ acronym, rules }: Name): boolean {
  return (acronym !== null && !/\p{Lu}s$/u.test(acronym)) || rules.includes('joinPreposition')
}

/** A name that ends in a noun that is the last word of many a title: "Circular Society", "Living Library". */
function titled({ head, headAt, last, first, acronym }: Name): boolean {
  return (
    headAt === last && last === first + 1 && !acronym && (head?.class === 'association' || head?.class === 'network')
  )
}

/** "the research programme X": nothing between; not "In this project X studies …", where the noun ends what opens the sentence. */
function isRightBehind({ first }: Name, tokens: readonly Token[]): boolean {
  const opens = classWords.inProject.has(tokens[0]?.lower ?? '') && first <= 5
  return tokens[first - 1]?.shape === 'lower' && !opens
}

/** True for what is taught: it is often told in which town. */
function isTaught(head: HeadClass): boolean {
  return head === 'programme-degree' || head === 'programme-training'
}

/** "–2024)" and ":" or nothing behind a first year. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const [dash, year, close, colon] = tokens.slice(at, at + 4)
  return (
    /^[-–]$/.test(dash?.text ?? '') &&
    /^(?:19|20)\d\d$/.test(year?.text ?? '') &&
    close?.text === ')' &&
    (colon === undefined || /^[:,.]$/.test(colon.text))
  )
}

/** "World Food Programme", "RV Simon Stevin": one of the words, and behind it a capital. */
const opensWith = (words: ReadonlySet<string>): RegExp => new RegExp(`^(?:${[...words].join('|')}) \\p{Lu}`, 'u')
const worldwide = opensWith(classWords.worldBody)
const shipName = opensWith(classWords.ship)

function isShip(word: string): boolean {
  return classWords.ship.has(word) || classWords.navyShip.has(word)
}

function verdictOf(head: HeadClass, weight: number, rule: string): Verdict {
  if (bodies.has(head)) return { class: 'organization', head, weight, rule }
  if (head === 'unit') return { class: 'unit', head, weight, rule }
  if (head === 'thing') return { class: 'thing', head, weight, rule }
  return { class: 'programme', head, weight, rule }
}

/** "NS" is Nova Scotia after a comma, and a railway company by itself. */
function isShort(name: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(name)
}

/** "the Dutch European University": nothing but nationalities before the head. */
function isDescription(name: Name, tokens: readonly Token[], places: Places): boolean {
  // "European Research Council", "African Union": there is one of them, unlike universities.
  if (
    name.last > name.first &&
    (name.head!.length > 1 || ['funder', 'government', 'association'].includes(name.head!.class))
  )
    return false
  if (name.headAt !== name.last || name.acronym || name.shared) return false
  const before = tokens.slice(name.first, name.headAt - (name.head!.length - 1))
  // "Centre" alone is no name, "Hanzehogeschool" is.
  if (before.length === 0 && (name.head!.length > 1 || isOwnName(tokens[name.headAt]!.lower))) return false
  if (before.length === 0)
    return (
      tokens[name.headAt]!.shape === 'capital' &&
      (name.head!.lang === 'native' ? nativeCommonNouns.has(name.name) : isWholeHead(tokens[name.headAt]!.lower))
    )
  // "Ohio University": a state is no adjective, as "European" is.
  return before.every((token) => places.region(token.text) && !places.demonym(token.text) && !isState(token.text))
}

/** "het Diakonessenhuis", "Sint-Jansgasthuis": a head that is a name by itself. */
function isOwnName(head: string): boolean {
  return classWords.ownName.has(head) || [...classWords.saint].some((saint) => head.startsWith(saint) && head !== saint)
}

/** True for the kinds of head that an organisation has. */
export function isBody(head: HeadClass | null): boolean {
  return head !== null && bodies.has(head)
}

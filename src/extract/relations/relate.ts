import type { Lang, RelationKind } from '../../contracts.js'
import type { Entity } from '../classify/entity.js'
import type { Places } from '../places/places.js'
import { anaphoraWords } from './anaphora-words.js'
import type { Draft, ProgrammeDraft } from './draft.js'
import { draftReferred, paidByNoun, spinOff } from './draft-referred.js'
import { draftStatement, type DraftContext } from './draft-statement.js'
import { goesOn } from './goes-on.js'
import { isProject } from '../classify/is-project.js'
import { homeLeads } from './home-leads.js'
import { isDenied, kindsFor, statusFor } from './kinds.js'
import { knownByPlace } from './known-by-place.js'
import { placesAmongUniversities } from './places-among-universities.js'
import { membershipWords } from './membership-words.js'
import { opensLabelledItem } from './opens-labelled-item.js'
import { referredNoun } from './referred-noun.js'
import { isNetwork, newSection, type Section } from './section.js'
import { hasFrame, kindsOf, type Party, type Statement } from './statement.js'

/** What one statement gave, with what it stands in. */
export interface StatementResult {
  statement: Statement
  drafts: Draft[]
  /** The network or programme that is spoken of. */
  network: Party | null
  /** True where a noun of the statement stands for that network: "the alliance". */
  referred: boolean
  home: string | null
  /** The country that the heading names. */
  country: string | null
}

/** All that the statements of a page say of home and partners. */
export interface Related {
  results: StatementResult[]
  programmes: ProgrammeDraft[]
  passed: { party: Party; reason: string }[]
}

/** How many names back a noun such as "the university" may reach. */
const memory = 60

/** Reads the statements in order, section by section, and relates the organisations in them to the home. Linear in the page. */
export function relate(
  statements: readonly Statement[],
  lang: Lang,
  places: Places,
  homes: readonly string[],
): Related {
  const related: Related = { results: [], programmes: [], passed: [] }
  const aboutPartners = statements.some(isAboutPartners)
  const universities = knownByPlace(statements)
  const towns = placesAmongUniversities(statements)
  const subject = statements.flatMap(({ parties }) => parties).find(isProject)?.entity
  let spoken = subject
  let led = subject
  let section = newSection([], null)
  const contradicted = new Set<Statement>()
  let before: Statement | null = null
  for (const [at, statement] of statements.entries()) {
    if (statement.block.kind === 'heading') {
      // Of the project that the page is about, what is said of its lead holds under the next heading too.
      const leads = section.homeLeads && led === subject
      section = { ...sectionUnder(statement, places, contradicted, section), homeLeads: leads }
      before = null
      continue
    }
    // "België", on a line of its own: what stands below is there, up to the next country.
    section.country = wholeCountry(statement, places) ?? section.country
    section.topic = topicUnderItem(statement, statements[at - 1]) ?? section.topic
    if (opensLabelledItem(statement, before)) section.said = []
    inheritIntro(statement, before)
    inheritHome(statement, before)
    const context: DraftContext = { lang, places, aboutPartners, universities, towns }
    section.home = statement.homes.length > 0 ? statement.homes[0]!.id : section.home
    spoken = statement.parties.findLast(isProject)?.entity ?? spoken
    const leads = homeLeads(statement)
    if (leads !== null) led = spoken
    section.homeLeads = leads ?? section.homeLeads
    const noun = referredNoun(statement, section, places)
    const found = draftStatement(statement, section, context)
    const referred = found.drafts.some((draft) => draft.role === 'partner')
      ? []
      : goOnAbout(statement, found.drafts, draftReferred(statement, section, noun?.party ?? null), section)
    const outcome = spinOff(statement, noun)
    if (outcome && !found.drafts.some(({ kind }) => kind === 'spin-off')) referred.push(outcome)
    const payer = paidByNoun(statement, noun)
    if (payer && !found.drafts.some(({ role }) => role === 'funder')) referred.push(payer)
    const home = homeOf(statement, section, homes)
    const meant = noun && isNetwork(noun.party) ? noun.party : null
    related.results.push({
      statement,
      drafts: [...found.drafts, ...referred].map((draft) => ({ ...draft, home })),
      network: meant ?? section.network,
      referred: meant !== null,
      home,
      country: section.country,
    })
    related.programmes.push(...found.programmes)
    related.passed.push(...found.passed)
    if (hasFrame(statement, 'consortium')) section.consortium = true
    if (found.partners.length > 0) section.partners = found.partners
    section.seen = [...section.seen, ...statement.parties].slice(-memory)
    const payers = new Set(found.drafts.filter(({ role }) => role === 'funder').map(({ party }) => party))
    const network = statement.parties.find((party) => isNetwork(party) && !payers.has(party))
    if (network) section.network = network
    before = statement
    section.before = statement
    const own = [...found.drafts, ...referred].filter(({ carried }) => !carried)
    if (own.length > 0) section.drafts = own
    section.said = saidOf(statement, found.drafts, section.said)
  }
  const sure = established(related.results.flatMap(({ drafts }) => drafts))
  for (const result of related.results) result.drafts = result.drafts.filter((draft) => sure.has(draft.party.entity))
  return related
}

/**
 * The drafts of a statement that names no partner, put together with what was said before: what only speaks on of "the agreement" says
 * no new kind but qualifies those stated ("Die loopt tot 2027", "It was renewed in 2023").
 */
function goOnAbout(statement: Statement, found: Draft[], referred: Draft[], section: Section): Draft[] {
  if (referred.some(({ assumed }) => !assumed)) return referred
  const entities = new Set(referred.map(({ party }) => party.entity))
  const before = section.drafts.filter(
    ({ party, tie }) => tie === 'direct' && (entities.size === 0 || entities.has(party.entity)),
  )
  if (before.length === 0 || (entities.size === 0 && !goesOn(statement, found, section))) return referred
  const status = statusFor(statement, null)
  return before.map((draft) => ({
    ...draft,
    statement,
    intro: [],
    status,
    carried: true,
    rules: [...draft.rules, 'goesOn'],
  }))
}

/** What a statement leaves said for those after it: the kinds that it names without naming anybody; none once it gave somebody its own kinds. */
function saidOf(statement: Statement, drafts: Draft[], said: readonly RelationKind[]): readonly RelationKind[] {
  if (drafts.length > 0) return drafts.some(({ rules }) => rules.includes('kindNamed')) ? [] : said
  if (statement.parties.some(({ entity }) => entity.class === 'organization')) return said
  const { kinds } = kindsFor(statement, null, false)
  const stated = kindsOf(statement)
  return stated.length > 0 && !isDenied(statement) ? kinds : said
}

/** A name without a head noun that is a heading and no more is no partner: something else must relate it to the home. */
function established(drafts: Draft[]): Set<Entity> {
  const sure = new Set<Entity>()
  for (const { party, rules } of drafts) {
    if (
      party.entity.class === 'organization' ||
      !rules.some((rule) => rule.startsWith('referred') || rule === 'topicOfSection')
    )
      sure.add(party.entity)
  }
  return sure
}

/** True for a page on which somebody works with somebody: any statement or heading says so. */
function isAboutPartners(statement: Statement): boolean {
  return hasFrame(statement, 'cooperate') || hasFrame(statement, 'members') || kindsOf(statement).length > 0
}

/** "Two of these are …": the sentence before says what they are. */
function inheritIntro(statement: Statement, before: Statement | null): void {
  const picks = statement.cues.some(({ row }) => 'refer' in row && row.refer === 'these')
  const sameBlock = before?.blockIndex === statement.blockIndex
  if (before && statement.intro.length === 0 && (picks || (sameBlock && goesOnDoing(statement))))
    statement.intro = [before]
}

/** "We did so in the MENSANA project", "Dat deden we met …", "Dit doen wij samen met …": what was done, and when, stands in the sentence before. */
function goesOnDoing({ sentence: { tokens } }: Statement): boolean {
  const [first, second, third] = tokens.map(({ lower }) => lower)
  const { we, didSo, so, that, didThat } = anaphoraWords
  if (didSo.has(second ?? '') && so.has(third ?? '')) return we.has(first ?? '')
  return that.has(first ?? '') && didThat.has(second ?? '') && we.has(third ?? '')
}

/**
 * "- Galapagos" and under it, one level deeper, "Onderzoekssamenwerking rond fibrose, liep tot 2019": what stands below an item that is a name tells of that name.
 * Null where the statement is not the first below such an item; an item of the same level has nobody any more.
 */
function topicUnderItem({ block }: Statement, above: Statement | undefined): Party[] | null {
  if (!block.list || !above?.block.list || above.block.list.list !== block.list.list) return null
  if (block.list.depth < above.block.list.depth) return []
  if (block.list.depth === above.block.list.depth) return null
  const [party] = above.parties
  const whole = party && party.name.first <= 1 && party.name.reach >= above.sentence.tokens.length - 2
  return whole ? [party] : null
}

/** "Naturalis is a research institute. It is a partner of …": the sentence goes on about the home that the one before began with. */
function inheritHome(statement: Statement, before: Statement | null): void {
  const [first, second] = statement.sentence.tokens
  const subject = before?.homes[0]
  if (!subject || subject.first > 1 || statement.homes.length > 0 || before.blockIndex !== statement.blockIndex) return
  const { it, itBeforeVerb, auxiliary } = anaphoraWords
  const pronoun =
    it.has(first?.lower ?? '') || (itBeforeVerb.has(first?.lower ?? '') && auxiliary.has(second?.lower ?? ''))
  if (pronoun && before.parties.every(({ entity }) => entity.class !== 'organization')) {
    statement.homes = [{ first: 0, last: 0, id: subject.id }]
  }
}

/**
 * The section that a heading opens; under a country's heading the headings below it keep the country, unless
 * another country stands among these: then the levels of the headings are not what they seem ("Peru", below it "Cambodia", "Networks").
 */
function sectionUnder(heading: Statement, places: Places, contradicted: Set<Statement>, above: Section): Section {
  const named = heading.parties.filter(
    ({ entity }) =>
      entity.class === 'organization' ||
      (entity.class === 'unknown' && entity.occurrences.length > 1 && /\p{Lu}\S*\p{Lu}/u.test(entity.name)),
  )
  const own = countryOf(heading, places)
  for (const above of heading.headings) if (own && own !== (countryOf(above, places) ?? own)) contradicted.add(above)
  const country = [heading, ...heading.headings.toReversed()]
    .map((each) => (contradicted.has(each) ? null : countryOf(each, places)))
    .find((code) => code !== null)
  // "De leden", right below what tells of one network: its members.
  const network = isMembers(heading) && heading.parties.length === 0 && above.network && !above.consortium
  return newSection(network ? [above.network!] : named, country ?? null)
}

/** "The members", "De leden", "Leden": a heading that says no more. */
function isMembers({ sentence: { tokens } }: Statement): boolean {
  const { theMembers, members } = membershipWords
  const words = tokens.map(({ lower }) => lower).filter((word) => !theMembers.has(word) && !/^(?:\d+|:)$/.test(word))
  return words.length === 1 && members.has(words[0]!)
}

/** The country that an item or a line is, as a whole. */
function wholeCountry(statement: Statement, places: Places): string | null {
  return statement.sentence.tokens.length <= 3 ? countryOf(statement, places) : null
}

/** The country that a heading is, as a whole: "Germany". */
function countryOf({ parties, sentence: { tokens } }: Statement, places: Places): string | null {
  const [place] = parties
  if (place?.entity.class !== 'place' || place.name.first > 1 || place.name.last < tokens.length - 2) return null
  return places.country(place.name.name)
}

/** The home that a statement speaks for: the one it names, else the one the section named last, else the page's first. */
function homeOf(statement: Statement, section: Section, homes: readonly string[]): string | null {
  return statement.homes[0]?.id ?? section.home ?? homes[0] ?? null
}

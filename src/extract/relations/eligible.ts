import { endsIn } from '../../language/tables/ends-in.js'
import { headAt } from '../names/growth.js'
import type { Places } from '../places/places.js'
import { isBesideHome } from './beside-home.js'
import type { PartyGroup } from './groups.js'
import { isItem, isNameOfItem } from './item-name.js'
import { listWords } from './list-words.js'
import { startOf } from './start-of.js'
import { isSchoolOfLearners } from './school-of-learners.js'
import { isSubjectWithHome } from './subject-with-home.js'
import { unitBefore } from './unit-before.js'
import { hasFrame, type Party, speaksOfHome, type Statement } from './statement.js'

/** True for parties that may stand in a list of organisations: organisations, names without a head, cities not said to be where something is. */
export function mayBePartner(party: Party, statement: Statement, places: Places, reach = 12): boolean {
  const { class: kind } = party.entity
  if (kind === 'organization' || kind === 'unknown') return true
  if (kind !== 'place' || party.entity.rules.includes('placeName')) return false
  if (!places.city(party.name.name) || party.name.rules.includes('placeOfNameBefore')) return false
  if (isLabel(party, statement)) return false
  const before = statement.sentence.tokens[party.name.first - 1]?.lower ?? ''
  const after = statement.sentence.tokens[party.name.reach + 1]?.lower ?? ''
  if (listWords.siteAfter.has(after)) return false
  if (isBeforeNoun(party, statement)) return false
  // "in the city of Lille"
  const noun = statement.sentence.tokens[party.name.first - 2]?.lower ?? ''
  if (listWords.of.has(before) && listWords.city.has(noun)) return false
  // "IHOES of Liège": where the name before is.
  const owner = statement.parties[statement.parties.indexOf(party) - 1]
  if (listWords.of.has(before) && owner?.name.reach === party.name.first - 2) return false
  if (reach > 0 && listWords.joins.has(before)) {
    // "with sites in Heidelberg and Mannheim": the second is where the first is.
    const previous = statement.parties[statement.parties.indexOf(party) - 1]
    const beside = previous?.entity.class === 'place' && party.name.first - previous.name.reach <= 2
    if (beside && !mayBePartner(previous, statement, places, reach - 1)) return false
  }
  return !listWords.whereBefore.has(before)
}

/** "Lumora, the Rotterdam care association": behind an article, and before a noun for a body, a town says of where that is. */
function isBeforeNoun({ name }: Party, { sentence: { tokens } }: Statement): boolean {
  if (!listWords.article.has(tokens[name.first - 1]?.lower ?? '')) return false
  for (let at = name.reach + 1; at <= name.reach + 2 && tokens[at]?.shape === 'lower'; at++)
    if (headAt(tokens, at, name.reach + 1)?.plural === false) return true
  return false
}

/** "Aarhus (Denmark) Aarhus University, 4 places": a place at the start of a line, and right behind it what is there. */
function isLabel({ name }: Party, { parties }: Statement): boolean {
  return name.first <= 1 && parties.some((other) => other.name.first === name.reach + 1)
}

/**
 * The parties of a list that are organisations. A name without a head noun is one where the list has another that is sure, where a
 * cue leads to it, or where it stands alone as an item; a city where the list is one of institutions.
 *
 * @param among true for a town by itself in a list of universities
 */
export function acceptedOf(
  group: PartyGroup,
  statement: Statement,
  led: boolean,
  among: boolean,
): { party: Party; rule: string }[] {
  const sure = group.parties.filter((party) => party.entity.class === 'organization')
  const weak = group.parties.filter((party) => party.entity.class === 'unknown')
  const called = isCalledPartner(statement, group) || isAfterPlural(statement, group)
  const under = underInstitutions(statement, group) || isLabelledList(statement, group)
  const item = isItem(statement, group)
  const coop =
    led ||
    group.parties.some((party) => listWords.with.has(wordBefore(statement, party))) ||
    hasFrame(statement, 'cooperate') ||
    statement.cues.some(({ row }) => 'kind' in row)
  const accepted: { party: Party; rule: string }[] = []
  for (const party of group.parties) {
    const before = wordBefore(statement, party)
    // A name without a head that the other language vouches for stands in a list of partners no less for that ("Mondragon Unibertsitatea – mechatronica").
    const vouched = party.entity.class === 'organization' && party.entity.head === null
    const others = sure.length > (vouched ? 1 : 0)
    const inList = (): boolean =>
      others ||
      called ||
      (coop && (isExample(statement, party) || isBesideHome(statement, party))) ||
      led ||
      item ||
      under ||
      (group.parties.length > 2 && (coop || hasFrame(statement, 'open')))
    if (vouched && (!item || isNameOfItem(statement, party)) && inList())
      accepted.push({ party, rule: 'nameInListOfPartners' })
    else if (party.entity.class === 'organization') accepted.push({ party, rule: 'organisationName' })
    else if (party.entity.class === 'unknown') {
      // "modules in Breukelen and Bellville": where the one before is.
      if (!led && isBesidePlace(statement, party)) continue
      // "we set up a sensor lab in Diepenbeek": where it is, though no table knows the town.
      if (isWhereItIs(statement, party)) continue
      if (listWords.otherBefore.has(before) && !led && !isExample(statement, party)) continue
      if (isTopic(statement, party)) continue
      if (item && !isNameOfItem(statement, party)) continue
      const unit = unitBefore(statement, party)
      if (unit && listWords.with.has(wordBefore(statement, unit))) accepted.push({ party, rule: 'ownerOfUnit' })
      else if (coop && isSchoolOfLearners(statement, party)) accepted.push({ party, rule: 'schoolOfLearners' })
      else if (isSubjectWithHome(statement, party)) accepted.push({ party, rule: 'subjectWithHome' })
      else if (inList()) accepted.push({ party, rule: 'nameInListOfPartners' })
      else if (coop && (listWords.partnerBefore.has(before) || isLinked(party, statement)))
        accepted.push({ party, rule: 'nameAfterWith' })
      else if (coop && isSubject(statement, party)) accepted.push({ party, rule: 'nameAsSubject' })
      else if (
        coop &&
        party.name.name.length > 1 &&
        group.parties.length === 1 &&
        !/\s/.test(party.name.name) &&
        (party.name.name.match(/\p{Lu}/gu)?.length ?? 0) >= 2
      )
        accepted.push({ party, rule: 'acronymWithCue' })
      else if (coop && group.parties.some((other) => listWords.partnerBefore.has(wordBefore(statement, other))))
        accepted.push({ party, rule: 'nameAfterWith' })
    } else if (
      (coop &&
        group.parties.length === 1 &&
        listWords.with.has(before) &&
        statement.cues.some(({ row }) => 'kind' in row)) ||
      under ||
      among ||
      (sure.length > 0 && group.parties.length > 1) ||
      (item && (led || weak.length > 0)) ||
      (led && group.parties.length > 1 && !underCities(statement, group))
    ) {
      accepted.push({ party, rule: 'placeForInstitution' })
    }
  }
  return accepted
}

/** True for a word with a capital behind "in" and the thing in small letters that was set up there. */
function isWhereItIs({ sentence: { tokens }, cues }: Statement, { name, entity }: Party): boolean {
  if (entity.head || name.first !== name.last || tokens[name.first]!.shape !== 'capital') return false
  if (!listWords.inTown.has(tokens[name.first - 1]?.lower ?? '')) return false
  const thing = tokens[name.first - 2]
  return thing?.shape === 'lower' && cues.some(({ row }) => 'frame' in row && row.frame === 'founder')
}

function isBesidePlace(statement: Statement, party: Party): boolean {
  if (!listWords.and.has(wordBefore(statement, party))) return false
  const before = statement.parties[statement.parties.indexOf(party) - 1]
  if (
    before?.entity.class !== 'place' ||
    before.name.rules.includes('placeOfNameBefore') ||
    party.name.first - before.name.reach > 2
  )
    return false
  return listWords.placeBefore.has(wordBefore(statement, before))
}

/** "TaRL Africa has supported our team", "Het Zwitserse Agroscope doet mee": a name right before the verb of what is done together. */
function isSubject(statement: Statement, { name }: Party): boolean {
  const ours = speaksOfHome(statement) || name.country?.basis === 'adjective'
  if (!ours || name.first > 4) return false
  return statement.cues.some(
    ({ row, first }) =>
      'frame' in row &&
      (row.frame === 'cooperate' || row.frame === 'member') &&
      first > name.reach &&
      first <= name.reach + 2,
  )
}

/** "PXL and UCLL are the main training partners": said of the whole list. */
function isCalledPartner({ sentence: { tokens } }: Statement, { last }: PartyGroup): boolean {
  if (!listWords.is.has(tokens[last + 1]?.lower ?? '')) return false
  return tokens.slice(last + 2, last + 9).some(({ lower }) => endsIn(lower, listWords.partnerEnding))
}

/** "with the care organisations Cordaan and Zonnehuisgroep": a plural noun for bodies right before the list. */
function isAfterPlural({ sentence: { tokens } }: Statement, { first }: PartyGroup): boolean {
  const before = tokens[first - 1]
  return before?.shape === 'lower' && endsIn(before.lower, listWords.bodyEndings)
}

/** "op het gebied van Global Health", "in the field of Planetary Health": a subject, not a partner. */
function isTopic({ sentence: { tokens } }: Statement, { name }: Party): boolean {
  const article = listWords.article.has(tokens[name.first - 1]?.lower ?? '') ? 1 : 0
  const of = tokens[name.first - 1 - article]?.lower ?? ''
  const noun = tokens[name.first - 2 - article]?.lower ?? ''
  return listWords.of.has(of) && listWords.subject.has(noun)
}

/** "partijen als TNO", "organisations such as Nivel": a plural noun for bodies, and an example of it. */
function isExample({ sentence: { tokens } }: Statement, { name }: Party): boolean {
  let at = name.first - 1
  while (at > 0 && listWords.such.has(tokens[at]!.lower)) at--
  if (listWords.as.has(wordsBefore(tokens, name.first)) && endsIn(tokens[at]?.lower ?? '', listWords.bodyEndings))
    return true
  // "a handful of companies, including the flower grower Hilsea"
  let back = name.first - 1
  while (
    back > name.first - 5 &&
    back > 0 &&
    tokens[back]!.shape === 'lower' &&
    !listWords.including.has(tokens[back]!.lower)
  )
    back--
  return (
    listWords.including.has(tokens[back]?.lower ?? '') &&
    tokens.slice(Math.max(0, back - 10), back).some(({ lower }) => endsIn(lower, listWords.bodyEndings))
  )
}

function wordsBefore(tokens: Statement['sentence']['tokens'], first: number): string {
  let at = first - 1
  while (at > 0 && listWords.article.has(tokens[at]!.lower)) at--
  return tokens[at]?.lower ?? ''
}

function wordBefore(statement: Statement, party: Party): string {
  const { tokens } = statement.sentence
  let at = startOf(party) - 1
  while (at >= 0 && listWords.determiner.has(tokens[at]!.lower)) at--
  return tokens[at]?.lower ?? ''
}

function isLinked({ name }: Party, { block }: Statement): boolean {
  return block.links.some((link) => link.start <= name.start && link.end >= name.end)
}

/** "Germany: Berlin (Humboldt), Cologne, WHU": a line with a country's label and names, without a verb. */
function isLabelledList({ sentence: { tokens }, parties }: Statement, group: PartyGroup): boolean {
  const [label] = parties
  if (!label || label.entity.class !== 'place' || label.name.first > 1 || tokens[label.name.reach + 1]?.text !== ':')
    return false
  const words = tokens.filter(
    (token, at) => at > label.name.reach && token.shape === 'lower' && !listWords.small.has(token.lower),
  )
  return group.first > label.name.reach && words.length <= parties.length
}

/** "together with cities such as Aachen and Hasselt": cities, not their universities. */
function underCities({ sentence: { tokens } }: Statement, group: PartyGroup): boolean {
  for (let i = group.first - 1; i >= Math.max(0, group.first - 6); i--) {
    if (listWords.places.has(tokens[i]!.lower)) return true
  }
  return false
}

/** "Three more universities joined: Ruhr West and Würzburg": the last plural noun before the list says what its items are. */
function underInstitutions(statement: Statement, group: PartyGroup): boolean {
  const { tokens } = statement.sentence
  for (let i = group.first - 1; i >= 0; i--) {
    const word = tokens[i]!.lower
    if (listWords.institutions.has(word)) return true
    if (listWords.places.has(word)) return false
  }
  return statement.intro.some(
    (intro) =>
      intro.sentence.tokens.some((token) => listWords.institutions.has(token.lower)) &&
      !intro.sentence.tokens.some((token) => listWords.places.has(token.lower)),
  )
}

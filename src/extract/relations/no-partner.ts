import { clauseWords } from './clause-words.js'
import { listWords } from './list-words.js'
import type { ListInStatement } from './slot.js'
import { speaksOfHome } from './statement.js'
import { withBefore } from './with-before.js'

/** "een onderdeel van de afdeling Gezondheidswetenschappen van het UMCG": what the home's own unit belongs to. */
export function isPartOfUnit({ statement, group }: ListInStatement): boolean {
  const at = statement.parties.findIndex((party) => party === group.parties[0])
  const unit = statement.parties[at - 1]
  if (unit?.entity.class !== 'unit' || unit.name.parent !== at) return false
  return statement.cues.some(
    ({ row, last }) =>
      'frame' in row && row.frame === 'member' && last < unit.name.first && unit.name.first - last <= 3,
  )
}

/** "Zie ook de site van X": where to read on. */
export function isReference({ statement: { sentence } }: ListInStatement): boolean {
  return listWords.see.has(sentence.tokens[0]?.lower ?? '')
}

/** "Leiden Observatory with Yerevan State University": in a line without a verb the home's unit stands before "with". */
export function isHostOfList({ statement: { sentence }, groups, index, group }: ListInStatement): boolean {
  const { tokens } = sentence
  if (!groups[index + 1] || !listWords.with.has(tokens[group.last + 1]?.lower ?? '')) return false
  const start = tokens.findIndex((token) => token.shape !== 'sign')
  return group.first === start || tokens[group.first - 1]?.text === ':'
}

/** "With the ULB the university shares a campus and the Institute of Advanced Studies": what is shared, not with whom. */
export function isShared({ statement: { sentence }, group, index }: ListInStatement): boolean {
  const { tokens } = sentence
  let verb = group.first - 1
  while (verb >= 0 && !listWords.share.has(tokens[verb]!.lower)) verb--
  return verb >= 0 && index > 0 && !listWords.with.has(tokens[verb]!.lower)
}

/** "Through HANNN we have ties with …": the way, not the partner. "an Ivy League school": an example of what the name stands for. */
export function isWay({ statement: { sentence }, group }: ListInStatement): boolean {
  const { tokens } = sentence
  let at = group.first - 1
  while (at >= 0 && listWords.ourArticle.has(tokens[at]!.lower)) at--
  // "via Huis voor Gezondheid, waarmee we navormingen organiseren"
  if (listWords.withWhich.has(tokens[group.last + 2]?.lower ?? '')) return false
  if (listWords.through.has(tokens[at]?.lower ?? '')) return true
  const article = tokens[group.first - 1]?.lower ?? ''
  return listWords.a.has(article) && tokens[group.last + 1]?.shape === 'lower' && group.parties.length === 1
}

/** "Het centrum is een WHO Collaborating Centre", "has also been an EMBO site": what somebody is called, with "a" behind "is". */
export function isCalled({ statement: { sentence }, group }: ListInStatement): boolean {
  const { tokens } = sentence
  const at = group.first - 1
  if (group.parties.length > 1 || !listWords.a.has(tokens[at]?.lower ?? '')) return false
  return (
    copula.has(tokens[at - 1]?.lower ?? '') ||
    (copulaAdverb.has(tokens[at - 1]?.lower ?? '') && copula.has(tokens[at - 2]?.lower ?? ''))
  )
}

const { copula, copulaAdverb } = clauseWords

/** "Bel Marit ter Haar van het Bureau Externe Betrekkingen": whom to turn to. */
export function isToAsk({ statement, group }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  const asks = tokens.slice(0, 3).some(({ lower }) => listWords.ask.has(lower))
  return asks && group.parties.every(({ entity }) => entity.head !== 'university' && entity.head !== 'hospital')
}

/** "With Sanquin we maintain the Van Rood Center": what is run together with somebody, not with whom. */
export function isRunTogether({ statement, group: { first, parties }, index }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  if (index === 0 || parties.length > 1 || parties[0]!.entity.head !== 'research-institute' || !speaksOfHome(statement))
    return false
  const article = listWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return listWords.run.has(tokens[article]?.lower ?? '')
}

/** "In het TechMed Centre testen we samen met A": a centre that the home works in with somebody else is where it happens. */
export function isPlaceOfWork({ statement, groups, group: { first, parties }, index }: ListInStatement): boolean {
  const { tokens } = statement.sentence
  const [party] = parties
  if (index > 0 || parties.length > 1 || groups.length < 2 || party!.entity.head !== 'research-institute') return false
  const opens = first === 2 && listWords.article.has(tokens[1]!.lower) && listWords.inAt.has(tokens[0]!.lower)
  return (
    opens &&
    speaksOfHome(statement) &&
    groups.slice(1).some((other) => other.parties.some((each) => withBefore(statement, each)))
  )
}

/** "signed the agreement in the Coach House": a house that something happens in. */
export function isVenue({ statement: { sentence }, group: { first, parties } }: ListInStatement): boolean {
  const { tokens } = sentence
  const [party] = parties
  if (parties.length > 1 || party!.entity.head !== 'research-institute') return false
  if (!listWords.house.has(tokens[party!.name.headAt]?.lower ?? '')) return false
  return listWords.article.has(tokens[first - 1]?.lower ?? '') && listWords.inAt.has(tokens[first - 2]?.lower ?? '')
}

/** "on a British Council scholarship": who a grant is named for. */
export function isAward({ statement: { sentence }, group }: ListInStatement): boolean {
  return group.parties.length === 1 && listWords.award.has(sentence.tokens[group.last + 1]?.lower ?? '')
}

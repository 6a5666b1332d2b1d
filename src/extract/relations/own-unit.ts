import { describesOnly } from '../names/describes-only.js'
import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import { speaksOfHome, type Statement } from './statement.js'

/**
 * "Het Rega Instituut onderzoekt met het Institut Pasteur …": on the home's page an institute that opens the sentence and works with somebody
 * else is the home's own, where nothing else in the sentence stands for the home.
 */
export function isOwnUnit(statement: Statement, groups: readonly PartyGroup[], index: number): boolean {
  const { tokens } = statement.sentence
  const group = groups[index]!
  const [party] = group.parties
  const people = group.parties.length === 1 && isOfOurPeople(statement, group)
  const bare = people && party!.entity.class === 'unknown'
  if (party!.entity.head !== 'research-institute' && party!.entity.head !== 'unit' && !bare) return false
  if (people === 'ours') return true
  if (isActingUnit(statement, groups, index)) return true
  if (index > 0 || group.parties.length > 1 || groups.length < 2 || speaksOfHome(statement)) return false
  for (let at = 0; at < group.first; at++)
    if (!people && !listWords.opensUnit.has(tokens[at]!.lower) && !/^\W$/.test(tokens[at]!.lower)) return false
  if (statement.block.kind === 'list-item' || statement.block.kind === 'cell') return false
  const next = groups[1]!
  for (let at = group.last + 1; at < next.first; at++) {
    const word = tokens[at]!.lower
    if (listWords.is.has(word)) return false
    if (listWords.with.has(word)) return at > group.last + 1
  }
  return false
}

/**
 * "Het Centrum voor Migratierecht is lid van het Odysseus-netwerk", "Het Diabetes Research Center coördineert …": a name that says no more than what it is
 * about, as the subject of what the home does. "In Dar es Salaam werkt het Instituut voor Mobiliteit met A", "With A, the Rega Institute studies …": the
 * subject behind what stands in front, whatever it is called.
 */
function isActingUnit(statement: Statement, groups: readonly PartyGroup[], index: number): boolean {
  const { sentence, cues, block } = statement
  const { tokens } = sentence
  const { parties, first, last } = groups[index]!
  const [party] = parties
  if (parties.length > 1 || speaksOfHome(statement) || block.kind === 'list-item' || block.kind === 'cell') return false
  if (party!.entity.country || party!.name.country || !listWords.article.has(tokens[first - 1]?.lower ?? ''))
    return false
  if (first === 1) {
    if (!describesOnly(party!.name, tokens)) return false
    return cues.some(
      ({ row, first: from }) =>
        'frame' in row && (row.frame === 'member' || row.frame === 'lead') && from > last && from - last <= 3,
    )
  }
  const before = tokens[first - 2]
  // Dutch: the verb stands between what is in front and the subject.
  const behindVerb = before?.shape === 'lower' && !listWords.noVerb.has(before.lower)
  const fronted = listWords.with.has(tokens[0]!.lower) || listWords.inAt.has(tokens[0]!.lower)
  if (!fronted || !(behindVerb || before?.text === ',')) return false
  const others = groups.filter((_, at) => at !== index)
  return others.some(({ first: from }) =>
    [1, 2].some((back) => from - back !== first - 2 && listWords.with.has(tokens[from - back]?.lower ?? '')),
  )
}

/**
 * "Onze onderzoekers van het X", "our researchers at X": a unit of the home, whatever follows; "Onderzoekers van het X werken samen met …" at the start
 * of a sentence may be one.
 */
function isOfOurPeople({ sentence: { tokens } }: Statement, { first }: PartyGroup): 'ours' | 'people' | false {
  const of = listWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!listWords.postAt.has(tokens[of]?.lower ?? '') || !listWords.people.has(tokens[of - 1]?.lower ?? '')) return false
  if (listWords.us.has(tokens[of - 2]?.lower ?? '')) return 'ours'
  return of === 1 ? 'people' : false
}

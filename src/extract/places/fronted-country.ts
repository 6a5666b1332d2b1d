import type { Lang } from '../../contracts.js'
import type { Party, Statement } from '../relations/statement.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { countryAt } from './place-phrases.js'
import { placeWords } from './place-words.js'
import type { Places } from './places.js'
import type { Parties, StatedPlace } from './stated-place.js'

/**
 * "In India we work with ICRISAT, in Brazil with Embrapa", "Uit Frankrijk komen A en B", "India: A; Brazil: B": a place in front holds for what its clause names, up to the next one.
 * Two countries at once say of neither name in which it is.
 */
export function frontedCountry(
  tokens: readonly Token[],
  parties: Parties,
  _lang: Lang,
  places: Places,
  homes: Statement['homes'],
) {
  const found = new Map<Party, StatedPlace>()
  const scopes: { code: string | null; first: number; label?: boolean }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]
    const opens = !before || before.text === ';' || (before.shape === 'sign' && at === 1)
    const label = opens ? countryAt(tokens, at, places) : null
    // "Australië: met het museum en A onderzochten we …" tells more than who is there.
    const named = label && parties.some(({ name }) => name.first > label.last && name.first <= label.last + 3)
    if (named && tokens[label.last + 1]?.text === ':' && !placeWords.withWhom.has(tokens[label.last + 2]?.lower ?? ''))
      scopes.push({ code: label.code, first: label.last + 2, label: true })
    if (!placeWords.fronts.has(tokens[at]!.lower)) continue
    const goesOn =
      scopes.length > 0 && before !== undefined && (before.text === ',' || placeWords.and.has(before.lower))
    if (!opens && !goesOn) continue
    const country = countryAt(tokens, at + 1, places)
    if (!country) {
      // "in Boston with A": no country, and the one before holds no longer.
      if (goesOn && isCapitalised(tokens[at + 1])) scopes.push({ code: null, first: at + 1 })
      continue
    }
    const next = country.last + 1
    const two =
      tokens[next] && placeWords.inList.has(tokens[next].lower) && countryAt(tokens, next + 1, places) !== null
    scopes.push({ code: two ? null : country.code, first: next })
    at = country.last
  }
  if (scopes.length === 0) return found
  const covered = new Set(parties.flatMap(({ name }) => tokensOf(name.first, name.reach)))
  let at = -1
  let scopeBefore: unknown = null
  let reach = -1
  for (const party of parties) {
    while (scopes[at + 1] && scopes[at + 1]!.first <= party.name.first) at++
    const scope = scopes[at]
    if (scope && scopeBefore === scope && turns(tokens, reach + 1, party.name.first)) scope.code = null
    // "In Flanders we work with many; with A and B we founded C": the same where nobody was named before the turn.
    if (scope && scopeBefore !== scope && turnsAtSemicolon(tokens, scope.first, party.name.first)) scope.code = null
    // "In Ghana Erasmus MC, KU Leuven and the University of Ghana train midwives": who comes with the home is not from there.
    const withHome = scope?.code && homes.some((home) => isOneList(tokens, covered, party, home))
    // "Ierland: Munster Technological University": right behind its label a name is there, whatever its words.
    const labelled = scope?.label === true && party.name.first === scope.first
    if (scope?.code && !withHome)
      found.set(party, { country: scope.code, basis: 'stated', city: null, loose: !labelled })
    scopeBefore = scope
    reach = party.name.reach
  }
  return found
}

/** A list goes no further than this; in tokens. */
const longestList = 60

/** Whether nothing but names and what joins a list stands between a party and the home. */
function isOneList(
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  { name }: Party,
  home: { first: number; last: number },
): boolean {
  const [from, to] = home.last < name.first ? [home.last + 1, name.first] : [name.reach + 1, home.first]
  if (to - from > longestList) return false
  for (let at = from; at < to; at++) if (!placeWords.inList.has(tokens[at]!.lower) && !covered.has(at)) return false
  return true
}

function tokensOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** "in Germany with A and B, closer to home with C": a comma and a new "with" end what the place in front holds for. */
function turns(tokens: readonly Token[], from: number, to: number): boolean {
  const gap = tokens.slice(from, to).map(({ lower }) => lower)
  const comma = gap.findIndex((word) => word === ',' || word === ';')
  return comma >= 0 && gap.slice(comma + 1).some((word) => placeWords.turns.has(word))
}

function turnsAtSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.text === ';' && [1, 2, 3].some((step) => placeWords.turns.has(tokens[at + step]?.lower ?? '')))
      return true
  return false
}

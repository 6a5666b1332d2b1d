import { clauseAt, clausesOf } from '../relations/clauses.js'
import type { Draft } from '../relations/draft.js'
import type { Statement } from '../relations/statement.js'
import { bindingWords } from './binding-words.js'
import type { Qualifier } from './read-qualifiers.js'

/** The relations of a statement that a value qualifies: those of the name it stands with, of its clause, or all. */
export function targetsOf(qualifier: Qualifier, statement: Statement, drafts: Draft[]): Draft[] {
  if (qualifier.type === 'count' && !qualifier.people) return []
  const own = drafts.filter((draft) => draft.statement === statement && statement.parties.includes(draft.party))
  if (new Set(own.map(({ party }) => party.entity)).size < 2) return drafts
  // "We have been a member of EuroLife since 2009; other members are …": the date of the home's own membership.
  const joined = own.filter(({ kind }) => kind === 'network-membership' || kind === 'founding-member')
  const members = own.filter(({ tie }) => tie === 'co-member')
  const before = members.some(({ party }) => party.name.end < qualifier.start)
  if (qualifier.type === 'since' && joined.length > 0 && members.length > 0 && !before) return joined
  const remark = inRemark(qualifier, statement, own)
  if (remark) return remark
  const clause = inClause(qualifier, statement, own)
  if (clause) return clause
  if (qualifier.type !== 'since') return drafts
  // A date right before a name in a list belongs to what follows it ("and, since 2021, NOVA Lisbon and TU Dresden").
  const later = own.filter((draft) => draft.party.name.start > qualifier.end)
  const earlier = own.filter((draft) => draft.party.name.end < qualifier.start)
  const gap = later.length > 0 ? Math.min(...later.map((draft) => draft.party.name.start)) - qualifier.end : Infinity
  return earlier.length > 0 && gap < 25 ? later : drafts
}

/**
 * "Helsinki (since 2001), Bergen (since 2005)": a remark in parentheses is about the name before it. At the end of a list whose other
 * names have none ("Bergen, Oslo and Lund (2016–2020)"), or where it says so, it is about all.
 */
function inRemark(qualifier: Qualifier, { sentence: { tokens } }: Statement, own: Draft[]): Draft[] | null {
  const at = tokens.findIndex(({ start }) => start >= qualifier.start)
  let open = at - 1
  while (open >= 0 && tokens[open]!.text !== '(') {
    if (tokens[open]!.text === ')' || bindingWords.all.has(tokens[open]!.lower)) return null
    open--
  }
  // "EuroLife (Leiden, Vienna and Uppsala, since 2009)": the names stand inside it.
  if (open < 0 || own.some(({ party }) => party.name.first > open && party.name.first < at)) return null
  const before = own.filter(({ party }) => party.name.first < open)
  if (before.length === 0) return null
  const firsts = before.map(({ party }) => party.name.first)
  const [earliest, nearest] = [Math.min(...firsts), Math.max(...firsts)]
  const close = tokens.findIndex(({ text }, token) => token > at && text === ')')
  const isLast = !own.some(({ party: { name } }) => name.first > open && name.first - close <= 3)
  const others = tokens.some(({ text }, token) => year.test(text) && token > earliest && token < open)
  return isLast && !others ? null : before.filter(({ party }) => party.name.first === nearest)
}

/**
 * "Since 2001 we have worked with A, and since 2005 with B": each date with the partner of its clause. A clause that says nothing of
 * its own ("from 2001 we worked with A and with B") goes along.
 */
function inClause(qualifier: Qualifier, statement: Statement, own: Draft[]): Draft[] | null {
  const clauses = clausesOf(statement)
  if (clauses.length === 1) return null
  const { tokens } = statement.sentence
  const clause = clauseAt(
    clauses,
    tokens.findIndex(({ start }) => start >= qualifier.start),
  )
  const clauseOf = ({ party }: Draft): number => clauseAt(clauses, party.name.first)
  const says = (index: number): boolean => {
    const [from, to] = [clauses[index]!, clauses[index + 1] ?? tokens.length]
    const dated = tokens.some(({ text }, at) => at >= from && at < to && /^(?:19|20)\d\d$/.test(text))
    return dated || statement.cues.some(({ row, first }) => 'kind' in row && first >= from && first < to)
  }
  if (!own.some((draft) => clauseOf(draft) === clause)) return null
  return own.filter((draft) => clauseOf(draft) === clause || !says(clauseOf(draft)))
}

/** Who pays a sum: every funder of the statement; where it names several sums, the funder that stands nearest before each. */
export function funderOf(
  qualifier: Qualifier,
  statement: Statement,
  drafts: Draft[],
  qualifiers: readonly Qualifier[],
): Draft[] {
  const all = drafts.filter((draft) => draft.role === 'funder')
  // Who pays in this sentence, before who paid in the one that it goes on about ("B betaalt daarvoor …").
  const here = all.filter(({ carried }) => !carried)
  const funders = here.length > 0 ? here : all
  const sums = qualifiers.filter(({ type }) => type === 'amount').length
  if (funders.length < 2 || sums < 2) return funders
  const before = funders.filter(({ party, statement: own }) => own === statement && party.name.start < qualifier.start)
  const nearest = before.at(-1)
  return nearest ? [nearest] : funders
}

/** True where the home is named, or speaks as "we", between two places of the statement. */
export function speaksOfHomeBetween(
  { sentence: { tokens }, homes, cues }: Statement,
  from: number,
  to: number,
): boolean {
  const between = (first: number): boolean => tokens[first]!.start >= from && tokens[first]!.end <= to
  return (
    homes.some(({ first }) => between(first)) ||
    cues.some(({ row, first }) => 'refer' in row && row.refer === 'we' && between(first))
  )
}

const year = /^(?:19|20)\d\d/

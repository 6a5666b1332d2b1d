import type { Qualifier } from '../bind/read-qualifiers.js'
import type { Fact } from '../extraction.js'
import type { Statement } from '../relations/statement.js'

/** A value that qualifies no relation, as a fact about what its sentence or its heading speaks of. */
export function factOf(qualifier: Qualifier, statement: Statement, home: string | null): Fact | null {
  const { sentence, blockIndex: block } = statement
  const fact: Fact = {
    home,
    subject: subjectOf(qualifier, statement),
    kind: 'count',
    count: null,
    amount: null,
    date: null,
    duration: null,
    evidence: { block, start: sentence.start, end: sentence.end, supports: [] },
  }
  const supports = (field: string): Fact['evidence'] => ({ ...fact.evidence, supports: [field] })
  switch (qualifier.type) {
    case 'count':
      return { ...fact, kind: 'count', count: qualifier.value, evidence: supports('count') }
    case 'amount':
      return { ...fact, kind: 'amount', amount: qualifier.value, evidence: supports('amount') }
    case 'duration':
      return { ...fact, kind: 'duration', duration: qualifier.value, evidence: supports('duration') }
    case 'event':
      return { ...fact, kind: 'date', date: qualifier.value.date, evidence: supports('date') }
    default:
      return { ...fact, kind: 'date', date: qualifier.value, evidence: supports('date') }
  }
}

/**
 * The name nearest before the value, else the first of the sentence, else the heading. What is counted before anything is named
 * ("Two partners share the office: A and B") tells of what the heading speaks of.
 */
function subjectOf(qualifier: Qualifier, statement: Statement): string {
  const named = statement.parties.filter(({ entity }) => !['person', 'place', 'thing'].includes(entity.class))
  const heading = statement.headings.at(-1)?.block.text
  const first = qualifier.type === 'count' && heading ? undefined : named[0]
  const before = named.filter(({ name }) => name.end <= qualifier.start).at(-1) ?? first
  return before?.name.name ?? heading ?? statement.block.text.slice(0, 80)
}

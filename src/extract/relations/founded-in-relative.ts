import { clauseWords } from './clause-words.js'
import type { ListInStatement } from './slot.js'

/** No more words stand between the pronoun and the verb of the clause. */
const longest = 8

/**
 * "via het Huis voor Taal (HvT), dat we in 2009 mede oprichtten", "through the Language House, which we co-founded in 2009": what the clause behind the comma
 * says of the name before it outweighs how the sentence names it. "which was founded in 2009" does not tell by whom, "which we studied" is another verb.
 */
export function isFoundedInRelative({
  statement: { sentence, homes, cues },
  group: { last },
}: ListInStatement): boolean {
  const { tokens } = sentence
  const comma = tokens[last + 1]?.text === ')' ? last + 2 : last + 1
  if (tokens[comma]?.text !== ',' || !clauseWords.whichWas.has(tokens[comma + 1]?.lower ?? '')) return false
  const subject = comma + 2
  const home = homes.some(({ first }) => first === subject || first === subject + 1)
  const we = cues.some(({ row, first }) => 'refer' in row && row.refer === 'we' && first === subject)
  if (!home && !we) return false
  for (let at = subject + 1; at < subject + longest; at++) {
    const word = tokens[at]?.lower ?? ','
    if (clauseWords.foundedInClause.has(word)) return true
    if (word === ',') return false
  }
  return false
}

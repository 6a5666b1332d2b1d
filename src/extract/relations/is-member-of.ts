import { classWords } from '../classify/class-words.js'
import { listWords } from './list-words.js'
import { membershipWords } from './membership-words.js'
import type { Party, Statement } from './statement.js'

/** "CBS is a member of the International Statistical Institute": who has members, whatever it is called; "part of" says less. */
export function isMemberOf({ cues, sentence: { tokens } }: Statement, { name }: Party): boolean {
  // "Wij nemen deel aan de International GNSS Service": one of the whole world, whatever it is called.
  if (classWords.worldFirst.has(tokens[name.first]!.lower)) return true
  return cues.some(
    ({ row, first, last }) =>
      'frame' in row &&
      row.frame === 'member' &&
      membershipWords.memberOrMembers.has(tokens[first]!.lower) &&
      last < name.first &&
      (name.first - last <= 3 || isOnceMore(tokens, name.first, tokens[last]!.lower)),
  )
}

/** "lid van GBIF, … en van de Botanic Gardens Conservation International": the same preposition once more, behind "and" or a comma. */
function isOnceMore(tokens: Statement['sentence']['tokens'], first: number, preposition: string): boolean {
  const at = listWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return tokens[at]?.lower === preposition && listWords.joins.has(tokens[at - 1]?.lower ?? '')
}

import { clauseWords } from './clause-words.js'
import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import { speaksOfHome, type Statement } from './statement.js'

/** "HANNN is a cluster founded by UMCG and …", "het netwerk staat onder leiding van ons": what stands before is what the home did it to. */
export function isDoneByHome(statement: Statement, group: PartyGroup, frame: 'founded-by' | 'led-by'): boolean {
  const { sentence, homes, cues } = statement
  const cue = cues.find(
    ({ row, first, last }) => 'frame' in row && row.frame === frame && last > group.last && first - group.last <= 10,
  )
  if (!cue) return false
  // "Het secretariaat van X is bij ons gevestigd": the home may be a pronoun.
  const after = (first: number): boolean => first >= cue.last && first <= cue.last + 12
  return (
    homes.some((home) => after(home.first)) ||
    sentence.tokens.some(({ lower }, at) => after(at) && listWords.us.has(lower))
  )
}

/**
 * "Samen met A richtte het UMCG HANNN op", "we hebben HANNN opgericht", "HANNN is in 1999 door het UMCG opgericht": the Dutch verb, or the end
 * of it, stands behind what was founded; what stands behind "met" is with whom.
 */
export function isFoundedInside(statement: Statement, group: PartyGroup): boolean {
  const { tokens } = statement.sentence
  if (!speaksOfHome(statement) || isAfterWith(tokens, group.first)) return false
  const around = statement.cues.some(
    ({ row, first, last }) => 'frame' in row && row.frame === 'founder' && first < group.first && last > group.last,
  )
  if (around) return true
  const participle = tokens.findIndex(({ lower }, at) => at > group.last && clauseWords.foundedBehind.has(lower))
  if (participle < 0) return false
  const byHome = statement.homes.some(
    ({ first, last }) => first > group.last && last < participle && isAfter(tokens, first, clauseWords.by),
  )
  return (
    byHome ||
    (participle <= group.last + 2 && tokens.some(({ lower }, at) => at < group.first && clauseWords.have.has(lower)))
  )
}

function isAfterWith(tokens: Statement['sentence']['tokens'], first: number): boolean {
  return isAfter(tokens, first, listWords.with)
}

/** True where one of the words stands before a name, with or without an article between. */
export function isAfter(tokens: Statement['sentence']['tokens'], first: number, words: ReadonlySet<string>): boolean {
  let at = first - 1
  while (at > 0 && listWords.ourArticle.has(tokens[at]!.lower)) at--
  return at >= 0 && words.has(tokens[at]!.lower)
}

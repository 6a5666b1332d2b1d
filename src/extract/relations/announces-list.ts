import { headAt } from '../names/growth.js'
import { listWords } from './list-words.js'
import { isNetwork } from './section.js'
import { hasFrame, type Statement } from './statement.js'

/**
 * True where a sentence before a list or a table may say what its items are. One that tells of a network and is done with a full stop says nothing of
 * what stands below: "Erasmus MC is lid van het netwerk EuroHealth." and then a list of partners. It does where it breaks off ("Leden zijn:"),
 * speaks of several ("EuroHealth verenigt twaalf ziekenhuizen.") or of what follows ("Ook deze doen mee.").
 */
export function announcesList(statement: Statement): boolean {
  const { tokens } = statement.sentence
  const tellsOfNetwork = hasFrame(statement, 'member') || statement.parties.some(isNetwork)
  if (!tellsOfNetwork || tokens.at(-1)?.text !== '.') return true
  return tokens.some(
    ({ lower, shape }, at) =>
      listWords.announces.has(lower) || (shape === 'lower' && headAt(tokens, at, at)?.plural === true),
  )
}

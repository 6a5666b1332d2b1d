import { headAt } from '../names/growth.js'
import { listWords } from './list-words.js'
import { startOf } from './start-of.js'
import { unitBefore } from './unit-before.js'
import type { Party, Statement } from './statement.js'

/** "Department of Pulmonology with Duke University", "met de Canadese universiteiten Waterloo en McGill": "with" alone says that they work together. */
export function withBefore(statement: Statement, party: Party): boolean {
  const { tokens } = statement.sentence
  const first = startOf(party)
  const unit = unitBefore(statement, party)
  if (unit && withBefore(statement, unit)) return true
  // "Huis voor Gezondheid, waarmee we navormingen organiseren"
  if (
    tokens[party.name.reach + 1]?.text === ',' &&
    listWords.relativeWith.has(tokens[party.name.reach + 2]?.lower ?? '')
  )
    return true
  let at = first - 1
  // "with the water company Evides", "met het Italiaanse farmabedrijf Dompé": the noun that says what the name is, and its adjective.
  const noun = tokens[at]?.shape === 'lower' ? headAt(tokens, at, at) : null
  if (noun && !noun.plural) {
    at--
    if (
      tokens[at]?.shape === 'capital' ||
      (tokens[at]?.shape === 'lower' && listWords.article.has(tokens[at - 1]?.lower ?? ''))
    )
      at--
  }
  while (at > first - 6 && at >= 0) {
    const { lower, shape } = tokens[at]!
    const adjective = shape === 'capital' && listWords.sharedHead.has(tokens[at + 1]!.lower)
    if (!adjective && !listWords.sharedHead.has(lower) && !listWords.withAndList.has(lower)) break
    at--
  }
  return at >= 0 && listWords.with.has(tokens[at]!.lower)
}

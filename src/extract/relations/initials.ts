import { headOf } from '../names/head.js'
import type { ListInStatement } from './slot.js'

/** "a blended intensive programme (BIP)": letters in a parenthesis that the small words before it begin with, where these name no body: what is meant is a thing. */
export function isShortForThing({
  statement: { sentence },
  group: { first, last, parties },
}: ListInStatement): boolean {
  const { tokens } = sentence
  const letters = tokens[first]!.lower
  if (parties.length > 1 || first !== last || tokens[first]!.shape !== 'acronym') return false
  if (tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')') return false
  const words = tokens.slice(Math.max(0, first - 1 - letters.length), first - 1)
  if (words.length < letters.length) return false
  if (!words.every(({ lower, shape }, at) => shape === 'lower' && lower[0] === letters[at])) return false
  return words.every(({ lower }) => {
    const head = headOf(lower)
    return head === null || head.class === 'thing' || head.class.startsWith('programme-')
  })
}

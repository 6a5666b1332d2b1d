import { endsIn } from '../../language/tables/ends-in.js'
import type { Token } from '../tokens/token.js'
import { nameWords } from './name-words.js'

/** Shorter words are no compounds: "Bedrijf X" is dealt with as a noun by itself. */
const shortestPart = 3

/**
 * True for a Dutch compound that has its capital from standing first in the sentence and says what the name behind it is: "Zorgverzekeraar CZ", "Huisartsenorganisatie
 * Morgenzorg". Inside a sentence it stands in small letters and is no part of the name either.
 */
export function isOpeningNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word?.shape !== 'capital' || (at > 0 && !/^[.:•·*–—-]$/.test(tokens[at - 1]!.text))) return false
  if ([...nameWords.openingName].some((name) => word.lower.startsWith(name))) return false
  return endsIn(word.lower.slice(shortestPart), nameWords.openingNoun)
}

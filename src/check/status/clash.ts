import type { Spot } from '../rule.js'

/** Two words that do not go together, each with its place. */
export interface Clash {
  nl: Spot
  en: Spot
  words: { nl: string; en: string }
}

/** The words of one sentence bead in lower case, with the first place of each, in the order of the text. */
export type WordSpots = ReadonlyMap<string, Spot>

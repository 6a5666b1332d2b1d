import { relative } from '../tables/relative-time.js'
import type { Clash, WordSpots } from './clash.js'
import { firstOf } from './status-words-of.js'

/** Last year here and next year there: "vorig jaar", "next year". Neither side may have a word of the other kind as well. */
export function relativeClash(nl: WordSpots, en: WordSpots): Clash | null {
  const [pastNl, comingNl] = [firstOf(nl, relative.nl.past), firstOf(nl, relative.nl.coming)]
  const [pastEn, comingEn] = [firstOf(en, relative.en.past), firstOf(en, relative.en.coming)]
  const stretch = [...nl.keys(), ...en.keys()].some((word) => relative.periods.has(word))
  if (!stretch) return null
  const clash =
    pastNl && !comingNl && comingEn && !pastEn
      ? ([pastNl, comingEn] as const)
      : comingNl && !pastNl && pastEn && !comingEn
        ? ([comingNl, pastEn] as const)
        : null
  if (!clash) return null
  const [[wordNl, spotNl], [wordEn, spotEn]] = clash
  return { nl: spotNl, en: spotEn, words: { nl: wordNl, en: wordEn } }
}

import { relative, relativeDays } from '../tables/relative-time.js'
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

/** "Morgen" here and "yesterday" there, where each side names one such day alone. */
export function relativeDayClash(nl: WordSpots, en: WordSpots): Clash | null {
  const own = relativeDays.flatMap((day, index) => {
    const found = firstOf(nl, day.nl)
    return found ? [{ index, found }] : []
  })
  const others = relativeDays.flatMap((day, index) => {
    const found = firstOf(en, day.en)
    return found ? [{ index, found }] : []
  })
  const [one, two] = [own[0], others[0]]
  if (!one || !two || own.length > 1 || others.length > 1 || one.index === two.index) return null
  // "Iedere morgen" is a part of the day.
  if (firstOf(en, mornings)) return null
  return { nl: one.found[1], en: two.found[1], words: { nl: one.found[0], en: two.found[0] } }
}

const mornings = new Set(['morning', 'mornings', "today's", "tomorrow's"])

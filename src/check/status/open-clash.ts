import { openings } from '../tables/status-words.js'
import type { Clash, WordSpots } from './clash.js'
import { firstOf } from './status-words-of.js'

/**
 * "Op woensdag open" and "closed on Wednesdays". "Op maandag gesloten" may be "open every day except Monday", and "vanaf 17 uur gesloten" is "open until 5 p.m.":
 * an exception, a limit or a denial on either side leaves it open which.
 */
export function openClash(nl: WordSpots, en: WordSpots): Clash | null {
  if (firstOf(nl, openings.nl.limits) || firstOf(en, openings.en.limits)) return null
  const [openNl, closedNl] = [firstOf(nl, openings.nl.open), firstOf(nl, openings.nl.closed)]
  const [openEn, closedEn] = [firstOf(en, openings.en.open), firstOf(en, openings.en.closed)]
  const pair =
    openNl && !closedNl && closedEn && !openEn
      ? [openNl, closedEn]
      : closedNl && !openNl && openEn && !closedEn
        ? [closedNl, openEn]
        : []
  const [one, two] = pair
  return one && two ? { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } } : null
}

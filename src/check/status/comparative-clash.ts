import type { Clash, WordSpots } from './clash.js'
import { firstOf } from './status-words-of.js'

const less = { nl: new Set(['minder']), en: new Set(['less', 'fewer']) }
const more = { nl: new Set(['meer']), en: new Set(['more']) }
const denials = { nl: new Set(['niet', 'geen', 'nooit']), en: new Set(['not', 'no', 'never', 'cannot']) }

/** "Niet meer … dan" and "not less … than": both deny, but of opposite things. Without "dan", "niet meer" is "no longer". */
export function comparativeClash(nl: WordSpots, en: WordSpots): Clash | null {
  if (!nl.has('dan') || !en.has('than') || !firstOf(nl, denials.nl) || !firstOf(en, denials.en)) return null
  const [moreNl, lessNl] = [firstOf(nl, more.nl), firstOf(nl, less.nl)]
  const [moreEn, lessEn] = [firstOf(en, more.en), firstOf(en, less.en)]
  const pair =
    moreNl && !lessNl && lessEn && !moreEn
      ? [moreNl, lessEn]
      : lessNl && !moreNl && moreEn && !lessEn
        ? [lessNl, moreEn]
        : null
  const [one, two] = pair ?? []
  return one && two ? { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } } : null
}

const never = { nl: new Set(['nooit']), en: new Set(['never', 'not', 'no', "don't", 'cannot']) }
const always = { nl: new Set(['altijd', 'steeds']), en: new Set(['always']) }

/** "Nooit" and "always", "altijd" and "never". */
export function alwaysClash(nl: WordSpots, en: WordSpots): Clash | null {
  const [neverNl, alwaysNl] = [firstOf(nl, never.nl), firstOf(nl, always.nl)]
  const [neverEn, alwaysEn] = [firstOf(en, never.en), firstOf(en, always.en)]
  const pair =
    neverNl && !alwaysNl && alwaysEn && !neverEn
      ? [neverNl, alwaysEn]
      : alwaysNl && !neverNl && en.has('never') && neverEn && !alwaysEn && !nl.has('niet')
        ? [alwaysNl, neverEn]
        : []
  const [one, two] = pair
  return one && two ? { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } } : null
}

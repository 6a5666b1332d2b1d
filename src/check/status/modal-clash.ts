import type { Spot } from '../rule.js'
import { modals } from '../tables/modals.js'
import type { Clash, WordSpots } from './clash.js'
import { denied, firstOf } from './status-words-of.js'

/** What is allowed here and required there, or forbidden here and only not required there. */
export function modalClash(nl: WordSpots, en: WordSpots): Clash | null {
  return mayAgainstMust(nl, en) ?? forbiddenAgainstExempt(nl, en)
}

/** "Kan de statuten wijzigen" and "must amend the statutes"; "kan alleen met een pas" may well be "must have a pass". */
function mayAgainstMust(nl: WordSpots, en: WordSpots): Clash | null {
  const may = firstOf(nl, modals.nl.can)
  const must = firstOf(en, modals.en.must)
  if (!may || !must || denied(nl) || denied(en)) return null
  if (firstOf(nl, modals.nl.must) || firstOf(nl, modals.nl.only) || firstOf(en, modals.en.can)) return null
  return clash(may, must)
}

/** "Mogen niet" and "need not", "hoeven niet" and "must not". */
function forbiddenAgainstExempt(nl: WordSpots, en: WordSpots): Clash | null {
  if (!denied(nl) || !denied(en)) return null
  const forbids = { nl: firstOf(nl, modals.nl.may), en: forbidsEn(en) }
  // "U hoeft geen dieet te volgen" and "there is no special diet to follow".
  if (en.has('there') && en.has('no')) return null
  const exempts = { nl: firstOf(nl, modals.nl.need), en: firstOf(en, modals.en.need) ?? haveTo(en) }
  if (forbids.nl && !exempts.nl && exempts.en && !forbids.en) return clash(forbids.nl, exempts.en)
  return exempts.nl && !forbids.nl && forbids.en && !exempts.en ? clash(exempts.nl, forbids.en) : null
}

/** "Must not", "cannot", "prohibited": "can walk in without" forbids nothing. */
function forbidsEn(en: WordSpots): [string, Spot] | null {
  return firstOf(en, modals.en.forbidden) ?? (en.has('not') ? firstOf(en, modals.en.forbiddenWithNot) : null)
}

/** "Do not have to"; "have" alone is an auxiliary. */
function haveTo(en: WordSpots): [string, Spot] | null {
  const [have, to] = [en.get('have'), en.get('to')]
  return have && to && to.start === have.end + 1 ? ['have to', { start: have.start, end: to.end }] : null
}

function clash([nl, at]: [string, Spot], [en, there]: [string, Spot]): Clash {
  return { nl: at, en: there, words: { nl, en } }
}

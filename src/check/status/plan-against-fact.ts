import { translatesTo } from '../names/said-in-text.js'
import type { Spot } from '../rule.js'
import { planned, verbForms } from '../tables/status-words.js'
import type { Clash, WordSpots } from './clash.js'
import { firstOf } from './status-words-of.js'

type Found = [word: string, spot: Spot]

/** In a longer sentence "gaat" and "wil" may belong to anything. */
const shortSentence = 30

/**
 * What is planned on one side is done on the other: "is van plan te tekenen" and "has signed".
 * @param dated true where the Dutch sentence names a date: "is in oktober geopend" then says that it has been
 */
export function planAgainstFact(nl: WordSpots, en: WordSpots, dated: boolean): Clash | null {
  const [planNl, planEn] = [firstOf(nl, planned.nl.future), firstOf(en, planned.en.future)]
  const pending = pendingAgainstFact(nl, en)
  if (pending) return pending
  // "Sinds september in gebruik" and "will be put into use in September".
  const since = nl.get('sinds')
  const coming = planEn && /^(?:will|shall)$/.test(planEn[0]) ? planEn : toBe(en)
  if (since && !planNl && coming && !firstOf(en, planned.en.since)) return clash(['sinds', since], coming)
  if (planNl && !planEn) {
    const done = doneEn(planNl[0], nl, en)
    // "Is getekend; de eerste oefening is gepland": the Dutch sentence says of the same thing that it has been done.
    const told =
      done !== null &&
      !nl.has('worden') &&
      [...nl.keys()].some((word) => /^ge.*[dt]$/.test(word) && word !== planNl[0] && translatesTo(word, done[0]))
    return told ? null : clash(planNl, done)
  }
  if (!planEn || planNl || !planned.en.sure.has(planEn[0])) return null
  const done = doneNl(nl, en, dated)
  return done && !firstOf(en, planned.en.past) && !finiteEn(en) && !relativeEn(en) ? clash(done, planEn) : null
}

/** "Are to be built". */
function toBe(en: WordSpots): Found | null {
  const [to, be] = [en.get('to'), en.get('be')]
  return to && be && (en.has('is') || en.has('are')) && be.start === to.end + 1
    ? ['to be', { start: to.start, end: be.end }]
    : null
}

/** "Daarover moet het bestuur nog beslissen" and "the board has since approved": what still has to be done has not been. */
function pendingAgainstFact(nl: WordSpots, en: WordSpots): Clash | null {
  const must = firstOf(nl, planned.nl.must)
  if (!must || !nl.has('nog') || firstOf(en, planned.en.pending) || firstOf(en, planned.en.future)) return null
  return firstOf(nl, planned.nl.perfect) ? null : clash(must, perfectEn(en))
}

/** The English verb that says that it has been done; null where the Dutch plan may be read otherwise. */
function doneEn(plan: string, nl: WordSpots, en: WordSpots): Found | null {
  // "is to be expanded" is a plan; so is "wants to".
  if ((en.has('to') && en.has('be')) || firstOf(en, planned.en.wish)) return null
  const past = [...nl].some(([word]) => verbForms.nl.participle.test(word)) && firstOf(nl, planned.nl.perfect)
  if (past) return null
  // "Verwacht" and "plan" say too little by themselves, "gaat" and "wil" only in a short sentence.
  if (planned.nl.faint.has(plan) && !nl.has('van')) return null
  if (planned.nl.open.has(plan) && (nl.size > shortSentence || !hasInfinitive(plan, nl))) return null
  const perfect = perfectEn(en)
  if (perfect) return perfect
  const auxiliary = firstOf(en, planned.en.past)
  const verb = [...en].find(([word]) => verbForms.en.past.has(word))
  if (verb) return verb
  if (auxiliary !== null) return nl.has('worden') && planned.nl.sure.has(plan) ? passiveEn(en) : null
  if (planned.nl.sure.has(plan)) return finiteEn(en)
  return wishes(plan, nl) ? (transitiveEn(en) ?? nowEn(nl, en)) : null
}

/** "Daarom wil het NIOZ …": what somebody wants, in a main clause; "wie meer wil weten" and "als u wilt" want nothing that could be done. */
function wishes(plan: string, nl: WordSpots): boolean {
  if (plan !== 'wil' && plan !== 'willen') return false
  const words = [...nl.keys()]
  const before = words.slice(0, words.indexOf(plan))
  return before.length > 0 && !nl.has('dat') && ![...before, ...words].some((word) => planned.nl.noWish.has(word))
}

/** "placed a buoy": a past tense with its object right behind it. */
function transitiveEn(en: WordSpots): Found | null {
  const words = [...en]
  const at = words.findIndex(
    ([word], index) =>
      index > 0 &&
      verbForms.en.regular.test(word) &&
      !verbForms.en.before.has(words[index - 1]![0]) &&
      /^(?:an?|the|its|their|this|these|his|her|our)$/.test(words[index + 1]?.[0] ?? ''),
  )
  return words[at] ?? null
}

/** "is now available": what is already so. */
function nowEn(nl: WordSpots, en: WordSpots): Found | null {
  if (!(en.has('is') || en.has('are')) || firstOf(nl, planned.nl.now)) return null
  return firstOf(en, planned.en.now)
}

/** "Gaan" plans something where an infinitive stands right behind it or at the end; "gaan op weg" is no plan. */
function hasInfinitive(plan: string, nl: WordSpots): boolean {
  if (!/^ga/.test(plan)) return true
  const words = [...nl.keys()]
  const at = words.indexOf(plan)
  return [...words.slice(at + 1, at + 2), words.at(-1) ?? ''].some(
    (word) => /\p{L}{2}(?:en|aan|ien|oen)$/u.test(word) && word !== plan,
  )
}

/** "was opened": "zal worden geopend" is not so yet. */
function passiveEn(en: WordSpots): Found | null {
  const words = [...en]
  const at = words.findIndex(([word]) => word === 'was' || word === 'were')
  const verb = at < 0 ? undefined : words[at + 1]
  return verb && (verbForms.en.regular.test(verb[0]) || verbForms.en.irregular.has(verb[0])) ? verb : null
}

/** "have collaborated": the participle right behind its auxiliary. */
function perfectEn(en: WordSpots): Found | null {
  const words = [...en]
  const at = words.findIndex(([word]) => word === 'has' || word === 'have')
  // "Has since approved".
  const next = /^(?:since|already|now|just|also|recently|meanwhile)$/.test(words[at + 1]?.[0] ?? '') ? at + 2 : at + 1
  const verb = at < 0 ? undefined : words[next]
  return verb && (verbForms.en.regular.test(verb[0]) || verbForms.en.irregular.has(verb[0])) ? verb : null
}

/** "The professor tested the vaccine": a past tense behind a noun; behind an article or preposition it is an adjective. */
function finiteEn(en: WordSpots): Found | null {
  const words = [...en]
  const at = words.findIndex(
    ([word], index) => index > 0 && verbForms.en.regular.test(word) && !verbForms.en.before.has(words[index - 1]![0]),
  )
  return words[at] ?? null
}

/** "a project that started in January and will last four years": what has been done stands in a clause of its own. */
function relativeEn(en: WordSpots): boolean {
  const words = [...en.keys()]
  return words.some((word, at) => /^(?:that|which|who)$/.test(words[at - 1] ?? '') && verbForms.en.regular.test(word))
}

/** The Dutch verb that says that it has been done. */
function doneNl(nl: WordSpots, en: WordSpots, dated: boolean): Found | null {
  const participle = [...nl].find(([word]) => verbForms.nl.participle.test(word)) ?? null
  if (firstOf(nl, planned.nl.perfect)) return participle
  // "Is in september geopend door de koning", and "will open": "is gesloten" is a state, and "will be closed" its translation.
  const passive = nl.has('door') && en.has('by')
  const active = !en.has('be') && dated
  if ((nl.has('is') || nl.has('zijn')) && participle && (passive || active)) return participle
  return [...nl].find(([word]) => verbForms.nl.past.has(word)) ?? null
}

function clash(nl: Found, en: Found | null): Clash | null
function clash(nl: Found | null, en: Found): Clash | null
function clash(nl: Found | null, en: Found | null): Clash | null {
  return nl && en ? { nl: nl[1], en: en[1], words: { nl: nl[0], en: en[0] } } : null
}

import { planned, verbForms, voice } from '../tables/status-words.js'
import type { Clash, WordSpots } from './clash.js'
import { denied, firstOf } from './status-words-of.js'

/** So long a sentence may have its verbs in two clauses. */
const shortSentence = 18

/**
 * What the passive says of time. "Is geopend" has been done, "will be opened" has not; "wordt gemaakt" is being done or will be, "has been made" is not. A
 * participle that is a state says neither: "is gesloten" is "will be closed" too.
 */
export function voiceClash(nl: WordSpots, en: WordSpots): Clash | null {
  if (nl.size > shortSentence || en.size > shortSentence) return null
  // What is denied on both sides may be said of either verb: "zonder betaling wordt … niet behandeld".
  if (denied(nl) && denied(en)) return null
  const participles = [...nl].filter(([word]) => verbForms.nl.participle.test(word) && !voice.nl.noParticiple.has(word))
  const participle = participles[0]
  if (!participle || participles.length > 1 || firstOf(nl, voice.nl.conditions)) return null
  const verbs = [...en]
  const be = verbs.findIndex(([word]) => word === 'be' || word === 'been')
  const passive = be < 0 ? undefined : verbs.slice(be + 1, be + 3).find(([word]) => isParticiple(word))
  if (!passive) return null
  const will = verbs[be]?.[0] === 'be' && (en.has('will') || en.has('shall'))
  const perfect = verbs[be]?.[0] === 'been' && (en.has('has') || en.has('have')) && !en.has('will') && !en.has('be')
  const is = nl.has('is') || nl.has('zijn')
  const becomes = firstOf(nl, voice.nl.becomes)
  if (
    is &&
    will &&
    !verbForms.en.states.has(passive[0]) &&
    !becomes &&
    !firstOf(nl, planned.nl.future) &&
    !firstOf(nl, voice.nl.coming)
  )
    return { nl: participle[1], en: passive[1], words: { nl: participle[0], en: passive[0] } }
  if (becomes && perfect && !is && !firstOf(nl, voice.nl.done) && !firstOf(nl, voice.nl.lasting))
    return { nl: becomes[1], en: passive[1], words: { nl: becomes[0], en: passive[0] } }
  return null
}

function isParticiple(word: string): boolean {
  return verbForms.en.regular.test(word) || verbForms.en.irregular.has(word)
}

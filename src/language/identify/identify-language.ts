import type { Lang } from '../../contracts.js'
import type { LanguageCues } from './cues.js'
import en from './cues.en.js'
import nl from './cues.nl.js'
import others from './cues.other.js'

/** Which language a text is in. */
export interface Identified {
  /** "nl", "en", another language tag of the table, or null where nothing speaks for one. */
  lang: string | null
  /** Weight of the cues for the language, and its lead on the runner-up, 0–1. */
  weight: number
  lead: number
}

const tables = Object.entries<LanguageCues>({ nl, en, ...others }).map(([lang, cues]) => ({
  lang,
  words: new Set(cues.words),
  shared: new Set(cues.shared),
  groups: cues.groups,
}))

/** So much of a long text is enough. */
const sample = 20_000

/**
 * Identifies the language of a text by its small words and letter groups; made for Dutch against English, down to a heading of two words, and
 * for saying that a text is in neither. Own tables, so that the answer is the same on every machine.
 */
export function identifyLanguage(text: string): Identified {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = tables.map(({ lang, words: own, shared, groups }) => {
    let score = 0
    for (const word of words) {
      if (own.has(word)) score += 1
      else if (shared.has(word)) score += 0.4
      else if (word.length > 3 && word.length < 40) {
        for (const group of groups) if (word.includes(group)) score += 0.12
      }
    }
    return { lang, score }
  })
  scores.sort((a, b) => b.score - a.score)
  const [first, second] = scores as [{ lang: string; score: number }, { lang: string; score: number }]
  if (first.score === 0 || first.score === second.score) return { lang: null, weight: 0, lead: 0 }
  return { lang: first.lang, weight: first.score, lead: (first.score - second.score) / first.score }
}

/** The language of a text where it is surely Dutch or surely English, else null. */
export function surelyIn(text: string): Lang | null {
  const { lang, weight, lead } = identifyLanguage(text)
  if ((lang === 'nl' || lang === 'en') && weight >= 3 && lead >= 0.65) return lang
  return null
}

import type { Lang } from '../../contracts.js'
import { tenseVerbs } from './clause-words.js'
import type { Statement } from './statement.js'

/** True where a sentence tells of what was, and of nothing that still holds: what it says went on "until 2017" has ended. */
export function isPast({ sentence: { tokens } }: Statement, lang: Lang): boolean {
  const { past, lasting } = tenseVerbs[lang]
  return tokens.some(({ lower }) => past.has(lower)) && !tokens.some(({ lower }) => lasting.has(lower))
}

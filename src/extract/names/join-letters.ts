import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { headOf } from './head.js'
import { wordsOf } from './words.js'

/**
 * "KTH – Royal Institute of Technology": letters, a dash and what kind of university they are called. Behind a name that
 * says more ("NIAS – University of Amsterdam") stands the whole that it is a part of, and at the start of a line the letters may be its label.
 */
export function joinLetters({ tokens }: Grammar, { first, last }: Growth, at: number): number {
  const [letters, dash, kind] = [tokens[last]!, tokens[at]!, tokens[at + 1]]
  if (first === 0 || first !== last || !/^\p{Lu}{3,5}$/u.test(letters.text) || headOf(letters.lower)) return -1
  if (!/^[–—-]$/.test(dash.text) || !dash.spaced || kind?.shape !== 'capital') return -1
  const isKind = (['nl', 'en'] as const).some(
    (lang) => wordsOf(lang).firstWords.has(kind.lower) || wordsOf(lang).headAdjectives.has(kind.lower),
  )
  if (!isKind) return -1
  // "Institute of Technology" is one head.
  const end = runEnd(tokens, at + 1) + 2
  for (let next = at + 1; next <= end && tokens[next]; next++) {
    const head = headAt(tokens, next, at + 1)
    if (head?.class === 'university' && !head.plural) return at + 1
  }
  return -1
}

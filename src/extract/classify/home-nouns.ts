import type { Token } from '../tokens/token.js'
import type { Name } from '../names/name.js'
import { headOf, isWholeHead, type HeadClass } from '../names/head.js'
import { homeWords } from './home-words.js'
import type { Home, HomeSpan } from './homes.js'

/** The nouns that a page calls its homes by ("the Observatory", "de universiteit"), in small letters, with the class of the noun and the home's id. */
export type HomeNouns = ReadonlyMap<string, { class: HeadClass; id: string }>

/** What every body of a class is called besides the noun in its own name. */
const usual: Partial<Record<HeadClass, readonly string[]>> = {
  university: [...homeWords.university],
  hospital: [...homeWords.hospital],
  'research-institute': [...homeWords.institute],
}

/** The head nouns in the homes' names, and the usual ones of their class. */
export function nounsOfHomes(homes: readonly Home[]): HomeNouns {
  const nouns = new Map<string, { class: HeadClass; id: string }>()
  for (const { id, names } of homes) {
    for (const word of names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u))) {
      const head = isWholeHead(word) ? headOf(word) : null
      if (!head || head.plural || head.class === 'unit' || head.class.startsWith('programme')) continue
      for (const noun of [word, ...(usual[head.class] ?? [])])
        if (!nouns.has(noun)) nouns.set(noun, { class: head.class, id })
    }
  }
  return nouns
}

/**
 * "The Observatory runs …", "De universiteit is lid van …": a sentence that opens with the definite noun of a home speaks of it, unless
 * another body of that class was named since the heading ("Uppsala University … The university"). Null where it does not.
 */
export function homeByNoun(tokens: readonly Token[], nouns: HomeNouns, named: readonly Name[]): HomeSpan | null {
  const [article, noun, next] = tokens
  if (!homeWords.article.has(article?.lower ?? '') || next?.shape !== 'lower') return null
  const home = nouns.get(noun!.lower)
  if (!home || homeWords.nounGoesOn.has(next.lower)) return null
  return named.some(({ head }) => head?.class === home.class) ? null : { first: 1, last: 1, id: home.id }
}

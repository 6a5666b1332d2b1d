import { builtInLexicon } from '../../language/lexicon/built-in-lexicon.js'
import { splitCompound } from '../../language/compounds/split-compound.js'
import { stem } from '../../language/tokens/stem.js'
import { functionWords } from './guess-language.js'

/** Pairs of the lexicon below this strength are guesses. */
const sure = 0.05
const shortest = 4

/** How many of the content words of a Dutch text that the lexicon has are said in an English one, and how many there are. */
export function sharedWords(nl: string, en: string): { said: number; known: number } {
  const lexicon = builtInLexicon('nl', 'en')
  const english = new Set(wordsOf(en).map((word) => stem(word)))
  let [said, known] = [0, 0]
  for (const word of new Set(wordsOf(nl))) {
    if (word.length < shortest || functionWords.nl.has(word)) continue
    const own = stem(word)
    const pairs = lexicon?.get(own)?.filter(([, strength]) => strength >= sure) ?? []
    const parts =
      pairs.length === 0 && word.length >= 8 ? splitCompound(word, (part) => lexicon?.has(stem(part)) ?? false) : null
    const same = english.has(own)
    if (pairs.length === 0 && !parts && !same) continue
    known += 1
    const found =
      same ||
      pairs.some(([other]) => english.has(other)) ||
      (parts?.some((part) =>
        lexicon?.get(stem(part))?.some(([other, strength]) => strength >= sure && english.has(other)),
      ) ??
        false)
    said += Number(found)
  }
  return { said, known }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

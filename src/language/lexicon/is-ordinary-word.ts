import { splitCompound } from '../compounds/split-compound.js'
import { stem } from '../tokens/stem.js'
import { builtInLexicon } from './built-in-lexicon.js'

/** Endings that make nouns and adjectives of both languages; names of firms hardly have them. */
const derived =
  /(?:en|ing|ings|heid|tie|ties|tion|tions|ment|ments|ness|iteit|ity|schap|ship|ships|lijk|lijke|isch|ische|aal|atie|logie|logy|kunde|ics|ance|ence|ers|eurs|or|ors|ist|isten|ists)$/

let known: ReadonlySet<string> | undefined

/**
 * True for a word (small letters) that the lexicon has in Dutch or English, that is a compound of two such words, or that is built as words of these
 * languages are: "kosten", "bloedtesten", "partnership". False for what only a name can be, as far as can be seen ("demcon", "elekta").
 */
export function isOrdinaryWord(word: string): boolean {
  return word.length < 3 || derived.test(word) || isKnown(word) || splitCompound(word, isKnown) !== null
}

function isKnown(word: string): boolean {
  known ??= stems()
  return known.has(stem(word))
}

function stems(): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [source, targets] of builtInLexicon('nl', 'en') ?? []) {
    found.add(source)
    for (const [target] of targets) found.add(target)
  }
  return found
}

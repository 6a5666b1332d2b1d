import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { alignCollection } from './align-collection.js'
import type { UnitDocument } from './unit-document.js'
import { learnTranslations } from './learn-translations.js'
import { wordsOfBeads } from './parallel-words.js'
import { Vocabulary } from './vocabulary.js'
import { encodeDocument, gatherKnowledge } from './word-knowledge.js'

const SURE = 0.8
const LEAST = 0.08
const MOST = 8

/**
 * Learns a lexicon by stems from documents of any two languages: aligns them (in two passes, from their own words alone), then expectation maximisation over the
 * confident beads. Pairs weaker than 0.08 are dropped, and of each word all but the best eight.
 */
export function learnLexicon(documents: readonly UnitDocument[]): StemLexicon {
  const aligned = alignCollection(documents, { learn: true, without: ['lexicon'] })
  const vocabulary = new Vocabulary()
  const kinds = new Map<string, number>()
  const encoded = documents.map(({ nl, en }) => encodeDocument(nl, en, vocabulary, kinds))
  const parallel = aligned.flatMap(({ beads }, k) => wordsOfBeads(encoded[k], beads, SURE))
  const { translations } = gatherKnowledge(encoded, vocabulary, { lexicon: false })
  const lexicon = new Map<string, [string, number][]>()
  for (const { left, right, strength } of learnTranslations(parallel, vocabulary.size, translations)) {
    const word = vocabulary.words[left]
    const other = vocabulary.words[right]
    if (strength < LEAST || word.includes('\u0000') || other.includes('\u0000')) continue
    const list = lexicon.get(word)
    if (list) list.push([other, strength])
    else lexicon.set(word, [[other, strength]])
  }
  for (const list of lexicon.values()) list.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).splice(MOST)
  return lexicon
}

import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'
import { addCompounds } from './add-compounds.js'
import type { WordKnowledge } from './align-document.js'
import type { AlignUnit } from './alignment.js'
import type { KindIds } from './encode-units.js'
import { addNumberWords } from './add-number-words.js'
import { addKnownPairs } from './known-pairs.js'
import { learnTranslations, type LearnedPair, type ParallelWords } from './learn-translations.js'
import { learningOf } from './learning.js'
import { leaveOut } from './leave-out.js'
import { USUAL_LEVEL } from './level.js'
import { bareModel, modelOf } from './model.js'
import type { AlignOptions } from './options.js'
import type { TranslationPairs } from './translations.js'
import type { UnitDocument } from './unit-document.js'
import { Vocabulary } from './vocabulary.js'
import type { Weights } from './weights.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from './word-knowledge.js'

/** Documents made ready to be aligned, with all that is known and was learned of their words. */
export interface PreparedCollection {
  encoded: EncodedDocument[]
  vocabulary: Vocabulary
  knowledge: WordKnowledge
  weights: Weights
  learned: LearnedPair[]
}

/** Reads documents that belong together into one vocabulary, weighs their words over all of them, and learns from them what the options say. */
export function prepareCollection(documents: readonly UnitDocument[], options: AlignOptions = {}): PreparedCollection {
  const vocabulary = new Vocabulary()
  const kinds: KindIds = new Map()
  const { without = [] } = options
  const model = without.includes('lexicon')
    ? bareModel
    : (options.model ?? modelOf(options.sourceLang ?? 'nl', options.targetLang ?? 'en'))
  const plain = (units: readonly AlignUnit[]): readonly AlignUnit[] =>
    without.includes('kind') ? units.map(({ text }) => ({ text, kind: 'paragraph' })) : units
  const encoded = documents.map(({ nl, en }) => ({
    ...encodeDocument(plain(nl), plain(en), vocabulary, kinds, options.embed),
    ...(options.learn === false && { level: USUAL_LEVEL }),
  }))
  const know = (learned: readonly LearnedPair[]): WordKnowledge =>
    gatherKnowledge(encoded, vocabulary, {
      addPairs: (pairs) => {
        addPairs(model.lexicon, options, vocabulary, pairs)
        for (const { left, right, strength } of learned) pairs.add(left, right, strength)
      },
      frequencies: options.learn !== false,
      cognates: !without.includes('cognates'),
      lexicon: model.lexicon !== null,
      learned: learned.length > 0,
    })
  let weights = leaveOut(model.weights, without)
  let knowledge = know([])
  let learned: LearnedPair[] = []
  const how = learningOf(options.learn ?? 'auto', model.lexicon !== null, encoded)
  for (let round = 0; round < how.rounds; round++) {
    const parallel = encoded.flatMap((document) => how.learnFrom(document, knowledge, weights))
    if (parallel.length < how.least) break
    learned = learnTranslations(sample(parallel, how.most), vocabulary.size, knowledge.translations)
    knowledge = know(learned)
    weights = leaveOut(model.taught, without)
  }
  return { encoded, vocabulary, knowledge, weights, learned }
}

/** The pairs of the lexicons: the language's own with its compounds, that of other documents, the user's. */
function addPairs(
  lexicon: StemLexicon | null,
  { without = [], learned, lexicon: own = [] }: AlignOptions,
  vocabulary: Vocabulary,
  pairs: TranslationPairs,
): void {
  if (lexicon) {
    addKnownPairs(lexicon, vocabulary, pairs)
    if (!without.includes('compounds')) addCompounds(lexicon, vocabulary, pairs)
    if (!without.includes('numbers')) addNumberWords(vocabulary, pairs)
  }
  if (learned) addKnownPairs(learned, vocabulary, pairs)
  for (const { left, right, strength } of own) addUserPair(left, right, strength, vocabulary, pairs)
}

/** Every so many-th bead, so that the pairs of words do not become more than `most`. */
function sample(parallel: readonly ParallelWords[], most: number): readonly ParallelWords[] {
  const combinations = parallel.reduce((sum, { left, right }) => sum + left.length * right.length, 0)
  const every = Math.ceil(combinations / most)
  return every <= 1 ? parallel : parallel.filter((_, k) => k % every === 0)
}

function addUserPair(
  left: string,
  right: string,
  strength: number,
  vocabulary: Vocabulary,
  pairs: TranslationPairs,
): void {
  for (const x of tokenize(left)) {
    for (const y of tokenize(right)) {
      const from = vocabulary.idOfStem(stem(x))
      const to = vocabulary.idOfStem(stem(y))
      if (from >= 0 && to >= 0) pairs.add(from, to, strength)
    }
  }
}

/**
 * Fits the weights of the aligner's log-linear model and writes src/align/weights-table.ts.
 *
 *   npx tsx scripts/fit-aligner.ts BENCH-FOLDER [--dry]
 *
 * BENCH-FOLDER holds the sets of bench/ (see docs/alignment.md). The weights maximise the likelihood of the right alignments under the lattice (a semi-Markov conditional
 * random field: Lafferty, McCallum and Pereira 2001; Sarawagi and Cohen 2004), with a Gaussian prior. There are four sets of them: with the lexicon and without, for documents
 * as they come, whose words may be strange, and for documents that have taught theirs. Prints strict F1 by three-fold cross-validation over documents, of whole runs of the aligner: neither the weights nor
 * the lexicon that measure a document have seen it. With --dry nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { addCompounds } from '../src/align/add-compounds.js'
import { addNumberWords } from '../src/align/add-number-words.js'
import { alignCollection } from '../src/align/align-collection.js'
import { gatherEvidence, searchEvidence } from '../src/align/align-in-order.js'
import { FEATURES, GROUPS } from '../src/align/features.js'
import { addKnownPairs } from '../src/align/known-pairs.js'
import { learnLexicon } from '../src/align/learn-lexicon.js'
import type { Model } from '../src/align/model.js'
import type { TranslationPairs } from '../src/align/translations.js'
import { Vocabulary } from '../src/align/vocabulary.js'
import { BARE, NULL_FEATURES, type Weights } from '../src/align/weights.js'
import { encodeDocument, gatherKnowledge } from '../src/align/word-knowledge.js'
import { loadBench, type BenchDocument } from './fit/load-bench.js'
import { maskWords } from './fit/mask-words.js'
import { minimise } from './fit/minimise.js'
import { Reliability } from './fit/reliability.js'
import { Tally } from './fit/score.js'
import { pack, TrainingDocument, unpack } from './fit/training-document.js'

const FOLDS = [0, 1, 2]
const SETS = ['po-noisy.dev', 'web-noisy.dev', 'po-sent-noisy.dev']
const MEASURED = [...SETS, 'po-swap.dev', 'web-swap.dev']
/** Share of the English words that are made strange: the weights must also serve documents whose words the lexicon does not know. */
const MASKED = [0, 0.4, 0.8]
const ROUNDS = 80
const PRIOR = 0.2
const OUT = new URL('../src/align/weights-table.ts', import.meta.url)

interface Item {
  fold: number
  training: TrainingDocument
}

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npx tsx scripts/fit-aligner.ts BENCH-FOLDER [--dry]')
  process.exit(2)
}
const clean = ['po-sent.dev', 'web-clean.dev'].flatMap((set) => loadBench(folder, set))
const lexicons = FOLDS.map((fold) => learnLexicon(clean.filter(({ doc }) => foldOf(doc) !== fold)))

const known = fitFolds(true, MASKED)
const bare = fitFolds(false, MASKED)
// Documents that have taught their own words are covered as those are whose words the lexicon knows.
const knownTaught = fitFolds(true, [0])
const bareTaught = fitFolds(false, [0])

const reliability = new Reliability()
for (const set of MEASURED) for (const name of ['lexicon', 'none'] as const) measure(set, 0, name)
for (const share of MASKED.slice(1)) for (const name of ['lexicon', 'none'] as const) measure(SETS[1], share, name)
console.log(`\nConfidence of all beads of whole runs with the lexicon and --learn\n\n${String(reliability)}`)
const tables = { known: known.all, knownTaught: knownTaught.all, bare: bare.all, bareTaught: bareTaught.all }
if (!flags.includes('--dry')) writeFileSync(OUT, tableText(tables))

/** Which third of the documents a document is in; the same in all sets. */
function foldOf(doc: string): number {
  let hash = 7
  for (let k = 0; k < doc.length; k++) hash = Math.imul(hash ^ doc.charCodeAt(k), 0x01000193) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS.length
}

function masked(documents: readonly BenchDocument[], share: number): BenchDocument[] {
  return documents.map((document) => ({ ...document, en: maskWords(document.en, share) }))
}

/** What a document shows before it has taught anything, by the lexicon of its fold or by none. */
function itemOf(document: BenchDocument, hasLexicon: boolean): Item {
  const vocabulary = new Vocabulary()
  const fold = foldOf(document.doc)
  const encoded = encodeDocument(document.nl, document.en, vocabulary, new Map())
  const addPairs = (pairs: TranslationPairs): void => {
    if (!hasLexicon) return
    addKnownPairs(lexicons[fold], vocabulary, pairs)
    addCompounds(lexicons[fold], vocabulary, pairs)
    addNumberWords(vocabulary, pairs)
  }
  const knowledge = gatherKnowledge([encoded], vocabulary, { addPairs, lexicon: hasLexicon })
  const training = new TrainingDocument(searchEvidence(gatherEvidence(encoded, knowledge), knowledge), document.gold)
  training.prune(BARE)
  return { fold, training }
}

/** The model that has not seen the documents of a fold. */
function modelOf(fold: number, hasLexicon: boolean): Model {
  const [first, second] = hasLexicon ? [known, knownTaught] : [bare, bareTaught]
  return { lexicon: hasLexicon ? lexicons[fold] : null, weights: first.folds[fold], taught: second.folds[fold] }
}

/** Prints the figures of a set, each document measured with the model of its fold: alone, and with all the others to learn from. */
function measure(set: string, share: number, name: 'lexicon' | 'none'): void {
  const documents = masked(loadBench(folder, set), share)
  const alone = new Tally()
  const together = new Tally()
  for (const fold of FOLDS) {
    const model = modelOf(fold, name === 'lexicon')
    const learned = alignCollection(documents, { learn: true, model })
    documents.forEach((document, k) => {
      if (foldOf(document.doc) !== fold) return
      alone.add(
        document.gold,
        alignCollection([document], { model })[0].beads.map(({ nl, en }) => [nl, en]),
      )
      if (name === 'lexicon' && share === 0) reliability.add(document.gold, learned[k].beads)
      together.add(
        document.gold,
        learned[k].beads.map(({ nl, en }) => [nl, en]),
      )
    })
  }
  const title = `${set}${share > 0 ? ` masked ${share}` : ''}`.padEnd(26)
  console.log(title, name.padEnd(8), 'alone  ', String(alone))
  console.log(title, name.padEnd(8), '--learn', String(together))
}

/** The weights that the documents of the other folds give, for each fold, and those that all give. */
function fitFolds(hasLexicon: boolean, shares: readonly number[]): { folds: Weights[]; all: Weights } {
  const items = shares.flatMap((share) =>
    SETS.flatMap((set) => masked(loadBench(folder, set), share).map((document) => itemOf(document, hasLexicon))),
  )
  return {
    folds: FOLDS.map((fold) => fit(items.filter((item) => item.fold !== fold))),
    all: fit(items),
  }
}

function fit(items: readonly Item[]): Weights {
  const found = minimise(
    (at, gradient) => {
      const weights = unpack(at)
      gradient.fill(0)
      let value = 0
      for (const { training } of items) value -= training.learn(weights, gradient)
      for (let k = 0; k < at.length; k++) {
        gradient[k] = PRIOR * at[k] - gradient[k]
        value += (PRIOR / 2) * at[k] * at[k]
      }
      return value
    },
    pack(BARE),
    ROUNDS,
  )
  return unpack(found)
}

function tableText(weights: Record<string, Weights>): string {
  const round = (value: number) => Math.round(value * 1000) / 1000
  const lines = Object.entries(weights).map(([name, { beads, nulls, open }]) => {
    const rows = GROUPS.map((group, g) => {
      const entries = FEATURES.map((feature, f) => `${feature}: ${round(beads[g][f])}`).filter(
        (entry) => !entry.endsWith(': 0'),
      )
      return `    ${group}: { ${entries.join(', ')} },`
    })
    const alone = NULL_FEATURES.map((feature, f) => `${feature}: ${round(nulls[f])}`)
    return `  ${name}: {\n${rows.join('\n')}\n    nulls: { ${alone.join(', ')} },\n    open: ${round(open)},\n  },`
  })
  return `/** Made by scripts/fit-aligner.ts. */\nexport const table = {\n${lines.join('\n')}\n}\n`
}

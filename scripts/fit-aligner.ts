/**
 * Fits the weights of the aligner's log-linear model and writes src/align/weights-table.ts.
 *
 *   npx tsx scripts/fit-aligner.ts BENCH-FOLDER [--dry]
 *
 * BENCH-FOLDER holds the sets of bench/ (see docs/alignment.md). The weights maximise the likelihood of the right alignments under the lattice (a semi-Markov conditional
 * random field: Lafferty, McCallum and Pereira 2001; Sarawagi and Cohen 2004), with a Gaussian prior. Prints strict F1 by three-fold cross-validation over documents:
 * neither the weights nor the lexicon that measure a document have seen it. With --dry nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { gatherEvidence, searchEvidence } from '../src/align/align-in-order.js'
import { FEATURES, GROUPS } from '../src/align/bead-features.js'
import { addKnownPairs } from '../src/align/known-pairs.js'
import { learnLexicon } from '../src/align/learn-lexicon.js'
import { bestPath } from '../src/align/search.js'
import { Vocabulary } from '../src/align/vocabulary.js'
import { BARE, NULL_FEATURES, type Weights } from '../src/align/weights.js'
import { encodeDocument, gatherKnowledge } from '../src/align/word-knowledge.js'
import type { StemLexicon } from '../src/language/lexicon/lexicon.js'
import { loadBench, type BenchDocument } from './fit/load-bench.js'
import { minimise } from './fit/minimise.js'
import { Tally } from './fit/score.js'
import { pack, TrainingDocument, unpack, type Gold } from './fit/training-document.js'

const FOLDS = 3
const SETS = ['po-noisy.dev', 'web-noisy.dev', 'po-sent-noisy.dev']
const ROUNDS = 80
const PRIOR = 0.2
const OUT = new URL('../src/align/weights-table.ts', import.meta.url)

interface Item {
  set: string
  fold: number
  gold: Gold
  training: TrainingDocument
}

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npx tsx scripts/fit-aligner.ts BENCH-FOLDER [--dry]')
  process.exit(2)
}
const documents = SETS.map((set) => loadBench(folder, set))
const clean = ['po-sent.dev', 'web-clean.dev'].flatMap((set) => loadBench(folder, set))
const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
  learnLexicon(clean.filter(({ doc }) => foldOf(doc) !== fold)),
)
const tables = { known: fitAll(lexicons), bare: fitAll(null) }
if (!flags.includes('--dry')) writeFileSync(OUT, tableText(tables))

/** Which third of the documents a document is in; the same in all sets. */
function foldOf(doc: string): number {
  let hash = 7
  for (let k = 0; k < doc.length; k++) hash = Math.imul(hash ^ doc.charCodeAt(k), 0x01000193) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS
}

function itemOf(set: string, document: BenchDocument, known: readonly StemLexicon[] | null): Item {
  const vocabulary = new Vocabulary()
  const fold = foldOf(document.doc)
  const encoded = encodeDocument(document.nl, document.en, vocabulary, new Map())
  const knowledge = gatherKnowledge([encoded], vocabulary, (pairs) => {
    if (known) addKnownPairs(known[fold], vocabulary, pairs)
  })
  const training = new TrainingDocument(searchEvidence(gatherEvidence(encoded, knowledge), knowledge), document.gold)
  training.prune(BARE)
  return { set, fold, gold: document.gold, training }
}

function fitAll(known: readonly StemLexicon[] | null): Weights {
  const items = documents.flatMap((list, k) => list.map((document) => itemOf(SETS[k], document, known)))
  const folds = lexicons.map((_, fold) => fit(items.filter((item) => item.fold !== fold)))
  for (const set of SETS) {
    const tally = new Tally()
    for (const item of items) if (item.set === set) tally.add(item.gold, run(item, folds[item.fold]))
    console.log(known ? 'with lexicon' : 'without', set, String(tally))
  }
  return fit(items)
}

function run(item: Item, weights: Weights): Gold {
  const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k)
  return bestPath(item.training.lattice(weights, false)).map(({ i, a, j, b }) => [range(i, a), range(j, b)])
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

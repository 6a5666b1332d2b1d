import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import type { WordKnowledge } from '../../src/align/align-document.js'
import { gatherEvidence } from '../../src/align/align-in-order.js'
import { unitOf } from '../../src/align/align-blocks.js'
import { bestPath } from '../../src/align/search.js'
import { probabilitiesOf } from '../../src/align/posteriors.js'
import { Vocabulary } from '../../src/align/vocabulary.js'
import { HAND, type Weights } from '../../src/align/weights.js'
import { FEATURES } from '../../src/align/bead-features.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from '../../src/align/word-knowledge.js'
import { addKnownPairs, type StemLexicon } from '../../src/align/known-pairs.js'
import { learnTranslations, type ParallelWords } from '../../src/align/learn-translations.js'
import { minimise } from './minimise.js'
import { Tally } from './score.js'
import { pack, TrainingDocument, unpack, type Gold } from './training-document.js'

const FOLDS = 3
const folder = '/work/bench-data'
const [modesArg, setsArg, rounds = '40', verbose = ''] = process.argv.slice(2)
const modes = modesArg.split(',')
const sets = setsArg.split(',')
const began = Date.now()
const log = (...args: unknown[]) => console.log(((Date.now() - began) / 1000).toFixed(1), ...args)
const hash = (s: string) => { let h = 7; for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0; return (h ^ (h >>> 15)) >>> 0 }
const foldOf = (doc: string) => hash(doc) % FOLDS
interface Raw { doc: string; nl: ReturnType<typeof unitOf>[]; en: ReturnType<typeof unitOf>[]; gold: Gold }
function load(set: string): Raw[] {
  const docs = readFileSync(`${folder}/${set}.dev.docs.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
  const gold = new Map(readFileSync(`${folder}/${set}.dev.gold.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).map((g) => [g.doc, g.beads as Gold]))
  const u = (texts: string[], kinds: string[]) => texts.map((text, i) => unitOf({ text, kind: kinds[i] }))
  return docs.map((d) => ({ doc: d.doc, nl: u(d.src, d.src_kind), en: u(d.tgt, d.tgt_kind), gold: gold.get(d.doc)! }))
}
// lexicons: for fold k from the clean documents of the other folds
function distinct(e: EncodedDocument['left'], units: readonly number[]): Int32Array {
  const s = new Set<number>()
  for (const u of units) for (let k = e.start[u]; k < e.start[u + 1]; k++) s.add(e.tokens[k])
  return Int32Array.from(s)
}
const lexicons: StemLexicon[] = []
if (modes.some((m) => m.includes('L'))) {
  const clean = ['po-sent', 'web-clean'].flatMap(load)
  for (let fold = 0; fold < FOLDS; fold++) {
    const vocabulary = new Vocabulary()
    const beads: ParallelWords[] = []
    for (const d of clean.filter((d) => foldOf(d.doc) !== fold)) {
      const e = encodeDocument(d.nl, d.en, vocabulary, new Map())
      for (const [a, b] of d.gold) if (a.length && b.length) beads.push({ left: distinct(e.left, a), right: distinct(e.right, b) })
    }
    const { translations } = gatherKnowledge([], vocabulary)
    const lexicon = new Map<string, [string, number][]>()
    for (const { left, right, strength } of learnTranslations(beads, vocabulary.size, translations)) {
      if (strength < 0.1) continue
      const l = vocabulary.words[left]
      if (!lexicon.has(l)) lexicon.set(l, [])
      lexicon.get(l)!.push([vocabulary.words[right], strength])
    }
    lexicons.push(lexicon)
    log('lexicon', fold, beads.length, lexicon.size)
    if (verbose) log([...lexicon].slice(100, 160).map(([w, e]) => w + ': ' + e.map(([v, s]) => v + ' ' + s.toFixed(2)).join(', ')).join('\n'))
  }
}
interface Item { set: string; fold: number; raw: Raw; encoded: EncodedDocument; document: TrainingDocument; gold: Gold }
const run = (item: Item, weights: Weights): Gold =>
  bestPath(item.document.lattice(weights, false)).map(({ i, a, j, b }) => [Array.from({ length: a }, (_, k) => i + k), Array.from({ length: b }, (_, k) => j + k)])
const show = (name: string, items: Item[], fitted: Weights[]) => {
  for (const set of sets) {
    const tally = new Tally()
    for (const item of items) if (item.set === set) tally.add(item.gold, run(item, fitted[item.fold]))
    log(name, set, String(tally))
  }
}
function fit(items: Item[], from: Weights[]): Weights[] {
  return from.map((start, fold) => {
    const train = items.filter((item) => item.fold !== fold)
    return unpack(minimise((at, gradient) => {
      const weights = unpack(at)
      gradient.fill(0)
      let value = 0
      for (const item of train) value += item.document.learn(weights, gradient)
      for (let k = 0; k < at.length; k++) { gradient[k] = -gradient[k] + 0.2 * at[k]; value -= 0.1 * at[k] * at[k] }
      return -value
    }, pack(start), Number(rounds)))
  })
}
const empty = new Map() as StemLexicon
let weights: Weights[] = [HAND, HAND, HAND]
const cached = (name: string) => `/tmp/w-${name}.json`
const save = (name: string, fitted: Weights[]) => writeFileSync(cached(name), JSON.stringify(fitted.map((w) => [...pack(w)])))
const saved = (name: string, otherwise: Weights[]) => existsSync(cached(name)) ? JSON.parse(readFileSync(cached(name), 'utf8')).map((v: number[]) => unpack(Float64Array.from(v))) : otherwise
const pruned = (d: TrainingDocument, w: Weights) => { d.prune(w, 1e-6); return d }
for (const lex of [false, true]) {
  if (!modes.some((m) => m.includes('L') === lex)) continue
  const items: Item[] = []
  weights = saved(lex ? 'L' : '0', weights)
  for (const set of sets) for (const raw of load(set)) {
    const vocabulary = new Vocabulary()
    const encoded = encodeDocument(raw.nl, raw.en, vocabulary, new Map())
    const fold = foldOf(raw.doc)
    const knowledge = gatherKnowledge([encoded], vocabulary, (pairs) => addKnownPairs(lex ? lexicons[fold] : empty, vocabulary, pairs))
    items.push({ set, fold, raw, encoded, document: pruned(new TrainingDocument(gatherEvidence(encoded, knowledge), raw.gold), weights[fold]), gold: raw.gold })
  }
  const name = lex ? 'L' : '0'
  weights = fit(items, weights)
  save(name, weights)
  show(name, items, weights)
  let cold = weights
  if (modes.includes(lex ? 'L2' : '02')) {
    const second: Item[] = []
    for (const set of sets) {
      const vocabulary = new Vocabulary()
      const of = items.filter((item) => item.set === set)
      const encoded = of.map((item) => encodeDocument(item.raw.nl, item.raw.en, vocabulary, new Map()))
      const beads: ParallelWords[] = []
      of.forEach((item, k) => {
        const lattice = item.document.lattice(cold[item.fold], false)
        const steps = bestPath(lattice)
        const p = probabilitiesOf(lattice, steps)
        steps.forEach(({ i, a, j, b }, s) => {
          if (a && b && p[s] > 0.7) beads.push({ left: distinct(encoded[k].left, Array.from({ length: a }, (_, n) => i + n)), right: distinct(encoded[k].right, Array.from({ length: b }, (_, n) => j + n)) })
        })
      })
      // knowledge per fold since the lexicons differ
      const start = gatherKnowledge(encoded, vocabulary)
      const learned = learnTranslations(beads, vocabulary.size, start.translations)
      log('learned', set, beads.length, learned.length)
      const knowledge: WordKnowledge[] = Array.from({ length: FOLDS }, (_, fold) => gatherKnowledge(encoded, vocabulary, (pairs) => {
        addKnownPairs(lex ? lexicons[fold] : empty, vocabulary, pairs)
        for (const { left, right, strength } of learned) pairs.add(left, right, strength)
      }))
      of.forEach((item, k) => second.push({ ...item, encoded: encoded[k], document: pruned(new TrainingDocument(gatherEvidence(encoded[k], knowledge[item.fold]), item.gold), weights[item.fold]) }))
    }
    show(name + '2 with cold weights', second, weights)
    const w2 = fit(second, weights)
    save(name + '2', w2)
    show(name + '2', second, w2)
  }
  if (verbose) FEATURES.forEach((f, k) => console.log(f.padEnd(14), weights.map((w) => w.beads.map((row) => row[k].toFixed(2).padStart(7)).join(' ')).join('  |  ')))
}

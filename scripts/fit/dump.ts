import { readFileSync } from 'node:fs'
import { alignDocument, type WordKnowledge } from '../../src/align/align-document.js'
import { unitOf } from '../../src/align/align-blocks.js'
import { Vocabulary } from '../../src/align/vocabulary.js'
import type { UnitBead } from '../../src/align/alignment.js'
import { encodeDocument, gatherKnowledge, type EncodedDocument } from '../../src/align/word-knowledge.js'
import { addKnownPairs, type StemLexicon } from '../../src/align/known-pairs.js'
import { learnTranslations, type ParallelWords } from '../../src/align/learn-translations.js'
import { MOVE_COST } from '../../src/align/moved.js'
import { Tally } from './score.js'
import { unpack, type Gold } from './training-document.js'

const FOLDS = 3
const folder = '/work/bench-data'
const [weightsFile, setsArg, moveCosts = '6', lexArg = 'L'] = process.argv.slice(2)
const weights = JSON.parse(readFileSync(weightsFile, 'utf8')).map((v: number[]) => unpack(Float64Array.from(v)))
const hash = (s: string) => { let h = 7; for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0; return (h ^ (h >>> 15)) >>> 0 }
const foldOf = (doc: string) => hash(doc) % FOLDS
interface Raw { doc: string; nl: ReturnType<typeof unitOf>[]; en: ReturnType<typeof unitOf>[]; gold: Gold }
function load(set: string): Raw[] {
  const docs = readFileSync(`${folder}/${set}.dev.docs.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
  const gold = new Map(readFileSync(`${folder}/${set}.dev.gold.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).map((g) => [g.doc, g.beads as Gold]))
  const u = (texts: string[], kinds: string[]) => texts.map((text, i) => unitOf({ text, kind: kinds[i] }))
  return docs.map((d) => ({ doc: d.doc, nl: u(d.src, d.src_kind), en: u(d.tgt, d.tgt_kind), gold: gold.get(d.doc)! }))
}
function distinct(e: EncodedDocument['left'], units: readonly number[]): Int32Array {
  const s = new Set<number>()
  for (const u of units) for (let k = e.start[u]; k < e.start[u + 1]; k++) s.add(e.tokens[k])
  return Int32Array.from(s)
}
const lexicons: StemLexicon[] = []
const clean = lexArg === 'L' ? ['po-sent', 'web-clean'].flatMap(load) : []
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
}
for (const cost of moveCosts.split(',').map(Number)) {
  MOVE_COST.value = cost
  for (const set of setsArg.split(',')) {
    const raws = load(set)
    const cold = new Tally()
    const firsts: UnitBead[][] = []
    const t0 = Date.now()
    for (const raw of raws) {
      const vocabulary = new Vocabulary()
      const encoded = encodeDocument(raw.nl, raw.en, vocabulary, new Map())
      const fold = foldOf(raw.doc)
      const knowledge = gatherKnowledge([encoded], vocabulary, (pairs) => addKnownPairs(lexicons[fold], vocabulary, pairs))
      const beads = alignDocument(encoded, knowledge, weights[fold])
      firsts.push(beads)
      cold.add(raw.gold, beads.map((b) => [b.nl, b.en]))
    }
    console.log(`cost ${cost} ${set} cold  ${cold}  ${Date.now() - t0} ms moved ${firsts.flat().filter((b) => b.moved).length}`)
    const vocabulary = new Vocabulary()
    const t1 = Date.now()
    const encoded = raws.map((raw) => encodeDocument(raw.nl, raw.en, vocabulary, new Map()))
    const beads: ParallelWords[] = []
    firsts.forEach((list, k) => {
      for (const b of list) if (b.nl.length && b.en.length && b.confidence > 0.7) beads.push({ left: distinct(encoded[k].left, b.nl), right: distinct(encoded[k].right, b.en) })
    })
    const learned = learnTranslations(beads, vocabulary.size, gatherKnowledge(encoded, vocabulary).translations)
    const knowledge: WordKnowledge[] = lexicons.map((lexicon) => gatherKnowledge(encoded, vocabulary, (pairs) => {
      addKnownPairs(lexicon, vocabulary, pairs)
      for (const { left, right, strength } of learned) pairs.add(left, right, strength)
    }))
    const second = new Tally()
    let moved = 0
    raws.forEach((raw, k) => {
      const out = alignDocument(encoded[k], knowledge[foldOf(raw.doc)], weights[foldOf(raw.doc)])
      moved += out.filter((b) => b.moved).length
      if (process.env.DUMP) { const want=new Set(raw.gold.map(([a,b])=>a.join()+'|'+b.join())); const got=new Set(out.map(b=>b.nl.join()+'|'+b.en.join())); const fp=out.filter(b=>!want.has(b.nl.join()+'|'+b.en.join())); const fn=raw.gold.filter(([a,b])=>!got.has(a.join()+'|'+b.join())); if (fp.length) { console.log('DOC', raw.doc); for (const b of fp) console.log('  +', b.nl.join(), '|', b.en.join(), b.confidence.toFixed(2), b.moved, b.nl.map(i=>raw.nl[i].kind[0]+':'+raw.nl[i].text.slice(0,70)), b.en.map(i=>raw.en[i].kind[0]+':'+raw.en[i].text.slice(0,70))); for (const [a,b] of fn) console.log('  -', a.join(), '|', b.join(), a.map(i=>raw.nl[i].kind[0]+':'+raw.nl[i].text.slice(0,70)), b.map(i=>raw.en[i].kind[0]+':'+raw.en[i].text.slice(0,70))) } }
      second.add(raw.gold, out.map((b) => [b.nl, b.en]))
    })
    console.log(`cost ${cost} ${set} learn ${second}  ${Date.now() - t1} ms moved ${moved}`)
  }
}

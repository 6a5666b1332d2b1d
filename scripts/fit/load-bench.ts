import { readFileSync } from 'node:fs'
import { unitOf } from '../../src/align/align-blocks.js'
import type { AlignUnit } from '../../src/align/alignment.js'
import type { Gold } from './training-document.js'

/** A document of the development data, with its right alignment. */
export interface BenchDocument {
  doc: string
  nl: AlignUnit[]
  en: AlignUnit[]
  gold: Gold
}

interface Raw {
  doc: string
  src: string[]
  tgt: string[]
  src_kind: string[]
  tgt_kind: string[]
}

/** Reads one set ("po-noisy") of a folder that `make_bench.py` wrote. */
export function loadBench(folder: string, set: string): BenchDocument[] {
  const gold = new Map(
    linesOf(`${folder}/${set}.gold.jsonl`).map((line) => {
      const { doc, beads } = JSON.parse(line) as { doc: string; beads: Gold }
      return [doc, beads]
    }),
  )
  return linesOf(`${folder}/${set}.docs.jsonl`).map((line) => {
    const raw = JSON.parse(line) as Raw
    return {
      doc: raw.doc,
      nl: units(raw.src, raw.src_kind),
      en: units(raw.tgt, raw.tgt_kind),
      gold: gold.get(raw.doc) ?? [],
    }
  })
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

function units(texts: readonly string[], kinds: readonly string[]): AlignUnit[] {
  return texts.map((text, k) => unitOf({ text, kind: kinds[k] }))
}

/**
 * Learns the built-in lexicon from parallel text and writes src/language/lexicon/nl-en.ts.
 *
 *   npx tsx scripts/learn-lexicon.ts FILE.jsonl…
 *
 * Each line of a file is one document: {"nl": […], "en": […]} as `tweeluik align --stream` takes it, or {"src", "tgt"} as bench/ data have it (src is Dutch).
 * The documents are aligned by the aligner itself, without a lexicon at first; the words of the confident beads teach one. Only pairs of word stems and their
 * strengths are stored, no text.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { learnLexicon } from '../src/align/learn-lexicon.js'
import { unitOf, type UnitInput } from '../src/align/align-blocks.js'
import type { UnitDocument } from '../src/align/unit-document.js'
import { encodeLexicon } from '../src/language/lexicon/encode-lexicon.js'

const OUT = new URL('../src/language/lexicon/nl-en.ts', import.meta.url)

interface Line {
  nl?: UnitInput[]
  en?: UnitInput[]
  src?: string[]
  tgt?: string[]
  src_kind?: string[]
  tgt_kind?: string[]
}

function documentsOf(file: string): UnitDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const line = JSON.parse(text) as Line
      const side = (units?: UnitInput[], texts?: string[], kinds?: string[]) =>
        (units ?? (texts ?? []).map((value, k) => ({ text: value, kind: kinds?.[k] }))).map(unitOf)
      return { nl: side(line.nl, line.src, line.src_kind), en: side(line.en, line.tgt, line.tgt_kind) }
    })
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npx tsx scripts/learn-lexicon.ts FILE.jsonl…')
  process.exit(2)
}
const lexicon = learnLexicon(files.flatMap(documentsOf))
const text = encodeLexicon(lexicon)
writeFileSync(
  OUT,
  `/** Word stems of Dutch and English that stand for one another, made by scripts/learn-lexicon.ts; see encode-lexicon.ts for the form. */\nexport const nlEn =\n  '${text}'\n`,
)
console.log(`${lexicon.size} Dutch stems, ${Math.round(text.length / 1024)} kB`)

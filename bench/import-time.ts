/**
 * `npx tsx bench/import-time.ts`: how long a program waits for the package. Each entry is loaded by a fresh Node, time after time;
 * the time of an empty program is taken off. Needs a build.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const ROUNDS = 15
const entries = [
  ['tweeluik', 'import', 'dist/index.js'],
  ['tweeluik', 'require', 'dist/index.cjs'],
  ['tweeluik/alignment', 'import', 'dist/alignment.js'],
  ['tweeluik/labels', 'import', 'dist/labels.js'],
  ['tweeluik/pipeline', 'import', 'dist/pipeline.js'],
] as const

/** Milliseconds from start to end of a Node that runs this code, the median of all rounds. */
function median(code: string, type: 'module' | 'commonjs'): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code])
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
}

const empty = { import: median('', 'module'), require: median('', 'commonjs') }
console.log('entry                 how      load ms      kB  kB gzip')
for (const [name, how, file] of entries) {
  const path = JSON.stringify(`./${file}`)
  const time = how === 'import' ? median(`import ${path}`, 'module') : median(`require(${path})`, 'commonjs')
  const size = statSync(file).size / 1000
  const packed = gzipSync(readFileSync(file)).length / 1000
  console.log(
    name.padEnd(20),
    how.padEnd(8),
    Math.max(0, time - empty[how])
      .toFixed(1)
      .padStart(8),
    size.toFixed(0).padStart(7),
    packed.toFixed(0).padStart(8),
  )
}

/**
 * npm run bench:check [SEGMENTS.tsv]: the check beside translate-toolkit's pofilter (Debian: translate-toolkit), whole processes, on the same 10,000 and 100,000 pairs.
 * Without a table the pairs are those of test/check/equivalence.tsv, told apart by a number. Skips pofilter aloud where it is not installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [table = 'test/check/equivalence.tsv'] = process.argv.slice(2)
const rows = readFileSync(table, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t').slice(0, 2) as [string, string])
if (!existsSync('dist/cli.js')) throw new Error('dist/cli.js is not there: run npm run build first')
const hasPofilter = spawnSync('pofilter', ['--version']).status === 0
if (!hasPofilter) console.log('pofilter is not installed (Debian: translate-toolkit): only our own times follow')

const work = mkdtempSync(join(tmpdir(), 'tweeluik-check-'))
try {
  console.log('pairs     program                        seconds   ratio')
  for (const count of [10_000, 100_000]) {
    const pairs = Array.from({ length: count }, (_, k): [string, string] => {
      const [nl, en] = rows[k % rows.length]!
      const round = Math.floor(k / rows.length)
      return round === 0 ? [nl, en] : [`${nl} ${round + 20}`, `${en} ${round + 20}`]
    })
    const tsv = join(work, 'pairs.tsv')
    const po = join(work, 'pairs.po')
    writeFileSync(tsv, `nl\ten\n${pairs.map((pair) => pair.join('\t')).join('\n')}\n`)
    writeFileSync(po, poOf(pairs))
    const ours = timed(process.execPath, ['dist/cli.js', 'check', tsv, '--format', 'json'])
    print(count, 'tweeluik check', ours, ours)
    if (!hasPofilter) continue
    const peer = ['--progress=none', '-i', po, '-o', join(work, 'out.po')]
    print(count, 'pofilter, all tests', timed('pofilter', peer), ours)
    print(
      count,
      'pofilter, numbers and acronyms',
      timed('pofilter', ['-t', 'numbers', '-t', 'acronyms', ...peer]),
      ours,
    )
  }
} finally {
  rmSync(work, { recursive: true })
}

function timed(program: string, args: string[]): number {
  const began = performance.now()
  spawnSync(program, args, { stdio: 'ignore' })
  return (performance.now() - began) / 1000
}

function print(count: number, program: string, seconds: number, ours: number): void {
  console.log(
    String(count).padEnd(9),
    program.padEnd(30),
    seconds.toFixed(1).padStart(7),
    `  ${(ours / seconds).toFixed(2)}`,
  )
}

function poOf(pairs: readonly (readonly [string, string])[]): string {
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  return [head, ...pairs.map(([nl, en], k) => `msgctxt "${k}"\nmsgid ${quoted(nl)}\nmsgstr ${quoted(en)}\n`)].join('\n')
}

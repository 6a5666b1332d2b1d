/**
 * npm run bench:ror DUMP.json[.gz]: looking names up among the organisations of a ROR dump, side by side with what one would write without an index: a Map of names
 * in small letters, and a walk through all of them. For each the time until the first answer, the memory, the time a name and, on the names of
 * `test/link/ror/names.tsv` (Dutch, English and native forms, and some that nobody bears), how many it gets right.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { noContext } from '../src/link/named-entity.js'
import { foldName } from '../src/link/names/fold-name.js'
import { knownPlaceForms } from '../src/link/names/place-forms.js'
import { chooseCandidate, rankCandidates } from '../src/link/rank-candidates.js'
import { buildRorIndex } from '../src/link/ror/build-ror-index.js'
import { findOrganizations } from '../src/link/ror/find-organizations.js'
import { openRorIndex, type RorIndex } from '../src/link/ror/open-ror-index.js'
import type { RorRecord } from '../src/link/ror/ror-record.js'

const dump = process.argv[2]
if (dump === undefined || !existsSync(dump))
  throw new Error('expected the file of a ROR dump: npm run bench:ror DUMP.json.gz')

/** Gives the names of the one that a name stands for, or null. */
type LookUp = (name: string) => readonly string[] | null

const places = knownPlaceForms()
const bytes = readFileSync(dump)
const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
const records = JSON.parse(text) as RorRecord[]

const folder = mkdtempSync(join(tmpdir(), 'bench-ror-'))
const file = join(folder, 'ror.index')
const built = timed(() => writeFileSync(file, buildRorIndex(records, places)))
const opened = Array.from({ length: 9 }, () => timed(openIndex)).sort((a, b) => a - b)
const index = openIndex()
console.log(
  `${index.size} organisations; index ${(readFileSync(file).length / 1e6).toFixed(1)} MB, made in ${(built / 1000).toFixed(1)} s`,
)

const [, ...rows] = readFileSync('test/link/ror/names.tsv', 'utf8').trim().split('\n')
const asked = rows.map((row) => row.split('\t') as [name: string, expected: string])
// Names as ROR has them, spread over the dump: the easiest for a Map.
const own = records.filter((_, at) => at % 50 === 0).map(({ names }) => names[0]!.value)

console.log('\n                     ready ms   µs a name   µs a name    right  missed  wrong')
console.log('                                (of ROR)  (of names.tsv)  (names.tsv)')
report('index', opened[4]!, byIndex(index))
let map!: LookUp
const mapReady = timed(() => (map = byMap(JSON.parse(text) as RorRecord[])))
report('Map of names', mapReady, map)
let scan!: LookUp
const scanReady = timed(() => (scan = byScan(JSON.parse(text) as RorRecord[])))
report('walk through all', scanReady, scan, 40)

const misspelt = ['Universty of Groningen', 'Univercity of Viena', 'Karolinksa Institutet', 'Vrije Universiteit']
const found = timed(() => misspelt.forEach((name) => findOrganizations(index, name, noContext)))
console.log(`\nregistry find on a misspelt name: ${(found / misspelt.length).toFixed(0)} ms`)
rmSync(folder, { recursive: true })

function openIndex(): RorIndex {
  const result = openRorIndex(readFileSync(file), file)
  if ('index' in result) return result.index
  throw new Error(result.problem.code)
}

function byIndex(ror: RorIndex): LookUp {
  return (name) => {
    const { chosen } = chooseCandidate(rankCandidates(name, noContext, ror, places))
    return chosen ? chosen.entity.names.map(({ value }) => value) : null
  }
}

/** By the whole name in small letters; of several bearers none. */
function byMap(all: readonly RorRecord[]): LookUp {
  const names = new Map<string, RorRecord | null>()
  for (const record of all) {
    for (const { value } of record.names) {
      const key = value.toLowerCase()
      names.set(key, names.has(key) && names.get(key) !== record ? null : record)
    }
  }
  return (name) => names.get(name.toLowerCase())?.names.map(({ value }) => value) ?? null
}

/** By a walk through all names without case and accents; of several bearers the first. */
function byScan(all: readonly RorRecord[]): LookUp {
  const names = all.flatMap((record) => record.names.map(({ value }) => ({ key: foldName(value), record })))
  return (name) => {
    const key = foldName(name)
    return names.find((item) => item.key === key)?.record.names.map(({ value }) => value) ?? null
  }
}

function report(title: string, ready: number, lookUp: LookUp, most = Infinity): void {
  const each = (names: readonly string[]) => {
    const some = names.slice(0, most)
    for (const name of some) lookUp(name)
    return (timed(() => some.forEach(lookUp)) / some.length) * 1000
  }
  const score = { right: 0, missed: 0, wrong: 0 }
  for (const [name, expected] of asked) {
    const names = lookUp(name)?.map(foldName) ?? null
    if (names === null) score[expected === '-' ? 'right' : 'missed']++
    else score[names.includes(foldName(expected)) ? 'right' : 'wrong']++
  }
  console.log(
    title.padEnd(18),
    ready.toFixed(0).padStart(10),
    each(own).toFixed(1).padStart(11),
    each(asked.map(([name]) => name))
      .toFixed(1)
      .padStart(12),
    String(score.right).padStart(11),
    String(score.missed).padStart(6),
    String(score.wrong).padStart(6),
  )
}

/** Milliseconds of the processor: what else the machine does leaves them alone. */
function timed(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

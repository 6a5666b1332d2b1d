import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CheckOutput } from '../../src/contracts.js'
import { emptyFolder, tweeluik } from './tweeluik.js'

const nl = (n: string) => `# Fonds\n\nHet fonds betaalt sinds 2015 elk jaar ${n} miljard euro aan de universiteiten.\n`
const en = (n: string) => `# Fund\n\nSince 2015 the fund has paid ${n} billion euros to the universities each year.\n`

/** Two pairs, in both of which the amounts differ. */
function site(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'site'))
  for (const [page, left, right] of [
    ['a', '5', '6'],
    ['b', '7', '8'],
  ] as const) {
    writeFileSync(join(folder, `site/${page}.nl.md`), nl(left))
    writeFileSync(join(folder, `site/${page}.en.md`), en(right))
  }
  return folder
}
const baselineOf = (folder: string) =>
  (
    JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')) as {
      findings: { pages?: string[]; reason: string | null }[]
    }
  ).findings
const writeBaseline = (folder: string, findings: object[]) =>
  writeFileSync(join(folder, 'base.json'), JSON.stringify({ format: 'tweeluik/baseline@1', findings }))

describe('the baseline', () => {
  it.each(['--prune', '--update-baseline'])(
    'keeps what it knows of pages that were not checked: %s',
    async (option) => {
      const folder = site()
      const args = ['--baseline', 'base.json', '--fail-on', 'never']
      await tweeluik(['check', 'site', ...args, '--update-baseline'], { cwd: folder })
      const all = baselineOf(folder).map((entry) => ({ ...entry, reason: 'agreed' }))
      expect(all.length).toBeGreaterThan(1)
      writeBaseline(folder, all)
      writeFileSync(join(folder, 'site/a.en.md'), en('5'))
      await tweeluik(['check', './site/a.nl.md', './site/a.en.md', ...args, option], { cwd: folder })
      const ofB = all.filter(({ pages }) => pages?.includes('site/b.nl.md'))
      expect(baselineOf(folder)).toEqual(ofB)
      if (option === '--update-baseline') return
      for (const side of ['nl', 'en']) rmSync(join(folder, `site/b.${side}.md`))
      await tweeluik(['check', 'site', ...args, option], { cwd: folder })
      expect(baselineOf(folder)).toEqual([])
    },
  )

  it('of an older version names no pages: its entries stay until they are found, and that is said', async () => {
    const folder = site()
    writeBaseline(folder, [{ fingerprint: 'f', rule: 'NUM001', message: 'm', reason: 'agreed', expires: null }])
    const { stderr } = await tweeluik(['check', 'site', '--baseline', 'base.json', '--prune'], { cwd: folder })
    expect(baselineOf(folder)).toMatchObject([{ reason: 'agreed' }])
    expect(stderr).toContain('1 of them does not say which page it is on')
  })
})

describe('a list that names pages', () => {
  const check = async (folder: string, cwd: string, ...args: string[]) => {
    const { stdout } = await tweeluik(['check', ...args, '--format', 'json'], { cwd: join(folder, cwd) })
    return (JSON.parse(stdout) as CheckOutput).findings.map(({ rule }) => rule)
  }
  const ways = (folder: string): [string, string[]][] => [
    ['.', ['site/b.nl.md', 'site/b.en.md']],
    ['.', ['./site/b.nl.md', './site/b.en.md']],
    ['.', [join(folder, 'site')]],
    ['site', ['.']],
  ]

  it('of accepted pairs knows them however they are written', async () => {
    const folder = site()
    await tweeluik(['accept', './site'], { cwd: folder })
    writeFileSync(join(folder, 'site/b.nl.md'), nl('9'))
    for (const [cwd, what] of ways(folder)) {
      const lock = join(folder, 'tweeluik.lock.json')
      expect(await check(folder, cwd, ...what, '--lock', lock), what.join(' ')).toContain('DRF001')
    }
  })

  it('of accepted pairs is read where an older version made it', async () => {
    const folder = site()
    await tweeluik(['accept', 'site'], { cwd: folder })
    writeFileSync(join(folder, 'site/b.nl.md'), nl('9'))
    const file = join(folder, 'tweeluik.lock.json')
    const made = readFileSync(file, 'utf8')
    for (const prefix of ['./site/', `${folder}/site/`]) {
      writeFileSync(file, made.replaceAll('"site/', `"${prefix}`))
      for (const [cwd, what] of ways(folder)) {
        expect(await check(folder, cwd, ...what, '--lock', file), what.join(' ')).toContain('DRF001')
      }
    }
    // Named from where the program ran, and kept elsewhere.
    mkdirSync(join(folder, 'lists'))
    writeFileSync(join(folder, 'lists/l.json'), made)
    expect(await check(folder, '.', 'site', '--lock', 'lists/l.json')).toContain('DRF001')
  })

  it('of ignored findings fits however the pages are written', async () => {
    const folder = site()
    const entry = { path: 'site/**', rule: '*', reason: 'agreed' }
    writeFileSync(join(folder, 'check-ignore.json'), JSON.stringify({ ignore: [entry] }))
    for (const [cwd, what] of ways(folder)) {
      expect(await check(folder, cwd, ...what, '--ignore', join(folder, 'check-ignore.json')), what.join(' ')).toEqual(
        [],
      )
    }
  })
})

describe('the last day of what is silenced', () => {
  it('is refused where it is none, with file, line and entry, and exit code 2', async () => {
    const folder = site()
    const ignore = [
      { path: 'site/**', rule: '*', reason: 'r', expires: '2099-01-01' },
      { path: 'site/**', rule: '*', reason: 'r', expires: 'morgen' },
    ]
    writeFileSync(join(folder, 'check-ignore.json'), JSON.stringify({ ignore }, null, 1))
    const run = await tweeluik(['check', 'site'], { cwd: folder })
    expect(run.stderr).toMatch(/^check-ignore\.json:9:3 error Entry 2 ends on a day .*"morgen"/m)
    expect(run.code).toBe(2)
    rmSync(join(folder, 'check-ignore.json'))
    writeBaseline(folder, [{ fingerprint: 'f', rule: 'NUM001', message: 'm', reason: null, expires: 'soon' }])
    const other = await tweeluik(['check', 'site', '--baseline', 'base.json'], { cwd: folder })
    expect(other.stderr).toMatch(/^base\.json:1:\d+ error Entry 1 .*"soon"/m)
    expect(other.code).toBe(2)
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CheckOutput } from '../../src/contracts.js'
import { emptyFolder, tweeluik } from './tweeluik.js'

const nl =
  '# Fonds\n\nHet fonds betaalt sinds 2015 elk jaar 5 miljard euro aan de universiteiten.\n\nDe kamer heeft twintig leden.\n'
const faithful =
  '# Fund\n\nSince 2015 the fund has paid 5 billion euros to the universities each year.\n\nThe chamber has twenty members.\n'
const wrong = faithful.replace('billion', 'million')

function site(en: string): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'fonds.nl.md'), nl)
  writeFileSync(join(folder, 'fonds.en.md'), en)
  return folder
}
const pages = ['fonds.nl.md', 'fonds.en.md']

describe('tweeluik check', () => {
  it('ends in 0 for pages that say the same, in 1 for an error, as --fail-on and --max-warnings say', async () => {
    const good = await tweeluik(['check', ...pages], { cwd: site(faithful) })
    expect(good.code).toBe(0)
    const folder = site(wrong)
    const bad = await tweeluik(['check', ...pages], { cwd: folder })
    expect(bad.stdout).toMatch(/fonds\.nl\.md:3:\d+.*NUM002/)
    expect(bad.stdout).toContain('[5 miljard euro]')
    expect(bad.code).toBe(1)
    expect((await tweeluik(['check', ...pages, '--fail-on', 'never'], { cwd: folder })).code).toBe(0)
    expect((await tweeluik(['check', ...pages, '--max-warnings', 'few'], { cwd: folder })).code).toBe(2)
  })

  it('writes several formats in one run, whole site or pairs.json', async () => {
    const folder = site(wrong)
    const formats = [
      'json=f.json',
      'sarif=f.sarif',
      'junit=f.xml',
      'html=f.html',
      'tsv=f.tsv',
      'tmx=f.tmx',
      'xliff=f.xlf',
      'xliff12=f.xliff',
      'github',
    ]
    const args = ['check', '.', ...formats.flatMap((format) => ['--format', format])]
    const { code, stdout } = await tweeluik(args, { cwd: folder })
    expect(code).toBe(1)
    expect(stdout).toContain('::error file=fonds.en.md,line=3')
    const output = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8')) as CheckOutput
    expect(output.pages).toMatchObject([{ nl: 'fonds.nl.md', en: 'fonds.en.md', relation: 'faithful' }])
    expect(output.summary.error).toBeGreaterThan(0)
    for (const file of ['f.sarif', 'f.xml', 'f.html', 'f.tsv', 'f.tmx', 'f.xlf', 'f.xliff']) {
      expect(readFileSync(join(folder, file), 'utf8')).toContain('NUM002')
    }
    await tweeluik(['pair', ...pages, '-o', 'pairs.json'], { cwd: folder })
    expect((await tweeluik(['check', 'pairs.json', '--format', 'json'], { cwd: folder })).code).toBe(1)
  })

  it('reports only what is new since the baseline, and explains a finding', async () => {
    const folder = site(wrong)
    const args = ['check', ...pages, '--baseline', 'base.json']
    expect((await tweeluik([...args, '--update-baseline'], { cwd: folder })).code).toBe(0)
    const known = await tweeluik([...args, '--format', 'json'], { cwd: folder })
    expect(known.code).toBe(0)
    expect((JSON.parse(known.stdout) as CheckOutput).summary.suppressed).toBeGreaterThan(0)
    const [entry] = (
      JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')) as { findings: { fingerprint: string }[] }
    ).findings
    const explained = await tweeluik([...args, '--explain', entry!.fingerprint], { cwd: folder })
    expect(explained.stdout).toMatch(/nl {2}fonds\.nl\.md {2}as it was read:\n.*3:25–29 {2}“2015” {2}read as 2015/s)
    expect(explained.stdout).toMatch(/→ 3:\d+–\d+ {2}“5 miljard euro” {2}read as 5000000000 EUR/)
    expect(explained.stdout).toMatch(/→ 3:\d+–\d+ {2}“5 million euros” {2}read as 5000000 EUR/)
    const unknown = await tweeluik([...args, '--explain', 'ffff'], { cwd: folder })
    expect(unknown.stderr).toContain('No finding has the fingerprint "ffff"')
    expect(unknown.code).toBe(2)
    writeFileSync(join(folder, 'base.json'), '{}')
    expect((await tweeluik(args, { cwd: folder })).code).toBe(3)
  })

  it('checks only pairs that changed since a commit', async () => {
    const folder = site(wrong)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'pages')
    const unchanged = await tweeluik(['check', ...pages, '--since', 'HEAD', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(unchanged.stdout)).toMatchObject({ pages: [], findings: [] })
    writeFileSync(join(folder, 'fonds.nl.md'), nl.replace('twintig', 'dertig'))
    expect((await tweeluik(['check', ...pages, '--since', 'HEAD'], { cwd: folder })).code).toBe(1)
    const none = await tweeluik(['check', ...pages, '--since', 'no-such-branch'], { cwd: folder })
    expect(none.stderr).toContain(
      '--since wants a commit, branch or tag of this repository, and "no-such-branch" is none',
    )
    expect(none.stderr).not.toContain('fatal')
    expect(none.code).toBe(2)
  })

  it.each([
    [['--fail-on', 'foo'], 'does not take the value "foo". Expected one of error, warning, note, never.'],
    [['--lang', 'fr'], 'Expected one of nl, en.'],
    [['--max-warnings', 'x'], '--max-warnings wants a whole number, 0 or more, not "x".'],
    [['--max-warnings', ''], '--max-warnings wants a whole number, 0 or more, not "".'],
    [['--prune'], '--prune wants the file'],
    [['--include', 'p['], '--include wants a CSS selector such as "main" or "#content", not "p[".'],
    [['--home', ' '], '--home wants the name or the id of an institution, not " ".'],
    [['--exclude', 'main >'], '--exclude wants a CSS selector'],
  ])('says what an option takes, and checks nothing: %j', async (args, message) => {
    const { code, stdout, stderr } = await tweeluik(['check', ...pages, ...args], { cwd: site(wrong) })
    expect(stderr).toContain(message)
    expect(stderr.match(/^error/gm)).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it.each(['check', 'accept', 'align'])('does not take one page twice: %s', async (command) => {
    const folder = site(wrong)
    const { code, stderr } = await tweeluik([command, pages[0]!, `./${pages[0]!}`], { cwd: folder })
    expect(stderr).toContain('This is one page twice, ./fonds.nl.md')
    expect(code).toBe(2)
  })

  it('takes no warnings at all, and every selector that CSS has', async () => {
    const args = ['check', ...pages, '--max-warnings', '0', '--exclude', 'main > p, .x:not(.y) a[href]']
    expect((await tweeluik(args, { cwd: site(faithful) })).code).toBe(0)
  })

  it('checks a table of segments and a translation memory', async () => {
    const folder = emptyFolder()
    writeFileSync(
      join(folder, 'm.tsv'),
      'id\tnl\ten\n1\tHet kost 5 miljard euro.\tIt costs 5 million euros.\n2\tkort\n3\tGoed.\tGood.\n',
    )
    const table = await tweeluik(['check', 'm.tsv', '--format', 'json'], { cwd: folder })
    const [finding] = (JSON.parse(table.stdout) as CheckOutput).findings
    expect(finding).toMatchObject({ rule: 'NUM002', nl: { line: 2, column: 12 }, en: { line: 2, column: 37 } })
    expect(table.stderr).toMatch(/m\.tsv:3 error Unexpected row of 2 cells/)
    expect(table.code).toBe(3)
    const unit = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`
    const memory = `<tmx version="1.4"><body><tu>${unit('en-GB', 'It costs <ph>{1}</ph>5 million euros.')}${unit('NL', 'Het kost 5 miljard euro.')}</tu></body></tmx>`
    writeFileSync(join(folder, 'm.tmx'), memory)
    const checked = await tweeluik(['check', 'm.tmx'], { cwd: folder })
    expect(checked.stdout).toContain('NUM002')
    expect(checked.code).toBe(1)
    for (const [file, text, message] of [
      ['half.tmx', '<tmx><body><tu>', 'not well-formed XML'],
      ['head.tsv', 'a\tb\n', 'Unexpected header (a, b)'],
    ] as const) {
      writeFileSync(join(folder, file), text)
      const broken = await tweeluik(['check', file], { cwd: folder })
      expect(broken.stderr).toContain(message)
      expect(broken.code).toBe(3)
    }
  })
})

describe('a folder with pages that have no counterpart', () => {
  const folder = (): string => {
    const place = site(faithful)
    writeFileSync(
      join(place, 'solo.nl.md'),
      '# Alleen hier\n\nDeze pagina over de tuin van het ziekenhuis is er in het Nederlands alleen.\n',
    )
    writeFileSync(join(place, 'leeg.en.md'), '')
    return place
  }

  it('is told which, and what could not be read', async () => {
    const { code, stdout, stderr } = await tweeluik(['check', '.', '--format', 'json'], { cwd: folder() })
    expect(stderr).toMatch(/1 page without a counterpart\.\n {2}solo\.nl\.md/)
    const output = JSON.parse(stdout) as CheckOutput
    expect(output.pages).toContainEqual({ nl: 'solo.nl.md', en: null, relation: null, findings: 1 })
    expect(output.findings).toMatchObject([
      { rule: 'PAG002', severity: 'warning', nl: { file: 'solo.nl.md', line: 1, text: 'Alleen hier' }, en: null },
    ])
    expect(output.unread).toMatchObject([{ file: 'leeg.en.md' }])
    expect(code).toBe(3)
  })

  it('may say that a page is meant for one language', async () => {
    const place = folder()
    const file = join(place, 'solo.nl.md')
    writeFileSync(file, `<!-- check-only nl: for residents -->\n\n${readFileSync(file, 'utf8')}`)
    const { stdout } = await tweeluik(['check', '.', '--format', 'json'], { cwd: place })
    const output = JSON.parse(stdout) as CheckOutput
    expect(output.findings).toEqual([])
    expect(output.pages).toContainEqual({ nl: 'solo.nl.md', en: null, relation: null, findings: 0 })
    expect(output.summary.suppressed).toBe(1)
  })
})

describe('a table or a memory in another encoding', () => {
  const row = 'nl\ten\nVijf cafés in 2019\tFive cafés in 2018\n'
  const unit = `<?xml version="1.0" encoding="UTF-16"?>\n<tmx version="1.4"><body><tu><tuv xml:lang="nl"><seg>Vijf cafés in 2019</seg></tuv><tuv xml:lang="en"><seg>Five cafés in 2018</seg></tuv></tu></body></tmx>`
  it.each([
    ['m.tsv', Buffer.from(`\ufeff${row}`, 'utf16le')],
    ['m.tsv', Buffer.from(row, 'latin1')],
    ['m.tmx', Buffer.from(`\ufeff${unit}`, 'utf16le')],
  ])('is read as it was meant: %s', async (file, bytes) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, file), bytes)
    const { stdout, stderr } = await tweeluik(['check', file, '--format', 'json'], { cwd: folder })
    expect(stderr).toBe('')
    expect((JSON.parse(stdout) as CheckOutput).findings).toMatchObject([{ rule: 'DAT001', nl: { text: '2019' } }])
  })

  it('that is damaged is said to be so, once, with the line', async () => {
    const folder = emptyFolder()
    const row = (end: number[]) =>
      Buffer.concat([Buffer.from('Drie cafés één'), Buffer.from(end), Buffer.from('\tThree cafés\n')])
    writeFileSync(join(folder, 'm.tsv'), Buffer.concat([Buffer.from('nl\ten\n'), row([]), row([0xff]), row([0xff])]))
    const { stderr } = await tweeluik(['check', 'm.tsv'], { cwd: folder })
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^m\.tsv:3 warning .*segments:damagedText/)])
  })
})

describe('tweeluik accept and explain', () => {
  it('reports an accepted pair of which one side has changed, and no typography', async () => {
    const folder = site(faithful)
    const accepted = await tweeluik(['accept', ...pages, '--today', '2026-01-01'], { cwd: folder })
    expect(accepted.stderr).toContain('1 pair accepted in tweeluik.lock.json')
    writeFileSync(join(folder, 'fonds.nl.md'), nl.replace(' elk jaar', '  elk jaar'))
    const same = await tweeluik(['check', ...pages, '--today', '2026-01-02'], { cwd: folder })
    expect(same.stdout).not.toContain('DRF001')
    writeFileSync(join(folder, 'fonds.nl.md'), nl.replace('De kamer', 'De nieuwe kamer'))
    const stale = await tweeluik(['check', ...pages, '--today', '2026-01-02'], { cwd: folder })
    expect(stale.stdout).toContain('DRF001')
    expect((await tweeluik(['check', ...pages, '--today', 'tomorrow'], { cwd: folder })).code).toBe(2)
  })

  it('explains a rule by id or name', async () => {
    const all = await tweeluik(['explain'])
    expect(all.stdout).toMatch(/^DAT001 /m)
    const one = await tweeluik(['explain', 'number-differs', '--lang', 'nl'])
    expect(one.stdout).toContain('Wordt gemeld')
    const none = await tweeluik(['explain', 'XYZ999'])
    expect(none.stderr).toContain('There is no rule "XYZ999"')
    expect(none.code).toBe(2)
  })
})

import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, ended, busy, sources, start, tweeluik } from './tweeluik.js'

const nl = 'umcg/collaboration.nl.md'
const en = 'umcg/collaboration.en.md'

/** A copy of the sources to break, and a folder with something published in it. */
function workplace(): { folder: string; from: string; out: string } {
  const folder = emptyFolder()
  cpSync(sources, join(folder, 'sources'), { recursive: true })
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'partnerships.json'), 'published before')
  return { folder, from: join(folder, 'sources'), out: join(folder, 'data') }
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Nothing that was published is lost, and nothing half-written lies about. */
function expectUntouched({ folder, out }: { folder: string; out: string }): void {
  expect(readdirSync(out)).toEqual(['partnerships.json'])
  expect(readFileSync(join(out, 'partnerships.json'), 'utf8')).toBe('published before')
  expect(readdirSync(folder).sort()).toEqual(['data', 'sources'])
}

describe('tweeluik build', () => {
  it('makes all files from the sources, prints a summary, and makes the same bytes again', async () => {
    const { folder, from, out } = workplace()
    const first = await tweeluik(['build', 'sources', '--out', 'data'], { cwd: folder })
    expect(first.stderr).not.toMatch(/ error /)
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('4 Dutch and 4 English pages, 4 pairs')
    expect(readdirSync(folder).sort()).toEqual(['data', 'sources'])
    const files = readdirSync(out)
    expect(files).toEqual(expect.arrayContaining(['partnerships.json', 'organizations.csv', 'pairs-excel.csv']))
    const second = await tweeluik(['build', from, '--out', join(folder, 'again'), '--lang', 'nl'])
    expect(second.stdout).toContain('4 Nederlandse en 4 Engelse pagina’s, 4 paren')
    for (const file of files) {
      const again = readFileSync(join(folder, 'again', file), 'utf8')
      expect(again, file).toBe(readFileSync(join(out, file), 'utf8'))
    }
  })

  const broken: [string, (from: string) => void, RegExp][] = [
    [
      'a page without frontmatter',
      (from) => edit(join(from, nl), (text) => text.replace(/^---[^]*?\n---\n/, '')),
      /collaboration\.nl\.md:1:1 error No frontmatter with "homes" and "pair".*\(build:withoutFrontmatter\)/,
    ],
    [
      'an unknown home',
      (from) => edit(join(from, nl), (text) => text.replace(/^homes: .*$/m, 'homes: [erasmus-mc]')),
      /collaboration\.nl\.md:1:1 error Unknown home "erasmus-mc", expected one of .*umcg.*\(build:unknownHome\)/,
    ],
    [
      'two pages that claim the same pair',
      (from) => cpSync(join(from, en), join(from, 'umcg/second.en.md')),
      /second\.en\.md:1:1 error The pair "umcg\/collaboration" has a page in this language \(en\) already: .*collaboration\.en\.md/,
    ],
    [
      'a registry entry with a duplicate id',
      (from) =>
        edit(join(from, 'registry/organizations.yml'), (text) => text.replace('- id: umc-utrecht\n', '- id: umcg\n')),
      /organizations\.yml:\d+:\d+ error Id "umcg" is used twice, first at .*organizations\.yml:\d+/,
    ],
    [
      'a malformed ROR id',
      (from) =>
        edit(join(from, 'registry/organizations.yml'), (text) =>
          text.replace('https://ror.org/03cv38k47', 'https://ror.org/03cv'),
        ),
      /organizations\.yml:\d+:\d+ error Unexpected ROR id "https:\/\/ror\.org\/03cv" in entry "umcg"/,
    ],
    [
      'invalid UTF-8',
      (from) =>
        writeFileSync(
          join(from, nl),
          Buffer.concat([readFileSync(join(from, nl)), Buffer.from([10, 0x47, 0xe9, 0x21])]),
        ),
      /collaboration\.nl\.md:\d+:2 error Unexpected byte, expected UTF-8/,
    ],
    [
      'a page that is empty below its frontmatter',
      (from) => edit(join(from, nl), (text) => /^---[^]*?\n---\n/.exec(text)![0]),
      /collaboration\.nl\.md:1:1 error The page has no text below its frontmatter/,
    ],
    [
      'no registry',
      (from) => rmSync(join(from, 'registry'), { recursive: true }),
      /error No registry found; expected sources\/registry\/organizations\.yml/,
    ],
    [
      'no pages',
      (from) =>
        readdirSync(from).forEach((name) => name !== 'registry' && rmSync(join(from, name), { recursive: true })),
      /error No pages found/,
    ],
  ]

  it.each(broken)('stops at %s, with file and line, and leaves what was published', async (_what, spoil, message) => {
    const place = workplace()
    spoil(place.from)
    const { code, stderr, stdout } = await tweeluik(['build', 'sources', '--out', 'data'], { cwd: place.folder })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/Nothing was written: \d+ errors? stands? in the way|Nothing was written: \d+ errors stand/)
    expect(stdout).toBe('')
    expect(code).toBe(3)
    expectUntouched(place)
  })

  it('publishes a page in one language only, with a warning', async () => {
    const { folder, from, out } = workplace()
    rmSync(join(from, nl))
    const { code, stderr } = await tweeluik(['build', 'sources', '--out', 'data'], { cwd: folder })
    expect(stderr).toMatch(
      /collaboration\.en\.md:1:1 warning The pair "umcg\/collaboration" has a page in one language only \(en\)/,
    )
    expect(code).toBe(0)
    const pages = JSON.parse(readFileSync(join(out, 'pages.json'), 'utf8')) as { records: { id: string }[] }
    expect(pages.records).toHaveLength(7)
  })

  it.skipIf(process.getuid?.() === 0)('says that a folder cannot be written, and changes nothing', async () => {
    const place = workplace()
    chmodSync(place.folder, 0o500)
    const { code, stderr } = await tweeluik(['build', 'sources', '--out', 'data'], { cwd: place.folder })
    chmodSync(place.folder, 0o700)
    expect(stderr).toMatch(/data error "data" may not be written; nothing has been changed/)
    expect(code).toBe(2)
    expectUntouched(place)
  })

  it('says that a file stands where the folder should be', async () => {
    const { folder } = workplace()
    writeFileSync(join(folder, 'file'), 'mine')
    for (const out of ['file', 'file/data']) {
      const { code, stderr } = await tweeluik(['build', 'sources', '--out', out], { cwd: folder })
      expect(stderr).toMatch(/error ".*" cannot be a folder: there is a file in its place; nothing has been changed/)
      expect(code).toBe(2)
    }
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
  })

  it('says that a folder cannot be made, and changes nothing', async () => {
    const place = workplace()
    const out = join('data', 'long'.repeat(100))
    const { code, stderr } = await tweeluik(['build', 'sources', '--out', out], { cwd: place.folder })
    expect(stderr).toMatch(/error ".*" cannot be written: ENAMETOOLONG; nothing has been changed/)
    expect(code).toBe(2)
    expectUntouched(place)
  })

  it('refuses a folder with other files, which would be lost', async () => {
    const place = workplace()
    writeFileSync(join(place.out, 'thesis.docx'), 'years of work')
    const { code, stderr } = await tweeluik(['build', 'sources', '--out', 'data'], { cwd: place.folder })
    expect(stderr).toContain('holds "thesis.docx", which is not of the dataset and would be lost')
    expect(code).toBe(2)
    expect(readFileSync(join(place.out, 'thesis.docx'), 'utf8')).toBe('years of work')
  })

  it('leaves everything as it was at Ctrl-C', async () => {
    const place = workplace()
    const page = (lang: string, at: number) =>
      readFileSync(join(place.from, lang === 'nl' ? nl : en), 'utf8').replace(
        'pair: umcg/collaboration',
        `pair: umcg/${at}`,
      )
    for (let at = 0; at < 400; at++) {
      for (const lang of ['nl', 'en']) writeFileSync(join(place.from, `umcg/copy-${at}.${lang}.md`), page(lang, at))
    }
    const child = start(['build', 'sources', '--out', 'data'], place.folder)
    const run = ended(child)
    await busy(child, 1)
    child.kill('SIGINT')
    expect((await run).code).toBe(130)
    expectUntouched(place)
  })
})

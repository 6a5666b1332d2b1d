import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { AlignOutput, Dataset, ReadOutput } from '../../src/contracts.js'
import { emptyFolder, sources, start, tweeluik } from './tweeluik.js'

const nl = `<!doctype html><html lang="nl"><head><title>Samenwerking</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/nieuws">Nieuws</a></li></ul></nav>
<main><h1>Samenwerking</h1>
<p>Het Zandstad UMC werkt sinds 2015 samen met de Universiteit van Toronto in Canada.</p>
<p>Een tweede partner is de KU Leuven. Met haar wisselen we promovendi uit.</p></main></body></html>`
const en = `<!doctype html><html lang="en"><head><title>Collaboration</title></head><body>
<main><h1>Collaboration</h1>
<p>Since 2015 Zandstad UMC has been working with the University of Toronto in Canada.</p>
<p>A second partner is KU Leuven, with which we exchange PhD students.</p></main></body></html>`

/** A folder with a page in both languages. */
function pages(): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'samen.nl.html'), nl)
  writeFileSync(join(folder, 'samen.en.html'), en)
  return folder
}

describe('tweeluik', () => {
  it('shows its help without arguments, in either language', async () => {
    const english = await tweeluik([])
    expect(english).toMatchObject({ code: 0, stderr: '' })
    for (const command of [
      'check',
      'explain',
      'accept',
      'align',
      'extract',
      'pair',
      'read',
      'build',
      'diff',
      'registry',
    ]) {
      expect(english.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    }
    expect((await tweeluik(['--help', '--lang', 'nl'])).stdout).toContain('Gebruik: tweeluik OPDRACHT')
  })

  it.each([
    'check',
    'explain',
    'accept',
    'align',
    'extract',
    'pair',
    'read',
    'build',
    'diff',
    'registry import',
    'registry find',
  ])('%s --help teaches by example in both languages', async (command) => {
    for (const [lang, title] of [
      ['en', 'Examples:'],
      ['nl', 'Voorbeelden:'],
    ] as const) {
      const { code, stdout } = await tweeluik([...command.split(' '), '--help', '--lang', lang])
      expect(code).toBe(0)
      expect(stdout).toContain(`\n${title}\n`)
      expect(stdout).toContain(`tweeluik ${command} `)
      expect(stdout).not.toMatch(/help:|cli:|\{\{/)
    }
  })

  it.each([
    [['bild'], 'Unknown command "bild". Did you mean build?'],
    [['read', '--forma', 'x'], 'Unknown option "--forma". Did you mean --format?'],
    [['read', '--format', 'pdf', 'x'], 'Unknown format "pdf", expected one of text, json, md.'],
    [['read', '-f', 'json', '-f', 'text', 'x'], 'Only one format can go to standard output'],
    [['read', '-f', 'json=a', '-o', 'b', 'x'], 'Nothing is left for -o b'],
    [['read', '-f', 'json=a', '-f', 'text=a', 'x'], 'Two outputs would go to the same file, a.'],
    [['read', '--limit', 'much', 'x'], '--limit wants a number above 0, not "much".'],
    [['align', 'README.md'], 'Expected two pages'],
    [['extract'], 'Something is missing: PAGE.'],
    [['build', 'a', 'b'], 'Too many arguments.'],
    [['registry'], 'The name of the subcommand is missing.'],
    [['diff', 'a', 'b', '--fail-on', 'all'], 'does not take the value'],
    [['read', '--lang', 'fr'], 'does not take the value'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stdout, stderr } = await tweeluik(args)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/See tweeluik .*--help/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('says usage errors in Dutch when asked', async () => {
    const { stderr } = await tweeluik(['bild', '--lang=nl'])
    expect(stderr).toContain('Onbekende opdracht "bild". Bedoelde je build?')
  })

  it('ends quietly when nobody reads on', async () => {
    const child = start(['read', sources, '--format', 'json'])
    child.stdout!.once('data', () => child.stdout!.destroy())
    let said = ''
    child.stderr!.on('data', (text: Buffer) => (said += text.toString()))
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
    expect(said).toBe('')
  })
})

describe('tweeluik read', () => {
  it('shows the blocks with their lines, and what was left out', async () => {
    const folder = pages()
    const plain = await tweeluik(['read', 'samen.nl.html'], { cwd: folder })
    expect(plain.code).toBe(0)
    expect(plain.stdout).toContain('samen.nl.html  nl  Samenwerking\n')
    expect(plain.stdout).toMatch(/^ +3 {2}# Samenwerking$/m)
    expect(plain.stdout).not.toContain('Nieuws')
    expect(plain.stdout).toContain('--dropped shows')
    const dropped = await tweeluik(['read', 'samen.nl.html', '--dropped', '--lang', 'nl'], { cwd: folder })
    expect(dropped.stdout).toMatch(/Nieuws .*navigatie/)
  })

  it('gives JSON: one document for one page, lines for several, into a file when asked', async () => {
    const folder = pages()
    const one = await tweeluik(['read', '-', '--format', 'json'], { input: en })
    const page = JSON.parse(one.stdout) as ReadOutput
    expect(page).toMatchObject({ format: 'tweeluik/page@1', lang: 'en', title: 'Collaboration' })
    await tweeluik(['read', '.', '--format', 'json', '-o', 'pages.ndjson'], { cwd: folder })
    const lines = readFileSync(join(folder, 'pages.ndjson'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as ReadOutput).file)).toEqual(['samen.en.html', 'samen.nl.html'])
  })

  it('goes on after a bad file, says what is wrong with it, and ends in 3', async () => {
    const folder = pages()
    writeFileSync(join(folder, 'empty.html'), '')
    writeFileSync(join(folder, 'logo.html'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))
    const { code, stdout, stderr } = await tweeluik(['read', 'empty.html', 'none.html', 'logo.html', 'samen.nl.html'], {
      cwd: folder,
    })
    expect(stderr).toMatch(/empty\.html error .*empty/)
    expect(stderr).toContain('There is no file or folder "none.html"')
    expect(stderr).toMatch(/logo\.html error .*binary/)
    expect(stdout).toContain('# Samenwerking')
    expect(code).toBe(3)
  })

  it('replaces invalid UTF-8 with a warning that names the file', async () => {
    const folder = emptyFolder()
    const bytes = Buffer.concat([
      Buffer.from('# Gent\n\nDe universiteiten van Göteborg en Zürich in één stad ✓ '),
      Buffer.from([0xe2, 0x9c]),
    ])
    writeFileSync(join(folder, 'a.nl.md'), bytes)
    const { code, stderr } = await tweeluik(['read', 'a.nl.md'], { cwd: folder })
    expect(stderr).toMatch(/a\.nl\.md.* warning .*UTF-8/i)
    expect(code).toBe(0)
  })

  it('ends a loop of symbolic links, and refuses a page over the limit', async () => {
    const folder = pages()
    mkdirSync(join(folder, 'deep'))
    symlinkSync('..', join(folder, 'deep', 'loop'))
    symlinkSync('nowhere', join(folder, 'deep', 'broken.html'))
    const { code, stdout } = await tweeluik(['read', '.', '--format', 'json'], { cwd: folder })
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(code).toBe(0)
    const large = await tweeluik(['read', 'samen.nl.html', '--limit', '0.0001'], { cwd: folder })
    expect(large.stderr).toMatch(/samen\.nl\.html error "samen\.nl\.html" is larger than .* MB; raise --limit/)
    expect(large.code).toBe(3)
  })

  it('takes globs, and says where one matches nothing', async () => {
    const folder = pages()
    expect((await tweeluik(['read', '*.nl.html'], { cwd: folder })).stdout).toContain('samen.nl.html')
    const none = await tweeluik(['read', '*.pdf'], { cwd: folder })
    expect(none.stderr).toContain('Nothing matches "*.pdf"')
    expect(none.code).toBe(3)
  })

  it('fetches a page from the web, private addresses only when told', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.setHeader('content-type', 'text/html; charset=utf-8').end(nl)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/samen`
    try {
      const refused = await tweeluik(['read', address])
      expect(refused.code).toBe(3)
      expect(refused.stderr).toContain('fetch:')
      const read = await tweeluik(['read', address, '--allow-private'])
      expect(read.stdout).toContain('# Samenwerking')
      expect(read.code).toBe(0)
    } finally {
      server.close()
    }
  })
})

describe('tweeluik align', () => {
  it('aligns two pages, whichever comes first', async () => {
    const folder = pages()
    const { code, stdout } = await tweeluik(['align', 'samen.nl.html', 'samen.en.html'], { cwd: folder })
    expect(code).toBe(0)
    const alignment = JSON.parse(stdout) as AlignOutput
    expect(alignment.beads.map(({ nl: left, en: right }) => [left, right])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ])
    const swapped = await tweeluik(['align', 'samen.en.html', 'samen.nl.html'], { cwd: folder })
    expect(swapped.stderr).toContain('The pages change places')
    expect(swapped.stdout).toBe(stdout)
  })

  it('gives sentences as blocks, each in exactly one bead', async () => {
    const folder = pages()
    const { stdout } = await tweeluik(['align', 'samen.nl.html', 'samen.en.html', '--level', 'sentence'], {
      cwd: folder,
    })
    const alignment = JSON.parse(stdout) as AlignOutput
    expect(alignment.nl.blocks.map(({ text }) => text)).toContain('Met haar wisselen we promovendi uit.')
    for (const side of ['nl', 'en'] as const) {
      const used = alignment.beads.flatMap((bead) => bead[side]).sort((a, b) => a - b)
      expect(used).toEqual(alignment[side].blocks.map((_, at) => at))
      for (const { text, position } of alignment[side].blocks) {
        const source = side === 'nl' ? nl : en
        expect(source.slice(position.start.offset, position.end.offset)).toBe(text)
      }
    }
  })

  it('takes a pairs.json from anywhere, and goes on after a pair that is not there', async () => {
    const folder = pages()
    expect((await tweeluik(['pair', '.', '-o', 'pairs.json'], { cwd: folder })).code).toBe(0)
    const list = JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8')) as { pairs: object[] }
    list.pairs.unshift({ nl: 'gone.nl.html', en: 'gone.en.html' })
    writeFileSync(join(folder, 'pairs.json'), JSON.stringify(list))
    const { code, stdout, stderr } = await tweeluik(['align', join(folder, 'pairs.json')], { cwd: sources })
    expect(stderr).toContain('"gone.nl.html"')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(3)
    const wrong = await tweeluik(['align', join(sources, '../package.json')])
    expect(wrong.stderr).toMatch(/is no list of pairs/)
    expect(wrong.code).toBe(3)
  })

  it('answers a stream line by line, a bad line with an error line', async () => {
    const document = (id: string) =>
      JSON.stringify({ id, nl: ['Een huis.', 'Gent 2015'], en: ['A house.', { text: 'Ghent 2015', kind: 'para' }] })
    const input = `${document('a')}\n\nnot json\n${document('b')}\r\n{"id":"c","nl":"x","en":[]}`
    const { code, stdout } = await tweeluik(['align', '--stream'], { input })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; line?: number; error?: string })
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c'])
    expect(answers[1]).toMatchObject({ line: 3, error: expect.stringContaining('not JSON') as string })
    expect(code).toBe(3)
    const learned = await tweeluik(['align', '--stream', '--learn'], { input: document('a') })
    expect(learned.code).toBe(0)
  })

  it('keeps what it learned in a file, and leaves any other file alone', async () => {
    const folder = emptyFolder()
    const line = (id: string) =>
      JSON.stringify({ id, nl: ['Blorp 1', 'Fnar Blorp 22', 'Fnar 3'], en: ['Quux 1', 'Zib Quux 22', 'Zib 3'] })
    const input = [1, 2, 3, 4].map((k) => line(`d${k}`)).join('\n')
    const args = ['align', '--stream', '--learn', 'words.tsv']
    expect((await tweeluik(args, { cwd: folder, input })).code).toBe(0)
    const words = readFileSync(join(folder, 'words.tsv'), 'utf8')
    expect(words).toMatch(/^# tweeluik\/learned-lexicon@1 nl en\n/)
    expect(words).toMatch(/^blorp\tquux\t/m)
    expect((await tweeluik(args, { cwd: folder, input: '' })).code).toBe(0)
    expect(readFileSync(join(folder, 'words.tsv'), 'utf8')).toBe(words)
    writeFileSync(join(folder, 'pages.jsonl'), input)
    const itself = await tweeluik(['align', '--stream', '--learn', 'pages.jsonl'], { cwd: folder })
    expect(itself.stdout.trimEnd().split('\n')).toHaveLength(4)
    writeFileSync(join(folder, 'notes.txt'), 'mine\n')
    const refused = await tweeluik(['align', '--stream', '--learn', 'notes.txt'], { cwd: folder, input })
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('no learned lexicon')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine\n')
  })

  it('takes the languages that it is told', async () => {
    const folder = emptyFolder()
    writeFileSync(
      join(folder, 'brief.txt'),
      'Die Zusammenarbeit mit dem Spital in Kampala begann 1998.\n\nSeit dieser Zeit wurden vierzig gemeinsame Doktorarbeiten geschrieben, und die Klinik ist nicht mehr allein.\n',
    )
    writeFileSync(
      join(folder, 'lettre.txt'),
      "La collaboration avec l'hôpital de Kampala a commencé en 1998.\n\nDepuis cette époque, quarante thèses communes ont été écrites, et la clinique n'est plus seule.\n",
    )
    const args = ['align', 'brief.txt', 'lettre.txt', '--format', 'tmx']
    const untold = await tweeluik(args, { cwd: folder })
    expect(untold.stderr).toContain('brief.txt')
    const told = await tweeluik([...args, '--source-lang', 'de', '--target-lang', 'fr'], { cwd: folder })
    expect(told).toMatchObject({ code: 0, stderr: '' })
    expect(told.stdout).toContain('xml:lang="de"')
    expect(told.stdout).toContain('Spital in Kampala')
    // What is said to be Dutch and is not is still told.
    const wrong = await tweeluik([...args, '--source-lang', 'nl', '--target-lang', 'fr'], { cwd: folder })
    expect(wrong.stderr).toContain('brief.txt')
  })

  it('reports a line that is no entry of a lexicon, goes on, and ends in 3', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'words.tsv'), 'blorp\tquux\nalleen\n')
    const input = JSON.stringify({ id: 'a', nl: ['Blorp'], en: ['Quux'] })
    const args = ['align', '--stream', '--lexicon', 'words.tsv']
    const { code, stdout, stderr } = await tweeluik(args, { cwd: folder, input })
    expect(stderr).toContain('words.tsv:2')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a' })
    expect(code).toBe(3)
  })

  it('answers before the input ends, and waits for a slow reader', async () => {
    const child = start(['align', '--stream'])
    const line = JSON.stringify({ id: 'x', nl: ['Een huis.'], en: ['A house.'] }) + '\n'
    child.stdin!.write(line)
    const first = await new Promise<string>((done) =>
      child.stdout!.once('data', (data: Buffer) => done(data.toString())),
    )
    expect(JSON.parse(first)).toMatchObject({ id: 'x' })
    child.stdin!.end()
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })
})

describe('tweeluik extract', () => {
  it('gives records of a pair with evidence from both languages', async () => {
    const folder = pages()
    const { code, stdout } = await tweeluik(['extract', 'samen.nl.html', 'samen.en.html', '--home', 'Zandstad UMC'], {
      cwd: folder,
    })
    expect(code).toBe(0)
    const dataset = JSON.parse(stdout) as Dataset
    const toronto = dataset.partnerships.find(({ partner }) => partner === 'university-of-toronto')!
    expect(toronto.home).toBe('zandstad-umc')
    expect(new Set(toronto.relations.flatMap(({ evidence }) => evidence.map(({ lang }) => lang)))).toEqual(
      new Set(['nl', 'en']),
    )
  })

  it('says what was found as text, and explains it', async () => {
    const folder = pages()
    const args = ['extract', 'samen.nl.html', '--home', 'Zandstad UMC', '--registry', 'none']
    const text = await tweeluik([...args, '--format', 'text', '--lang', 'nl'], { cwd: folder })
    expect(text.stdout).toMatch(/^Zandstad UMC\n/)
    expect(text.stdout).toMatch(/^ {2}.*Toronto.*Canada · partner\n {4}partnerschap, sinds 2015 {2}samen\.nl\.html:4$/m)
    const explained = await tweeluik([...args, '--explain'], { cwd: folder })
    expect(explained.stdout).toMatch(/name: \w+/)
    const beside = await tweeluik([...args, '--explain', '--format', 'json'], { cwd: folder })
    expect(() => JSON.parse(beside.stdout) as unknown).not.toThrow()
    expect(beside.stderr).toMatch(/name: \w+/)
  })

  it('asks for the home, and for a registry that is there', async () => {
    const folder = pages()
    const homeless = await tweeluik(['extract', 'samen.nl.html'], { cwd: folder })
    expect(homeless.stderr).toContain('Say which institution the pages speak for')
    expect(homeless.code).toBe(2)
    const none = await tweeluik(['extract', 'samen.nl.html', '--home', 'X', '--registry', 'nowhere'], { cwd: folder })
    expect(none.stderr).toContain('There is no registry in "nowhere"')
    expect(none.code).toBe(3)
    const noIndex = await tweeluik(['extract', 'samen.nl.html', '--home', 'X', '--ror', 'samen.en.html'], {
      cwd: folder,
    })
    expect(noIndex.stderr).toContain('Not an index of ROR')
    expect(noIndex.code).toBe(3)
  })
})

describe('tweeluik pair', () => {
  it('is what build takes: pages of a site, with a home and the registry of Tweeluik', async () => {
    const folder = pages()
    await tweeluik(['pair', folder, '-o', join(folder, 'pairs.json')])
    const { code, stderr } = await tweeluik(
      ['build', join(folder, 'pairs.json'), '--home', 'umcg', '--out', join(folder, 'data')],
      { cwd: folder },
    )
    expect(stderr).not.toContain('error')
    expect(code).toBe(0)
    const built = JSON.parse(readFileSync(join(folder, 'data/pages.json'), 'utf8')) as {
      records: { file: string; homes: string[] }[]
    }
    expect(built.records.map(({ file, homes }) => [file, homes])).toContainEqual(['samen.nl.html', ['umcg']])
  })

  it('finds pairs, tells the rest, and writes text, a table or JSON', async () => {
    const folder = pages()
    writeFileSync(
      join(folder, 'alleen.nl.txt'),
      'Openingstijden\n\nDe bibliotheek is elke werkdag open van negen tot vijf uur.\n',
    )
    const args = ['pair', '.', '--format', 'text', '--format', 'tsv=pairs.tsv', '--format', 'json=pairs.json']
    const { code, stdout, stderr } = await tweeluik(args, { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toMatch(/samen\.nl\.html\n +samen\.en\.html/)
    expect(stdout).toMatch(/Pages without a counterpart\n {2}alleen\.nl\.txt/)
    expect(stderr).toContain('Pairs: 1. 1 page without a counterpart.')
    expect(readFileSync(join(folder, 'pairs.tsv'), 'utf8')).toMatch(
      /^nl\ten\tconfidence\tbasis\nsamen\.nl\.html\tsamen\.en\.html\t/,
    )
    expect(JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8'))).toMatchObject({ format: 'tweeluik/pairs@1' })
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([])
  })
})

describe('tweeluik diff', () => {
  it('says what changed, which version it demands, and fails on request', async () => {
    const folder = emptyFolder()
    await tweeluik(['build', sources, '--out', join(folder, 'old')])
    cpSync(join(folder, 'old'), join(folder, 'new'), { recursive: true })
    const same = await tweeluik(['diff', 'old', 'new', '--fail-on', 'patch'], { cwd: folder })
    expect(same.stdout).toContain('No record, field or value changed.')
    expect(same.code).toBe(0)
    const file = join(folder, 'new', 'organizations.json')
    const text = readFileSync(file, 'utf8')
    const organizations = JSON.parse(text) as { records: { id: string }[] }
    const [lost] = organizations.records.splice(0, 1)
    writeFileSync(file, JSON.stringify(organizations))
    const major = await tweeluik(['diff', 'old', 'new', '--fail-on', 'minor'], { cwd: folder })
    expect(major.stdout).toContain(`\`${lost!.id}\``)
    expect(major.code).toBe(1)
    const json = await tweeluik(['diff', 'old', 'new', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(json.stdout)).toMatchObject({ format: 'tweeluik/changes@1', bump: 'major' })
    expect(json.code).toBe(0)
    const none = await tweeluik(['diff', 'old', 'nowhere'], { cwd: folder })
    expect(none.stderr).toContain('There is no file or folder "nowhere"')
    expect(none.code).toBe(3)
    const notOne = await tweeluik(['diff', 'old', sources], { cwd: folder })
    expect(notOne.code).toBe(3)
  })
})

describe('tweeluik registry', () => {
  const record = (id: string, name: string, country: string, city: string) => ({
    id: `https://ror.org/${id}`,
    status: 'active',
    types: ['education'],
    names: [{ value: name, lang: 'en', types: ['ror_display', 'label'] }],
    locations: [{ geonames_id: 1, geonames_details: { country_code: country, name: city } }],
    relationships: [],
    links: [],
    established: null,
  })

  it('imports a dump and finds names in it, with reasons', async () => {
    const folder = emptyFolder()
    const dump = [
      record('00cv9y106', 'Ghent University', 'BE', 'Ghent'),
      record('02tyrky19', 'Trinity College Dublin', 'IE', 'Dublin'),
    ]
    writeFileSync(join(folder, 'ror.json'), JSON.stringify(dump))
    const imported = await tweeluik(['registry', 'import', 'ror.json', '-o', 'ror.index'], { cwd: folder })
    expect(imported.stderr).toContain('2 organisations')
    expect(imported.code).toBe(0)
    const args = ['registry', 'find', 'Universiteit Gent', '--registry', 'none', '--ror', 'ror.index']
    const found = await tweeluik(args, { cwd: folder })
    expect(found.stdout).toContain('https://ror.org/00cv9y106')
    expect(found.code).toBe(0)
    const nobody = await tweeluik(['registry', 'find', 'Xyzzy', '--registry', 'none', '--ror', 'ror.index'], {
      cwd: folder,
    })
    expect(nobody.stdout).toContain('Nobody found for "Xyzzy"')
    expect(nobody.code).toBe(1)
  })

  it('refuses what is no dump, and leaves an index that is there alone', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'ror.index'), 'older')
    writeFileSync(join(folder, 'dump.zip'), 'PK\x03\x04')
    writeFileSync(join(folder, 'half.json'), '[{"id": "https://ror.org/00cv9y106"')
    writeFileSync(join(folder, 'empty.json'), '[]')
    writeFileSync(join(folder, 'half.json.gz'), gzipSync('[{"id": "https://ror.org/00cv9y106"}]').subarray(0, 30))
    for (const [file, message] of [
      ['dump.zip', 'is a ZIP archive; unpack it first'],
      ['half.json', 'cut short'],
      ['empty.json', 'an empty array'],
      ['half.json.gz', 'the gzip stream does not end'],
      ['none.json', 'There is no file'],
    ] as const) {
      const { code, stderr } = await tweeluik(['registry', 'import', file, '-o', 'ror.index'], { cwd: folder })
      expect(stderr, file).toContain(message)
      expect(code, file).toBe(3)
    }
    expect(readFileSync(join(folder, 'ror.index'), 'utf8')).toBe('older')
    expect(existsSync(join(folder, 'ror.index.tmp'))).toBe(false)
  })
})

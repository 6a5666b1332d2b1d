import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alignPages } from '../../../src/align/align-pages.js'
import { writeAlignment } from '../../../src/publish/alignment/write-alignment.js'
import { readPage } from '../../../src/read/read-page.js'

// The DTD of TMX 1.4 is LISA's and not ours to ship: OmegaT (Debian: omegat, libxml2-utils) has it.
const jar = '/usr/share/omegat/OmegaT.jar'
const isThere =
  existsSync(jar) && spawnSync('xmllint', ['--version']).status === 0 && spawnSync('unzip', ['-v']).status === 0
if (!isThere) console.warn('Skipped: TMX against its DTD, for want of omegat, libxml2-utils or unzip')

describe.skipIf(!isThere)('TMX against the DTD of the standard', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tweeluik-dtd-'))
    writeFileSync(join(folder, 'tmx14.dtd'), execFileSync('unzip', ['-p', jar, 'schemas/tmx14.dtd']))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const lint = (tmx: string) => {
    writeFileSync(join(folder, 'out.tmx'), tmx)
    return spawnSync('xmllint', [
      '--noout',
      '--nonet',
      '--dtdvalid',
      join(folder, 'tmx14.dtd'),
      join(folder, 'out.tmx'),
    ]).status
  }
  const page = (file: string, text: string) => readPage({ file, text })
  const nl = page('a.nl.md', '# Zorg & "meer"\n\nEen <eerste> zin. En een tweede.\n\nAlleen hier.')
  const en = page('a.en.md', '# Care & "more"\n\nA <first> sentence. And a second one.')

  test.each(['block', 'sentence'] as const)('is valid, by %s', (level) => {
    const context = { left: 'nl', right: 'en', level, version: '1.0.0', batch: false }
    const { texts } = writeAlignment('tmx', [alignPages(nl, en)], context)
    expect(lint(texts[0]!.text)).toBe(0)
    expect(lint(texts[0]!.text.replace(' srclang="nl"', ''))).not.toBe(0)
  })
})

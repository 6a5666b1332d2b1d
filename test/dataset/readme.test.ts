import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tweeluik-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

// The first screen of a README shows what a build prints. It is the first thing to go stale, so it is compared.
it.each([
  ['README.md', 'en', 'Read and aligned'],
  ['README.nl.md', 'nl', 'Gelezen en naast elkaar gelegd'],
])('%s shows what a build prints', (file, lang, first) => {
  const out = join(folder, lang)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'build', '--lang', lang, '--out', out],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)

  const shown = new RegExp(`^\`\`\`\\n(${first}\\n[^]*?)^\`\`\`$`, 'mu').exec(readFileSync(file, 'utf8'))?.[1]
  expect(shown?.trimEnd()).toBe((stdout + stderr).replace(out, 'dist/data').trim())
})

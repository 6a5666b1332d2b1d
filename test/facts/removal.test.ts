import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../bench/extraction/fold-name.js'
import { loadRegistry } from '../../bench/extraction/load-registry.js'
import type { Evidence } from '../../src/contracts.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'
import { holdsValue } from './holds-value.js'

// Nothing in the records is written by hand: what the pages no longer say is gone.

interface Source {
  file: string
  text: string
}

const registry = loadRegistry('sources/registry')
const readPair = (dutch: string): Source[] =>
  [dutch, dutch.replace(/nl\.md$/, 'en.md')].map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const recordsOf = (sources: Source[]) =>
  extractRecords({ pages: sources.map((source) => readPage(source)), registry, ror: null }).dataset

/** The pages without the lines that evidence quotes. */
function withoutLines(sources: Source[], evidence: Evidence[]): Source[] {
  return sources.map(({ file, text }) => {
    const { id } = readPage({ file, text })
    const spans = evidence.filter(({ page }) => page === id).map(({ position }) => position)
    const stays = (line: number) => !spans.some(({ start, end }) => start.line <= line && line <= end.line)
    const lines = text.split('\n').filter((_, at) => stays(at + 1))
    return { file, text: lines.join('\n') }
  })
}

describe.each(globSync('sources/*/*.nl.md').sort())('%s and its English twin', (dutch) => {
  it('lose the partners whose sentences are taken out', () => {
    const sources = readPair(dutch)
    const before = recordsOf(sources)
    expect(before.partnerships.length).toBeGreaterThan(0)
    const quoted = before.partnerships.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence))
    const rest = withoutLines(sources, quoted)
    const after = recordsOf(rest)
    const words = ` ${foldName(rest.map(({ text }) => text).join(' '))} `
    // A name in a heading may make a record anew; one that is nowhere may not.
    for (const { id, partner } of after.partnerships) {
      const { name, names } = after.organizations.find((organization) => organization.id === partner)!
      const forms = [name, ...names.map(({ value }) => value)].map(foldName)
      expect(
        forms.some((form) => words.includes(` ${form} `)),
        id,
      ).toBe(true)
    }
    expect(after.partnerships.length).toBeLessThan(before.partnerships.length / 3)
  })
})

it('a sum leaves with its sentence, and the rest of the record stays', () => {
  const sources = readPair('sources/umc-utrecht/international-cooperation.nl.md')
  const sum = { of: 'CHARM-EU', in: 'programme', amount: { value: 12_800_000, currency: 'EUR' } } as const
  expect(holdsValue(recordsOf(sources), sum)).toBe(true)
  const shorter = sources.map(({ file, text }) => ({ file, text: text.replace(/[^.\n]*12[.,]8[^\n]*?\.(?=\n)/, '') }))
  for (const [at, { text }] of shorter.entries()) expect(text.length).toBeLessThan(sources[at]!.text.length)
  const after = recordsOf(shorter)
  expect(holdsValue(after, sum)).toBe(false)
  expect(after.partnerships.map(({ id }) => id)).toContain('umc-utrecht--charm-eu')
})

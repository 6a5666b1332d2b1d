import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Lang, Partnership } from '../../../src/contracts.js'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/**
 * How Dutch and English state kinds, statuses and values: sentences, each a page about "Erasmus MC". In the tables of kinds and statuses a
 * heading says what all partners of the sentences under it must have, and nothing else; "= a b" says it for one sentence.
 */
const langs = ['nl', 'en'] as const

describe.each(langs)('kinds, %s', (lang) => {
  it.each(under(lang, 'kinds'))('%s: %s', (wanted, sentence) => {
    const found = partnershipsOf(lang, sentence)
    // What the home founds or leads, or the consortium or alliance itself, is one partner; those that it does so with are others.
    const named = /founding|coordination/.test(wanted)
      ? /delta|burns/
      : /^(?:consortium|alliance)$/.test(wanted)
        ? /lund|bergen/
        : /./
    const own = found.filter(({ partner }) => named.test(partner))
    expect(own.length).toBeGreaterThan(0)
    for (const { relations } of own) expect(sorted(relations.map(({ kind }) => kind))).toBe(wanted)
  })
})

describe.each(langs)('fellow members, %s', (lang) => {
  it.each(linesOf(lang, 'fellows'))('%s', (sentence) => {
    const others = partnershipsOf(lang, sentence).filter(({ partner }) => !partner.includes('network'))
    expect(others.map(({ tie }) => tie)).toEqual(['co-member', 'co-member'])
  })
})

describe.each(langs)('status, %s', (lang) => {
  it.each(under(lang, 'status'))('%s: %s', (wanted, sentence) => {
    const found = partnershipsOf(lang, sentence).flatMap(({ relations }) => relations.map(({ status }) => status))
    expect(sorted(found) || 'none').toBe(wanted)
  })
})

describe.each(langs)('values, %s', (lang) => {
  const rows = linesOf(lang, 'values').map((line) => line.split(' | ') as [string, string])
  it.each(rows)('%s: %s', (wanted, sentence) => {
    const [partnership] = partnershipsOf(lang, sentence)
    const values = partnership!.relations.map(valuesOf)
    if (wanted === 'no dates') {
      for (const { since, until } of partnership!.relations) expect([since, until]).toEqual([null, null])
    } else for (const value of wanted.split('; ')) expect(values.join(' | ')).toContain(value)
  })
})

function partnershipsOf(lang: Lang, text: string): Partnership[] {
  const page = readPage({ file: `page.${lang}.md`, text }, { lang })
  return extractRecords({ pages: [page], homes: ['Erasmus MC'], registry: { entries: [], redirects: {} } }).dataset
    .partnerships
}

function valuesOf({ since, until, durations, amounts, counts, events }: Partnership['relations'][number]): string {
  return [
    [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(' '),
    ...durations,
    ...amounts.map(({ value, currency }) => `${value}${currency}`),
    ...counts.map(({ min, max, unit, per }) => `${min}-${max} ${unit}${per ? `/${per}` : ''}`),
    ...events.map(({ date, what }) => `${date} ${what}`),
  ].join('; ')
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ')
}

/** The sentences of a table with the heading that they stand under. */
function under(lang: Lang, table: string): [string, string][] {
  let heading = ''
  return linesOf(lang, table).flatMap((line): [string, string][] => {
    if (line.startsWith('# ')) heading = line.slice(2)
    const [sentence, own] = line.split(' = ') as [string, string?]
    return line.startsWith('# ') ? [] : [[sorted((own ?? heading).split(' ')), sentence]]
  })
}

function linesOf(lang: Lang, table: string): string[] {
  const text = readFileSync(new URL(`stated/${table}.${lang}.txt`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}

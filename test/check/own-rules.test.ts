import { describe, expect, it } from 'vitest'
import { alignPages } from '../../src/align/align-pages.js'
import { acceptPages, emptyLock } from '../../src/check/accept.js'
import { checkPages } from '../../src/check/check-pages.js'
import { findLonePage } from '../../src/check/find-lone-page.js'
import { exampleDay, ownRules } from '../../src/check/own-rules.js'
import type { Example } from '../../src/check/rule.js'
import { findMarks } from '../../src/check/suppress/find-marks.js'
import { parseIgnoreFile } from '../../src/check/suppress/ignore-file.js'
import { suppressFindings } from '../../src/check/suppress/suppress-findings.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

const registry = { entries: [], redirects: {}, places: [] } as never
const read = (lang: 'nl' | 'en', text: string) => readPage({ file: `a.${lang}.md`, text }, { lang })

/** The rules that find something in an example, as a run over it would. */
function found({ nl: left, en: right, accepted, ignore }: Example): string[] {
  const [nl, en] = [read('nl', left), read('en', right)]
  if (right === '') return findLonePage(nl).map(({ rule }) => rule)
  const alignment = alignPages(nl, en)
  const before = accepted && { nl: read('nl', accepted.nl), en: read('en', accepted.en) }
  const { dataset } = extractRecords({ pages: [nl, en], registry, alignments: [alignment], homes: ['Noordzee UMC'] })
  const findings = checkPages(nl, en, alignment, {
    partnerships: dataset.partnerships,
    today: exampleDay,
    ...(before && { lock: acceptPages(emptyLock, before.nl, before.en, alignPages(before.nl, before.en), exampleDay) }),
  })
  const suppressions = { marks: findMarks(nl, left), ignore: ignore ? parseIgnoreFile('c', ignore) : null }
  return suppressFindings(findings, { ...suppressions, today: exampleDay }).findings.map(({ rule }) => rule)
}

describe.each(ownRules)('$id $name', ({ id, fires, passes }) => {
  it('has an example of both', () => {
    expect(fires.length * passes.length).toBeGreaterThan(0)
  })
  it.each(fires)('fires: $nl | $en', (example) => {
    expect(found(example)).toContain(id)
  })
  it.each(passes)('passes: $nl | $en', (example) => {
    expect(found(example)).not.toContain(id)
  })
})

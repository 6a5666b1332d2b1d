import { describe, expect, it } from 'vitest'
import { alignPages } from '../../src/align/align-pages.js'
import { acceptPages, emptyLock, parseLock, serializeLock } from '../../src/check/accept.js'
import { checkPages } from '../../src/check/check-pages.js'
import { findMarks } from '../../src/check/suppress/find-marks.js'
import { makeBaseline, parseBaseline, pruneBaseline, serializeBaseline } from '../../src/check/suppress/baseline.js'
import { matchesGlob, parseIgnoreFile } from '../../src/check/suppress/ignore-file.js'
import { suppressFindings } from '../../src/check/suppress/suppress-findings.js'
import { readPage } from '../../src/read/read-page.js'

const pages = (left: string, right: string) => {
  const nl = readPage({ file: 'site/a.nl.md', text: left }, { lang: 'nl' })
  const en = readPage({ file: 'site/a.en.md', text: right }, { lang: 'en' })
  return { nl, en, alignment: alignPages(nl, en) }
}
const dutch = 'Elk jaar gaan er twintig studenten naar Uppsala.\n\nHet ziekenhuis deelt zijn laboratorium met Gent.'
const english = 'Every year thirty students go to Uppsala.\n\nThe hospital shares its laboratory with Ghent.'
const check = (left: string, right: string) => {
  const { nl, en, alignment } = pages(left, right)
  return checkPages(nl, en, alignment)
}
const rulesOf = (findings: readonly { rule: string }[]): string[] => findings.map(({ rule }) => rule)

describe('inline marks', () => {
  const marked = (mark: string) => {
    const { nl, en, alignment } = pages(`${mark}\n\n${dutch}`, english)
    return suppressFindings(checkPages(nl, en, alignment), { marks: findMarks(nl, `${mark}\n\n${dutch}`) })
  }

  it('hold for the next block, and are counted', () => {
    const { findings, suppressed } = marked('<!-- check-ignore NUM001: counted in another year -->')
    expect(findings).toEqual([])
    expect(suppressed).toMatchObject([{ by: 'mark', reason: 'counted in another year', finding: { rule: 'NUM001' } }])
  })

  it('of another rule leave the finding, and are reported as unused', () => {
    expect(rulesOf(marked('<!-- check-ignore ENT002: no reason at all -->').findings)).toEqual(['NUM001', 'SUP001'])
  })

  it('without a reason are reported', () => {
    expect(rulesOf(marked('<!-- check-ignore NUM001 -->').findings)).toEqual(['SUP002'])
  })

  it('say that a block is for one language only', () => {
    const left = `${dutch}\n\n<!-- check-only nl -->\n\nDeze alinea over de bibliotheek staat alleen in het Nederlands.`
    const { nl, en, alignment } = pages(left, english)
    const { findings } = suppressFindings(checkPages(nl, en, alignment), { marks: findMarks(nl, left) })
    expect(rulesOf(findings)).toEqual(['NUM001'])
  })
})

describe('the ignore file', () => {
  const entry = { path: 'site/**', rule: 'NUM001', reason: 'agreed', expires: '2024-06-30' }
  const file = parseIgnoreFile('check-ignore.json', JSON.stringify({ ignore: [entry] }))

  it('silences until its date, and is a finding after it', () => {
    const findings = check(dutch, english)
    expect(suppressFindings(findings, { ignore: file, today: '2024-06-30' }).findings).toEqual([])
    expect(rulesOf(suppressFindings(findings, { ignore: file, today: '2024-07-01' }).findings)).toEqual([
      'NUM001',
      'SUP003',
    ])
  })

  it('is refused where it is not one', () => {
    expect(parseIgnoreFile('x', '{"ignore": [{"path": 1}]}')).toBeNull()
    expect(parseIgnoreFile('x', 'nonsense')).toBeNull()
  })

  it.each([
    ['site/*.md', 'site/a.md', true],
    ['site/*.md', 'site/b/a.md', false],
    ['**/a.md', 'site/b/a.md', true],
    ['**/a.md', 'a.md', true],
    ['site/**', 'site/b/a.md', true],
    ['s?te/a.md', 'site/a.md', true],
    ['site/a', 'site/a.md', false],
  ])('glob %s on %s: %s', (glob, path, fits) => {
    expect(matchesGlob(glob, path)).toBe(fits)
  })
})

describe('the baseline', () => {
  it('silences what was there and nothing else', () => {
    const findings = check(dutch, english)
    const baseline = makeBaseline(findings)
    expect(suppressFindings(findings, { baseline }).findings).toEqual([])
    const other = check(dutch, english.replace('thirty', 'forty'))
    expect(rulesOf(suppressFindings(other, { baseline }).findings)).toEqual(['NUM001'])
    expect(pruneBaseline(baseline, other).findings).toEqual([])
  })

  it('survives a line added above, and typography, but no other text', () => {
    const baseline = makeBaseline(check(dutch, english))
    const moved = check(
      `Een nieuwe eerste zin over Oslo.\n\n${dutch}`,
      `A new first sentence about Oslo.\n\n${english}`,
    )
    expect(suppressFindings(moved, { baseline }).findings).toEqual([])
    const changed = check(dutch.replace('studenten', 'promovendi'), english)
    expect(suppressFindings(changed, { baseline }).findings.length).toBeGreaterThan(0)
  })

  it('goes to text and back', () => {
    const baseline = makeBaseline(check(dutch, english))
    expect(parseBaseline(serializeBaseline(baseline))).toEqual(baseline)
    expect(parseBaseline('{}')).toBeNull()
  })
})

describe('accepted pairs', () => {
  const same = english.replace('thirty', 'twenty')
  const accept = (left: string, right: string) => {
    const { nl, en, alignment } = pages(left, right)
    return acceptPages(emptyLock, nl, en, alignment, '2024-01-01')
  }
  const stale = (left: string, right: string, today = '2024-02-01') => {
    const { nl, en, alignment } = pages(left, right)
    return checkPages(nl, en, alignment, { lock: accept(dutch, same), today }).filter(({ rule }) => rule === 'DRF001')
  }

  it('are stale when one side changes, with the old text', () => {
    const [finding, ...more] = stale(dutch.replace('laboratorium', 'nieuwe laboratorium'), same)
    expect(more).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.values?.nl).toBe('Het ziekenhuis deelt zijn laboratorium met Gent.')
  })

  it('are an error after a while', () => {
    expect(stale(dutch.replace('laboratorium', 'nieuwe laboratorium'), same, '2025-01-01')[0]?.severity).toBe('error')
  })

  it('stay fresh when both sides change, or typography alone', () => {
    expect(stale(dutch.replace('met Gent', 'met Luik'), same.replace('Ghent', 'Liège'))).toEqual([])
    expect(stale(dutch.replace('Elk jaar', 'Elk\u00a0jaar'), same)).toEqual([])
  })

  it('go to text and back, and accepting twice is accepting once', () => {
    const lock = accept(dutch, same)
    expect(parseLock(serializeLock(lock))).toEqual(lock)
    const { nl, en, alignment } = pages(dutch, same)
    expect(acceptPages(lock, nl, en, alignment, '2024-05-05')).toEqual(lock)
    expect(parseLock('[]')).toBeNull()
  })
})

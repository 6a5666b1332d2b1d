import { describe, expect, it } from 'vitest'
import { alignPages } from '../../src/align/align-pages.js'
import { acceptPages, emptyLock, parseLock, serializeLock } from '../../src/check/accept.js'
import { checkPages } from '../../src/check/check-pages.js'
import { entryPlaces } from '../../src/check/suppress/entry-places.js'
import { findBadDates } from '../../src/check/suppress/find-bad-dates.js'
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

  it('tells where its entries start, in the findings about them too', () => {
    const text =
      '{\n  "note": [{ "path": "{[" }],\n  "ignore": [\n    { "path": "\\"", "rule": "NUM001" },\n    {\n      "path": "a"\n, "rule": "*", "reason": "r" }]}'
    const parsed = parseIgnoreFile('check-ignore.json', text)
    expect(parsed?.entries.map(({ place }) => place)).toEqual([
      { line: 4, column: 5 },
      { line: 5, column: 5 },
    ])
    const { findings } = suppressFindings([], { ignore: parsed })
    expect(findings.map(({ rule, nl }) => [rule, nl?.line, nl?.column])).toEqual([
      ['SUP001', 4, 5],
      ['SUP002', 4, 5],
      ['SUP001', 5, 5],
    ])
  })

  it.each(['morgen', '2024-02-30', '2024-13-01', '2024-06', '24-06-30', 20240630, true])(
    'knows that an entry ends on no day: %s',
    (expires) => {
      const text = JSON.stringify({ ignore: [entry, { ...entry, expires }] }, null, 1)
      const { entries } = parseIgnoreFile('x', text)!
      const [bad, ...more] = findBadDates(entries, entryPlaces(text, 'ignore'))
      expect(bad).toMatchObject({ entry: 2, place: { line: 9 }, value: String(expires) })
      expect(more).toEqual([])
    },
  )

  it('silences a page by any name that it has from where the file stands', () => {
    const findings = check(dutch, english)
    const ignore = parseIgnoreFile('c', JSON.stringify({ ignore: [{ ...entry, path: './pages/a.nl.md' }] }))
    expect(suppressFindings(findings, { ignore }).findings).not.toEqual([])
    expect(suppressFindings(findings, { ignore, namesOf: () => ['pages/a.nl.md'] }).findings).toEqual([])
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

  describe('after a run over some of the pages', () => {
    const findings = check(dutch, english)
    const covered = (...pages: string[]) => ({ pages: new Set(pages), nameOf: (file: string) => file })
    const earlier = makeBaseline(findings)
    const [known] = earlier.findings
    earlier.findings[0] = { ...known!, reason: 'counted elsewhere' }
    const here = covered('site/a.nl.md', 'site/a.en.md')

    it('keeps what it knows of the others, with its reason', () => {
      expect(known?.pages).toEqual(['site/a.en.md', 'site/a.nl.md'])
      expect(makeBaseline([], earlier, covered('site/b.nl.md', 'site/b.en.md'))).toEqual(earlier)
      expect(pruneBaseline(earlier, [], covered())).toEqual(earlier)
    })

    it('lets go of what was checked and is gone', () => {
      expect(makeBaseline([], earlier, here).findings).toEqual([])
      expect(pruneBaseline(earlier, [], here).findings).toEqual([])
    })

    it('keeps a finding that another page has too, on that page', () => {
      const both = { ...earlier, findings: [{ ...known!, pages: ['other.nl.md', 'site/a.nl.md'] }] }
      expect(pruneBaseline(both, [], here).findings).toMatchObject([{ pages: ['other.nl.md'] }])
      expect(makeBaseline(findings, both, here).findings[0]?.pages).toEqual([
        'other.nl.md',
        'site/a.en.md',
        'site/a.nl.md',
      ])
    })

    it('keeps an entry of an older version, which has no page, and gives it one once it is found', () => {
      const old = { ...earlier, findings: earlier.findings.map((entry) => ({ ...entry, pages: undefined })) }
      expect(pruneBaseline(old, [], here)).toEqual(old)
      expect(makeBaseline([], old, here)).toEqual(old)
      expect(pruneBaseline(old, findings, here)).toEqual(earlier)
    })
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

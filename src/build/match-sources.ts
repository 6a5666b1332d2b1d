import type { Lang } from '../contracts.js'
import type { Registry } from '../link/registry.js'
import type { Problem } from '../problem.js'
import type { Page } from '../read/page.js'

/** The two language versions of one page of the sources. */
export interface SourcePair {
  /** What both versions' frontmatter calls it: "umcg/collaboration". */
  pair: string
  nl: Page
  en: Page
}

/** The pages that can be built from, and which of them belong together. */
export interface MatchedSources {
  pairs: SourcePair[]
  /** Pages without a counterpart in the other language. */
  alone: Page[]
  problems: Problem[]
}

/**
 * Brings the pages of `sources/` together by the `pair` of their frontmatter, and holds every page to what building needs:
 * frontmatter, a language, homes that the registry knows, and a pair that no other page of its language claims.
 */
export function matchSources(pages: readonly Page[], registry: Registry): MatchedSources {
  const problems: Problem[] = []
  const report = (severity: Problem['severity'], key: string, page: Page, values: Problem['values'] = {}) =>
    problems.push({ severity, code: `build:${key}`, file: page.file, line: 1, column: 1, values })
  const claims = new Map<string, Partial<Record<Lang, Page>>>()
  const homes = new Set(registry.entries.filter(({ home }) => home).map(({ id }) => id))

  for (const page of pages) {
    const { metadata } = page
    if (metadata.homes.length === 0 && metadata.pair === null) report('error', 'withoutFrontmatter', page)
    else if (metadata.homes.length === 0) report('error', 'withoutHomes', page)
    else if (metadata.pair === null) report('error', 'withoutPair', page)
    for (const home of metadata.homes.filter((id) => !homes.has(id))) {
      report('error', 'unknownHome', page, { home, known: [...homes].sort().join(', ') })
    }
    if (page.blocks.length === 0) report('error', 'emptyPage', page)
    if (page.lang === null) report('error', 'withoutLanguage', page)
    if (page.lang === null || metadata.pair === null) continue
    const claim = claims.get(metadata.pair) ?? {}
    const first = claim[page.lang]
    if (first) report('error', 'pairClaimedTwice', page, { pair: metadata.pair, lang: page.lang, other: first.file })
    else claim[page.lang] = page
    claims.set(metadata.pair, claim)
  }

  const pairs: SourcePair[] = []
  const alone: Page[] = []
  for (const [pair, { nl, en }] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (nl && en) {
      pairs.push({ pair, nl, en })
      if (nl.metadata.homes.join() !== en.metadata.homes.join()) {
        report('error', 'homesDiffer', en, { other: nl.file })
      }
      continue
    }
    const page = (nl ?? en)!
    alone.push(page)
    report('warning', 'oneLanguage', page, { pair, lang: page.lang!, missing: page.lang === 'nl' ? 'en' : 'nl' })
  }
  return { pairs, alone, problems }
}

import type { Finding } from '../../contracts.js'
import { expiryOf } from './expiry-of.js'

/** A finding that was there when the baseline was made, by its fingerprint: it dies when either text or the finding changes. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  /** What it said, for people; not compared. */
  message: string
  /** The pages that it was found on, named from where the baseline stands; baselines of older versions do not say. */
  pages?: string[]
  reason: string | null
  /** The last day that it holds, "2025-12-31"; null for ever. */
  expires: string | null
}

export interface Baseline {
  format: 'tweeluik/baseline@1'
  findings: BaselineEntry[]
}

/** What a run has looked at. */
export interface Covered {
  /** Names of the pages that were checked, as the baseline has them. */
  pages: ReadonlySet<string>
  /** What the baseline calls the page of a finding. */
  nameOf: (file: string) => string
}

/**
 * Makes a baseline of findings; reasons and dates of an earlier one are kept, and so are its entries of pages that this run did not look at: nothing
 * is known of those. An entry that does not say its page is kept as well. Entries are in the order of their fingerprints.
 * @param covered what was checked; without it everything was, and only what was found stays
 */
export function makeBaseline(
  findings: readonly Finding[],
  earlier: Baseline | null = null,
  covered: Covered | null = null,
): Baseline {
  const known = new Map(earlier?.findings.map((entry) => [entry.fingerprint, entry]))
  const entries = new Map(notLookedAt(earlier?.findings ?? [], covered).map((entry) => [entry.fingerprint, entry]))
  const pages = pagesOf(findings, covered)
  for (const { fingerprint, rule, message } of findings) {
    const old = known.get(fingerprint)
    const elsewhere = entries.get(fingerprint)?.pages ?? []
    entries.set(fingerprint, {
      fingerprint,
      rule,
      message,
      pages: [...new Set([...elsewhere, ...(pages.get(fingerprint) ?? [])])].sort(),
      reason: old?.reason ?? null,
      expires: old?.expires ?? null,
    })
  }
  return sorted([...entries.values()])
}

/** The baseline without the entries that no finding has any more. Those of pages that this run did not look at stay, as in `makeBaseline`. */
export function pruneBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  covered: Covered | null = null,
): Baseline {
  const pages = pagesOf(findings, covered)
  const left = new Map(notLookedAt(baseline.findings, covered).map((entry) => [entry.fingerprint, entry]))
  return sorted(
    baseline.findings.flatMap((entry): BaselineEntry[] => {
      const rest = left.get(entry.fingerprint)
      const found = pages.get(entry.fingerprint)
      if (!found) return rest ? [rest] : []
      return [{ ...entry, pages: [...new Set([...(rest?.pages ?? []), ...found])].sort() }]
    }),
  )
}

/** Reads a baseline; null where the text is not one. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const read = JSON.parse(text) as Partial<Baseline>
    const sound =
      read.format === 'tweeluik/baseline@1' &&
      Array.isArray(read.findings) &&
      read.findings.every(
        ({ fingerprint, pages }) => typeof fingerprint === 'string' && (pages === undefined || isList(pages)),
      )
    if (!sound) return null
    const findings = read.findings!.map((entry): BaselineEntry => ({
      ...entry,
      reason: entry.reason ?? null,
      expires: expiryOf(entry.expires),
    }))
    return { format: 'tweeluik/baseline@1', findings }
  } catch {
    return null
  }
}

/** The baseline as text, the same for the same findings. */
export function serializeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`
}

/** What is left of entries where nothing of the covered pages counts: an entry that was found on others too, or that does not say where. */
function notLookedAt(entries: readonly BaselineEntry[], covered: Covered | null): BaselineEntry[] {
  if (!covered) return []
  return entries.flatMap((entry): BaselineEntry[] => {
    if (!entry.pages) return [entry]
    const pages = entry.pages.filter((page) => !covered.pages.has(page))
    return pages.length > 0 ? [{ ...entry, pages }] : []
  })
}

/** The pages of each fingerprint: two pages may have the same sentence, and so the same finding. */
function pagesOf(findings: readonly Finding[], covered: Covered | null): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const { fingerprint, nl, en } of findings) {
    const own = pages.get(fingerprint) ?? new Set()
    for (const place of [nl, en]) if (place) own.add(covered?.nameOf(place.file) ?? place.file)
    pages.set(fingerprint, own)
  }
  return pages
}

function sorted(findings: BaselineEntry[]): Baseline {
  return {
    format: 'tweeluik/baseline@1',
    findings: findings.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

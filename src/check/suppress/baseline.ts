import type { Finding } from '../../contracts.js'

/** A finding that was there when the baseline was made, by its fingerprint: it dies when either text or the finding changes. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  /** What it said, for people; not compared. */
  message: string
  reason: string | null
  /** The last day that it holds, "2025-12-31"; null for ever. */
  expires: string | null
}

export interface Baseline {
  format: 'tweeluik/baseline@1'
  findings: BaselineEntry[]
}

/** Makes a baseline of findings; reasons and dates of an earlier one are kept. Entries are in the order of their fingerprints. */
export function makeBaseline(findings: readonly Finding[], earlier: Baseline | null = null): Baseline {
  const known = new Map(earlier?.findings.map((entry) => [entry.fingerprint, entry]))
  const entries = new Map(
    findings.map(({ fingerprint, rule, message }) => {
      const old = known.get(fingerprint)
      return [fingerprint, { fingerprint, rule, message, reason: old?.reason ?? null, expires: old?.expires ?? null }]
    }),
  )
  return {
    format: 'tweeluik/baseline@1',
    findings: [...entries.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  }
}

/** The baseline without the entries that no finding has any more. */
export function pruneBaseline(baseline: Baseline, findings: readonly Finding[]): Baseline {
  const alive = new Set(findings.map(({ fingerprint }) => fingerprint))
  return { ...baseline, findings: baseline.findings.filter(({ fingerprint }) => alive.has(fingerprint)) }
}

/** Reads a baseline; null where the text is not one. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const read = JSON.parse(text) as Partial<Baseline>
    const sound =
      read.format === 'tweeluik/baseline@1' &&
      Array.isArray(read.findings) &&
      read.findings.every((entry) => typeof entry.fingerprint === 'string')
    return sound ? (read as Baseline) : null
  } catch {
    return null
  }
}

/** The baseline as text, the same for the same findings. */
export function serializeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`
}

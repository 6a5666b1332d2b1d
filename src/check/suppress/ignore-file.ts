import { entryPlaces, type EntryPlace } from './entry-places.js'
import { expiryOf } from './expiry-of.js'

/** An entry of `check-ignore.json`. */
export interface IgnoreEntry {
  /** Glob over the file of either side, from where the ignore file stands: `*` within a folder, `**` across folders. */
  path: string
  /** Rule id, or "*" for every rule. */
  rule: string
  reason: string | null
  /** The last day that it holds, "2025-12-31". */
  expires: string | null
  /** Where it starts in the file. */
  place: EntryPlace
}

/** `check-ignore.json`, read. */
export interface IgnoreFile {
  file: string
  entries: IgnoreEntry[]
}

/**
 * Reads `check-ignore.json`: `{"ignore": [{"path": "…", "rule": "NUM001", "reason": "…", "expires": "2025-12-31"}]}`.
 * Gives null where the text is not that.
 */
export function parseIgnoreFile(file: string, text: string): IgnoreFile | null {
  try {
    const read = JSON.parse(text) as { ignore?: unknown }
    if (!Array.isArray(read.ignore)) return null
    const places = entryPlaces(text, 'ignore')
    const entries = read.ignore.map((entry: Record<string, unknown>, at): IgnoreEntry | null => {
      if (typeof entry?.path !== 'string' || typeof entry.rule !== 'string') return null
      const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
      return {
        path: entry.path.replace(/^(?:\.\/)+/, ''),
        rule: entry.rule.toUpperCase(),
        reason: text(entry.reason),
        expires: expiryOf(entry.expires),
        place: places[at] ?? { line: 1, column: 1 },
      }
    })
    return entries.every((entry) => entry !== null) ? { file, entries } : null
  } catch {
    return null
  }
}

/** True where a glob fits a whole path. Two positions are kept, so that time is at most the product of the lengths. */
export function matchesGlob(glob: string, path: string): boolean {
  let reached = new Set([0])
  const parts = glob.split(/(\*\*\/?|\*|\?)/).filter((part) => part !== '')
  for (const part of parts) {
    const next = new Set<number>()
    for (const at of reached) {
      if (part === '?') {
        if (at < path.length && path[at] !== '/') next.add(at + 1)
      } else if (part.startsWith('*')) {
        const deep = part.startsWith('**')
        for (let end = at; end <= path.length; end += 1) {
          if (part !== '**/' || end === at || path[end - 1] === '/') next.add(end)
          if (!deep && path[end] === '/') break
        }
      } else if (path.startsWith(part, at)) next.add(at + part.length)
    }
    reached = next
  }
  return reached.has(path.length)
}

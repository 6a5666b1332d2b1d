import type { RegistryRecord } from './registry-reader.js'
import type { RegistryEntry } from './registry.js'

/**
 * The rules that one entry cannot keep alone: ids and ROR ids used once, parents that exist, redirects that lead somewhere.
 * Reports through the entry's record and gives the entries that stay: of two with one id the first.
 */
export function checkRegistry(
  entries: RegistryEntry[],
  redirects: { old: string; new: string; record: RegistryRecord }[],
  recordOf: (entry: RegistryEntry) => RegistryRecord,
): RegistryEntry[] {
  const byId = new Map<string, RegistryEntry>()
  const byRor = new Map<string, RegistryEntry>()
  for (const entry of entries) {
    const first = byId.get(entry.id)
    if (first) {
      recordOf(entry).report('duplicateId', 'id', { file: first.file, line: first.line })
      continue
    }
    byId.set(entry.id, entry)
    const other = entry.ror === null ? undefined : byRor.get(entry.ror)
    if (other) recordOf(entry).report('duplicateRor', 'ror', { other: other.id, value: entry.ror! })
    else if (entry.ror !== null) byRor.set(entry.ror, entry)
  }
  for (const entry of byId.values()) {
    if (entry.parent === null) continue
    if (!byId.has(entry.parent)) recordOf(entry).report('unknownParent', 'parent', { value: entry.parent })
    else if (isOwnAncestor(entry, byId)) recordOf(entry).report('parentCycle', 'parent', { value: entry.parent })
  }
  for (const redirect of redirects) {
    if (byId.has(redirect.old)) redirect.record.report('redirectOfEntry', 'old', { id: redirect.old })
    if (!byId.has(redirect.new)) {
      redirect.record.report('danglingRedirect', 'new', { id: redirect.old, value: redirect.new })
    }
  }
  return [...byId.values()]
}

function isOwnAncestor(entry: RegistryEntry, byId: Map<string, RegistryEntry>): boolean {
  const seen = new Set<string>()
  for (let parent = entry.parent; parent !== null && !seen.has(parent); parent = byId.get(parent)?.parent ?? null) {
    if (parent === entry.id) return true
    seen.add(parent)
  }
  return false
}

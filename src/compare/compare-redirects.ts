import type { Change } from '../contracts.js'
import type { PublishedDataset } from '../publish/published-dataset.js'

/** What changed in the redirects: an old id that leads nowhere any more breaks whoever kept it. */
export function compareRedirects(old: PublishedDataset, next: PublishedDataset): Change[] {
  const ids = [...new Set([...Object.keys(old.redirects), ...Object.keys(next.redirects)])].sort()
  const known = new Set(next.organizations.map(({ id }) => id))
  return ids.flatMap((id): Change[] => {
    const [before, after] = [old.redirects[id] ?? null, next.redirects[id] ?? null]
    if (before === after || (after === null && known.has(id))) return []
    const change = {
      records: 'organizations',
      id,
      field: after,
      old: before,
      new: after,
      reason: 'extraction-changed',
    } as const
    if (before === null) return [{ ...change, kind: 'redirect-added', bump: 'minor' }]
    return [{ ...change, kind: 'redirect-removed', bump: after === null ? 'major' : 'patch' }]
  })
}

import { foldName } from '../../link/names/fold-name.js'
import type { Registry } from '../../link/registry.js'

/** All names of the organisations of a registry, folded: by name the ids, by id the names. */
export interface Aliases {
  ids: ReadonlyMap<string, readonly string[]>
  names: ReadonlyMap<string, readonly string[]>
}

/** Makes the table of names of a registry. */
export function aliasesOf(registry: Registry): Aliases {
  const ids = new Map<string, string[]>()
  const names = new Map<string, string[]>()
  for (const entry of registry.entries) {
    const folded = [...new Set([entry.name, ...entry.names.map(({ value }) => value)].map(foldName))].filter(
      (name) => name !== '',
    )
    names.set(entry.id, folded)
    for (const name of folded) ids.set(name, [...(ids.get(name) ?? []), entry.id])
  }
  return { ids, names }
}

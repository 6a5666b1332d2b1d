import type { Organization } from '../contracts.js'

/** An organisation of `sources/registry/organizations.yml`. */
export interface RegistryEntry {
  id: string
  /** Canonical English name. */
  name: string
  names: Organization['names']
  kind: Organization['kind']
  country: string | null
  city: string | null
  ror: string | null
  /** Organisation that this one is a unit of. */
  parent: string | null
  /** True for the homes that the pages speak for. */
  home: boolean
  /** File and line, for messages. */
  file: string
  line: number
}

/** The organisations that are known by name. Places and their exonyms are language tables, in `src/language/`. */
export interface Registry {
  entries: RegistryEntry[]
  /** Old ids and what replaces them. */
  redirects: Record<string, string>
}

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

/** A place and what it is called in other languages, from `sources/registry/exonyms.yml`. */
export interface PlaceEntry {
  /** English name. */
  name: string
  /** ISO 3166-1 alpha-2, or null where the place lies in more than one country. */
  country: string | null
  names: { value: string; lang: string | null }[]
}

/** The organisations that are known by name. Tables of places that every page needs are language, in `src/language/`. */
export interface Registry {
  entries: RegistryEntry[]
  /** Old ids and what replaces them. */
  redirects: Record<string, string>
  /** Places that the entries need beside those of `src/language/`. */
  places?: PlaceEntry[]
}

/** The registry that knows nobody (`--registry none`). */
export const emptyRegistry: Registry = { entries: [], redirects: {}, places: [] }

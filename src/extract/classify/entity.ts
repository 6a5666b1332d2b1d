import type { Organization } from '../../contracts.js'
import type { HeadClass } from '../names/head.js'
import type { Name } from '../names/name.js'

/** A name in its sentence. */
export interface Occurrence {
  block: number
  /** Index of the sentence on the page. */
  sentence: number
  name: Name
  /** Index of the mention that is made of it. */
  mention: number
  /** Index of the mention of the organisation that the sentence makes it a part of, or null. */
  parent: number | null
}

/** What the page calls by one name, or by several that it shows to be one: its occurrences and what they say together. */
export interface Entity {
  name: string
  /** Folded forms: name, aliases, acronym. */
  forms: Set<string>
  aliases: Set<string>
  acronym: string | null
  class: 'organization' | 'programme' | 'unit' | 'place' | 'person' | 'home' | 'thing' | 'unknown'
  /** What its head or the words around it call it. */
  head: HeadClass | null
  /** For class home: its id; for a unit of a home, the home's id; else null. */
  home: string | null
  country: { value: string; basis: NonNullable<Organization['countryBasis']> } | null
  city: string | null
  /** True where nothing but its place in the text makes it an organisation. */
  weak: boolean
  occurrences: Occurrence[]
  rules: string[]
}

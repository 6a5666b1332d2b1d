import type { Organization } from '../contracts.js'

/** An organisation of the registry or of ROR, as far as matching looks at it. */
export interface NamedEntity {
  /** Id in the registry, or the full ROR address. */
  id: string
  name: string
  names: { value: string; lang: string | null; type: Organization['names'][number]['type'] }[]
  kind: Organization['kind']
  country: string | null
  city: string | null
  ror: string | null
  /** Ids of the organisations that it is a part of. */
  parents: readonly string[]
  /** False where it has ended: it still is what an old page means. */
  active: boolean
  /** How many organisations are a part of it: of two with one acronym the one that people mean has most. Absent where nobody counts. */
  children?: number
}

/** What the text around a name says of the one it stands for. */
export interface NameContext {
  country: string | null
  /** True where the country is only that of the city's name in the tables: "Newcastle" may be another. */
  countryGuessed?: boolean
  city: string | null
  /** True where the name itself has the candidate's city, which outweighs what else the text gives. */
  placed?: boolean
  kind: Organization['kind'] | null
  acronym: string | null
  /** Countries of the homes of the page: where its readers know an acronym. */
  homeCountries?: readonly string[]
}

export const noContext: NameContext = { country: null, city: null, kind: null, acronym: null }

/** Gives the organisations that a name can stand for by one of its keys; which of them it is, is for the ranking. */
export interface EntityIndex {
  byBag(bag: string): NamedEntity[]
  /** Those whose name has this bag when their own city and country are left out. */
  byBareBag(bag: string): NamedEntity[]
  byAcronym(key: string): NamedEntity[]
  /** How much an acronym alone is worth: much in a list that somebody keeps, little among all organisations of the world. */
  acronymStrength: number
  /** How much a name of general words alone is worth ("City University"), for the same reason. */
  generalStrength: number
}

import type { Organization, Programme } from '../contracts.js'
import type { Extraction } from '../extract/extraction.js'
import type { Problem } from '../problem.js'

/** One mention: the index of its extraction, and its own in there. */
export interface MentionReference {
  extraction: number
  mention: number
}

/** An organisation that a name may stand for. */
export interface Candidate {
  /** Id in the registry, or a ROR id in its full address form. */
  id: string
  name: string
  country: string | null
  city: string | null
  confidence: number
  /** What speaks for it and against it, as keys of the namespace "link". */
  reasons: { key: string; values: Record<string, string | number> }[]
}

/** An organisation that the pages speak of, and where they do. */
export interface LinkedOrganization {
  organization: Organization
  /** Where the knowledge of it comes from: a home or an entry of the registry, ROR, or nothing but its name. */
  basis: 'home' | 'registry' | 'ror' | 'name'
  /** How sure it is that the names stand for it. */
  confidence: number
  /** Those it was not told apart from, best first; empty where there was no doubt. */
  candidates: Candidate[]
  /** Ids of the organisations that it is a unit of, the nearest first, where the registry says so. */
  parents: string[]
  mentions: MentionReference[]
}

/** A programme, network, agreement or project that the pages speak of. */
export interface LinkedProgramme {
  programme: Pick<Programme, 'id' | 'name' | 'names' | 'kind'>
  /** The organisation that it is as well, where it is a network or foundation. */
  organization: string | null
  mentions: MentionReference[]
}

/** Who the mentions of all pages stand for. */
export interface Linked {
  extractions: Extraction[]
  /** Sorted by id. */
  organizations: LinkedOrganization[]
  /** Sorted by id. */
  programmes: LinkedProgramme[]
  /** By extraction and mention: the id of the organisation, or null. */
  organizationOf: (string | null)[][]
  /** By extraction and mention: the id of the programme, or null. */
  programmeOf: (string | null)[][]
  problems: Problem[]
}

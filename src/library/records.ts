import { records as groupRecords } from '#data/groups.json'
import {
  records as organizationRecords,
  redirects as organizationRedirects,
  version as dataVersion,
} from '#data/organizations.json'
import { records as pageRecords } from '#data/pages.json'
import { records as partnershipRecords } from '#data/partnerships.json'
import { records as programmeRecords } from '#data/programmes.json'
import { records as statementRecords } from '#data/statements.json'
import type * as contracts from '../contracts.js'
import type { HomeId, OrganizationId, PartnershipId, ProgrammeId } from '../generated/ids.js'
import type { CountryCode } from '../generated/country-names.js'

/** A university, hospital, network or other body. */
export interface Organization extends contracts.Organization {
  id: OrganizationId
  country: CountryCode | null
}

/** One thing that home and partner do together. */
export interface Relation extends contracts.Relation {
  programme: ProgrammeId | null
}

/** What one home institution says of its work with one partner, in Dutch and in English. */
export interface Partnership extends contracts.Partnership {
  id: PartnershipId
  home: HomeId
  partner: OrganizationId
  relations: Relation[]
}

/** A named programme, network, agreement, course series or project that a relation runs through. */
export interface Programme extends contracts.Programme {
  id: ProgrammeId
  organizations: OrganizationId[]
}

/** Partners that the page does not name. */
export interface Group extends contracts.Group {
  home: HomeId
  country: CountryCode | null
}

/** A value that the pages state and that qualifies no relation. */
export interface Statement extends contracts.Statement {
  home: HomeId | null
}

/** Version of the dataset. */
export const version: string = dataVersion
/** All partnerships, sorted by id. */
export const partnerships: readonly Partnership[] = partnershipRecords
/** All organisations, sorted by id: homes, partners and members of programmes. */
export const organizations: readonly Organization[] = organizationRecords
/** All programmes, sorted by id. */
export const programmes: readonly Programme[] = programmeRecords
/** Partners that the pages do not name, sorted by id. */
export const groups: readonly Group[] = groupRecords
/** Values that qualify no relation, sorted by id. */
export const statements: readonly Statement[] = statementRecords
/** The pages that the records rest on, sorted by id. */
export const pages: readonly contracts.PageRecord[] = pageRecords
/** Organisation ids of the past, each with the id that took its place. */
export const redirects: Readonly<Record<string, OrganizationId>> = organizationRedirects

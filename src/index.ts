/**
 * The dataset: partnerships of Dutch university medical centres and their universities, as their own pages tell them in Dutch and
 * in English. Plain data, typed; no dependencies, nothing of Node.
 */
export type {
  Agreement,
  AgreementStatus,
  Amount,
  Citation,
  Count,
  CountryBasis,
  Event,
  Evidence,
  GroupsFile,
  Lang,
  Name,
  NameType,
  OrganizationKind,
  OrganizationsFile,
  PageRecord,
  PagesFile,
  PairsFile,
  PartnershipsFile,
  Point,
  Position,
  ProgrammeKind,
  ProgrammesFile,
  RelationKind,
  RelationStatus,
  Role,
  StatementKind,
  StatementsFile,
  Tie,
} from './contracts.js'
export type { CountryCode } from './generated/country-names.js'
export type { HomeId, OrganizationId, PartnershipId, ProgrammeId } from './generated/ids.js'
export { byRor, organization, partnersIn, partnership, partnershipsOf, programme } from './library/lookup.js'
export {
  groups,
  organizations,
  pages,
  partnerships,
  programmes,
  redirects,
  statements,
  version,
} from './library/records.js'
export type { Group, Organization, Partnership, Programme, Relation, Statement } from './library/records.js'
export { search } from './library/search.js'
export type { SearchResult } from './library/search.js'

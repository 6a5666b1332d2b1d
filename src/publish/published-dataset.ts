import type { Group, Organization, PageRecord, PairRecord, Partnership, Programme, Statement } from '../contracts.js'

/** Everything that a version of the dataset holds. Records in any order: publishing sorts them. */
export interface PublishedDataset {
  /** Semantic version of the dataset. */
  version: string
  partnerships: Partnership[]
  organizations: Organization[]
  programmes: Programme[]
  groups: Group[]
  statements: Statement[]
  pages: PageRecord[]
  pairs: PairRecord[]
  /** Organisation ids of the past, each with the id that took its place. */
  redirects: Record<string, string>
}

/** A file to write: path with "/" below the folder of the dataset, and its text, to be written as UTF-8. */
export interface DatasetFile {
  path: string
  text: string
}

import type { Dataset, PageRecord, PairRecord, Partnership, Statement } from '../contracts.js'

export type { PageRecord, PairRecord, Statement } from '../contracts.js'

/** What both languages say of the fields of a record. */
export type Agreement = Partnership['agreement']

/** The whole dataset. */
export interface MergedDataset extends Dataset {
  statements: Statement[]
  pages: PageRecord[]
  pairs: PairRecord[]
}

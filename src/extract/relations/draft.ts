import type { Relation, RelationKind } from '../../contracts.js'
import type { Party, Statement } from './statement.js'

/** A relation as one statement gives it, before the statements about one partner are put together. */
export interface Draft {
  party: Party
  kind: RelationKind
  tie: 'direct' | 'co-member'
  role: 'partner' | 'funder'
  programme: Party | null
  status: Relation['status']
  open: boolean
  /** True where the kind is what is assumed of those who work together, since nothing says what they do. */
  assumed: boolean
  /** True where the statement only goes on about a relation stated before ("It runs until 2027"): of use for its values and status. */
  carried: boolean
  home: string | null
  /** The sentence that states it, and those that introduce it. */
  statement: Statement
  intro: Statement[]
  rules: string[]
}

/** What a statement says of a programme or network: who takes part. */
export interface ProgrammeDraft {
  party: Party
  members: Party[]
  homeTakesPart: boolean
  statement: Statement
  rules: string[]
}

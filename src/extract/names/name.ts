import type { Organization } from '../../contracts.js'
import type { Span } from '../../read/page.js'
import type { Head } from './head.js'

/** A name as the grammar of names finds it in one sentence, before anything is said of what it stands for. */
export interface Name extends Span {
  /** First and last token in the sentence, both inclusive. */
  first: number
  last: number
  /** The whole name, ellipsis resolved. */
  name: string
  head: Head | null
  /** Token of the head, -1 without one. */
  headAt: number
  acronym: string | null
  aliases: string[]
  country: { value: string; basis: NonNullable<Organization['countryBasis']> } | null
  city: string | null
  /** Index, among the names of the sentence, of the organisation that it is part of. */
  parent: number | null
  /** True where it was made from a shared plural head ("the universities of A and B"). */
  shared: boolean
  /** True for a place that may stand for its institution; relations decide. */
  inferred: boolean
  /** End of what belongs to it beside the name: the parenthesis after it. Token index, inclusive. */
  reach: number
  rules: string[]
}

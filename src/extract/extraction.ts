import type { Lang, Organization, Programme, Relation, RelationKind } from '../contracts.js'

/** A stretch of one block of a page: the block's index, UTF-16 offsets in its text. */
export interface BlockSpan {
  block: number
  start: number
  end: number
}

/** A name found in running text, or a word that stands for one. */
export interface Mention extends BlockSpan {
  /** The words on the page. */
  text: string
  /** The whole name, ellipsis resolved: "de universiteiten van Gent en Luik" gives "Universiteit van Luik" for its second. */
  name: string
  class: 'organization' | 'programme' | 'place' | 'person' | 'home' | 'other'
  kind: Organization['kind'] | Programme['kind'] | null
  acronym: string | null
  /** Other forms that the text itself gives for it: an expansion, an own name in parentheses. */
  aliases: string[]
  country: { value: string; basis: NonNullable<Organization['countryBasis']> } | null
  city: string | null
  /** Index of the mention of the organisation that this one is a unit of. */
  parent: number | null
  /** Index of the mention that this one refers back to ("the university", an acronym introduced above). */
  refersTo: number | null
  /** True where a place stands for its institution ("Yale, Ghent, Oslo" in a list of partners). */
  inferred: boolean
  /** Names of the rules that made it, for `--explain`. */
  rules: string[]
}

/** One thing that the text says about a home and a partner. */
export interface Claim {
  /** Home id; null for every home of the page. */
  home: string | null
  /** Index of the partner's mention. */
  partner: number
  kind: RelationKind
  tie: 'direct' | 'co-member'
  role: 'partner' | 'funder'
  /** Index of the programme's mention that the relation runs through. */
  programme: number | null
  themes: string[]
  since: string | null
  until: string | null
  status: Relation['status']
  amounts: Relation['amounts']
  counts: Relation['counts']
  durations: Relation['durations']
  events: Relation['events']
  /** True where the list of partners it stands in is said to be incomplete ("onder andere", "such as"). */
  open: boolean
  /** True where nothing says what they do together and the kind is what is assumed then. */
  assumed: boolean
  /** Sentences that state it, with the field paths that each supports. */
  evidence: (BlockSpan & { supports: string[] })[]
  rules: string[]
}

/** What the text says about a programme itself. */
export interface ProgrammeClaim {
  /** Index of the programme's mention. */
  programme: number
  /** Indices of the mentions of its members. */
  members: number[]
  homeTakesPart: boolean
  amounts: Relation['amounts']
  counts: Relation['counts']
  events: Relation['events']
  evidence: (BlockSpan & { supports: string[] })[]
  rules: string[]
}

/** Partners that are not named ("ziekenhuizen in drie Afrikaanse landen"). */
export interface GroupClaim {
  home: string | null
  description: string
  country: string | null
  counts: Relation['counts']
  evidence: (BlockSpan & { supports: string[] })[]
  rules: string[]
}

/** A value that the text states and that qualifies no relation (inhabitants of a region). */
export interface Fact {
  home: string | null
  /** The words that it is about, as on the page. */
  subject: string
  kind: 'count' | 'amount' | 'date' | 'duration'
  count: Relation['counts'][number] | null
  amount: Relation['amounts'][number] | null
  date: string | null
  duration: string | null
  evidence: BlockSpan & { supports: string[] }
}

/** A capitalised name that was not published, and why (`extract --explain`). */
export interface PassedOver extends BlockSpan {
  text: string
  reason: string
  /** The rules that made the name and said what it is. */
  rules: string[]
}

/** All that one page says, before names are linked and languages are merged. */
export interface Extraction {
  page: string
  lang: Lang
  mentions: Mention[]
  claims: Claim[]
  programmes: ProgrammeClaim[]
  groups: GroupClaim[]
  facts: Fact[]
  passedOver: PassedOver[]
}

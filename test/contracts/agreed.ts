/**
 * The interfaces that other programs rely on, as they were agreed: fields may be added to the schemas, none renamed or removed.
 * `contracts.test.ts` holds the types generated from `schemas/` against them.
 */
export type Lang = 'nl' | 'en'

/** `--stream` also takes "para" (= paragraph) and "list" (= list-item); any other word means "other" and is never an error. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'quote' | 'verbatim' | 'other'

export interface Point {
  line: number
  column: number
  offset: number
}
export interface Position {
  start: Point
  end: Point
}

export interface Block {
  /** "<page id>#<first 10 hex digits of sha256(kind + "\n" + normalised text)>", "-2" and on for a repeat on the same page. */
  id: string
  kind: BlockKind
  /** Heading level 1-6 where kind is heading. */
  depth?: number
  /** After repair: what a reader reads, markup removed, white space folded. */
  text: string
  line: number
  position: Position
}

// ---- tweeluik read FILE --format json ----
export interface ReadOutput {
  format: 'tweeluik/page@1'
  file: string
  lang: Lang | null
  title: string | null
  blocks: Block[]
  dropped: { text: string; line: number; reason: string }[]
  repairs: { line: number; before: string; after: string; kind: string }[]
}

// ---- tweeluik align NL EN --format json ----
export interface AlignOutput {
  format: 'tweeluik/alignment@1'
  nl: { file: string; blocks: Block[] }
  en: { file: string; blocks: Block[] }
  /** Every block of either side is in exactly one bead; [] marks the empty side. */
  beads: Bead[]
  relation: 'faithful' | 'adapted' | 'drifted' | 'unrelated'
}
export interface Bead {
  nl: number[]
  en: number[]
  score: number
  confidence: number
  /** True where the bead crosses the order of the others. */
  moved: boolean
  sentences: { nl: string[]; en: string[]; score: number; confidence: number }[]
}
// `--level sentence`: the same document, with sentences as blocks and `sentences: []`.
// Left is nl and right is en; `--source-lang de --target-lang fr` aligns other languages and keeps the keys nl (left) and en (right).

// ---- tweeluik align --stream : one JSON object a line, lines end at LF only ----
export interface StreamInput {
  id: string
  nl: StreamUnit[]
  en: StreamUnit[]
}
export type StreamUnit = string | { text: string; kind?: string }
export type StreamOutput =
  | { id: string; beads: { nl: number[]; en: number[]; score: number; confidence: number; moved: boolean }[] }
  | { id: string | null; line: number; error: string }

// ---- tweeluik check … --format json ----
export interface CheckOutput {
  format: 'tweeluik/findings@1'
  pages: { nl: string | null; en: string | null; relation: AlignOutput['relation'] | null; findings: number }[]
  findings: Finding[]
  unread?: { file: string | null; line: number | null; message: string }[]
  summary: { error: number; warning: number; note: number; suppressed: number }
}
export interface Finding {
  /** "NUM001". */
  rule: string
  /** "number-differs" */
  name: string
  severity: 'error' | 'warning' | 'note'
  confidence: number
  message: string
  /** null where the text is missing on that side. For a TSV of segment pairs both sides carry the line of their row; the header is line 1. */
  nl: Place | null
  en: Place | null
  /** What was read, normalised, where the rule compares values. */
  values: { nl: string | null; en: string | null } | null
  fingerprint: string
}
export interface Place {
  file: string
  line: number
  column: number
  text: string
}

// ---- tweeluik extract PAGE… --format json, and the dataset ----
export interface Dataset {
  format: 'tweeluik/dataset@1'
  organizations: Organization[]
  partnerships: Partnership[]
  programmes: Programme[]
  groups: Group[]
  /** The published dataset also has `pages`, `pairs` and `statements`. */
}
export interface Organization {
  /** Slug of the canonical English name ("ku-leuven"); a later change of id leaves a redirect. The homes are in the list too. */
  id: string
  /** Canonical English name. */
  name: string
  names: { value: string; lang: string | null; type: 'label' | 'alias' | 'acronym' | 'former' | 'native' | 'surface' }[]
  kind:
    | 'university'
    | 'hospital'
    | 'research-institute'
    | 'network'
    | 'company'
    | 'foundation'
    | 'government'
    | 'ngo'
    | 'association'
    | 'funder'
  country: string | null
  countryBasis: 'stated' | 'name' | 'adjective' | 'city' | 'registry' | 'ror' | null
  city: string | null
  /** Full address form, "https://ror.org/05f950310", or null. */
  ror: string | null
  registered: boolean
  /** Added: those that an unlinked name may be. */
  inferred?: boolean
  candidates?: { id: string; name: string; country: string | null; city: string | null; confidence: number }[]
}
export interface Partnership {
  /** "<home id>--<partner id>" */
  id: string
  home: string
  partner: string
  role: 'partner' | 'funder'
  tie: 'direct' | 'co-member'
  relations: Relation[]
  /** Key: a field path such as "relations[0].since"; each with the value that either language states. */
  agreement: Record<string, { status: 'agree' | 'differs' | 'nl-only' | 'en-only'; nl: unknown; en: unknown }>
  review: { by: 'pipeline' | 'person'; date: string | null; note: string | null }
}
export interface Relation {
  kind: RelationKind
  /** Programme id, or null. */
  programme: string | null
  themes: string[]
  since: string | null
  until: string | null
  status: 'active' | 'starting' | 'planned' | 'ended' | 'unknown'
  amounts: { value: number; currency: string }[]
  counts: { min: number; max: number; unit: string; per: string | null }[]
  durations: string[]
  events: { date: string; what: string }[]
  /** Added later: true where the list of partners is said to be incomplete. */
  open?: boolean
  evidence: [Evidence, ...Evidence[]]
}
export interface Evidence {
  page: string
  lang: Lang
  block: string
  /** Span of the quote in the source file. */
  position: Position
  /** What stands on the page, before repair, markup removed. */
  quote: string
  /** Of the block's text before repair, NFC, UTF-8. */
  sha256: string
  supports: string[]
}
/** A named programme, network, agreement, course series or project that a relation runs through. */
export interface Programme {
  id: string
  name: string
  names: Organization['names']
  kind: 'network' | 'agreement' | 'project' | 'degree' | 'training' | 'grant' | 'facility' | 'other'
  /** Homes and partners that take part, as organization ids. */
  organizations: string[]
  amounts: Relation['amounts']
  counts: Relation['counts']
  events: Relation['events']
  evidence: [Evidence, ...Evidence[]]
}
/** Partners that the page does not name ("hospitals in three African countries"). */
export interface Group {
  id: string
  home: string
  description: { nl: string | null; en: string | null }
  country: string | null
  counts: Relation['counts']
  evidence: [Evidence, ...Evidence[]]
}

export type RelationKind =
  | /** said to be strategic */ 'strategic-partnership'
    /** called a partnership or special relationship, not strategic */
  | 'partnership'
  /** called an alliance, two or a few parties */
  | 'alliance'
  /** agreement or covenant of bodies of one city or region */
  | 'regional-agreement'
  /** the parties invest together */
  | 'joint-investment'
  /** the partner is a network (or the like) that the home belongs to */
  | 'network-membership'
  /** home and partner are both members of it */
  | 'co-membership'
  /** the home founded it, alone or with others, or both founded it */
  | 'founding-member'
  /** the home leads or coordinates it */
  | 'coordination'
  /** they are in one research consortium */
  | 'consortium'
  /** joint or exchanged research */
  | 'research-collaboration'
  /** joint or exchanged teaching, courses, curricula */
  | 'education-collaboration'
  /** a degree awarded together, below the doctorate */
  | 'joint-degree'
  /** a doctorate with degrees of both */
  | 'joint-phd'
  /** one trains the other's doctoral researchers; graduate schools */
  | 'phd-training'
  /** students go between them */
  | 'student-exchange'
  /** staff or researchers go between them, visits, postdocs */
  | 'staff-exchange'
  /** experience or advice is shared */
  | 'knowledge-exchange'
  /** equipment, laboratories or data are shared */
  | 'shared-facilities'
  /** they share a building or an office */
  | 'shared-premises'
  /** the home takes part in a programme of the partner */
  | 'programme-participation'
  /** help to build up education, research or care elsewhere */
  | 'capacity-building'
  /** a company that came out of the home's work */
  | 'spin-off'
  /** the partner pays for joint work */
  | 'funding'

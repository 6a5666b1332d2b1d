import type { AlignOutput, Finding } from '../contracts.js'
import type { Page } from '../read/page.js'
import type { CheckContext, CheckOptions } from './check-context.js'
import type { PairReading } from './reading/pair-reading.js'
import type { SideReading } from './reading/side-reading.js'

export type Severity = Finding['severity']

/** Where something stands on one side: a half-open span of the side's text. */
export interface Spot {
  start: number
  end: number
}

/** A finding before it has its place in a file, its words and its fingerprint. */
export interface Draft {
  /** Only where it differs from the rule's own. */
  severity?: Severity
  confidence: number
  nl: Spot | null
  en: Spot | null
  /** The values as they were read, normalised. */
  values: { nl: string | null; en: string | null } | null
  /** Key of the message below the rule's id in `check`; "message" where the rule has one alone. */
  message: string
  /** True where standing elsewhere on the other page does not make up for it. */
  firm?: boolean
  fill?: Record<string, string | number>
}

/** Two pages with their alignment, for the rules of structure. */
export interface PagePair {
  nl: Page
  en: Page
  alignment: AlignOutput
}

/** A finding of a page rule: blocks by index, with a span in the block where there is one. */
export interface PageDraft extends Omit<Draft, 'nl' | 'en'> {
  nl: ({ block: number } & Partial<Spot>) | null
  en: ({ block: number } & Partial<Spot>) | null
}

/** An example of a rule: two texts, for page rules in Markdown; they are its tests and its documentation. */
export interface Example {
  nl: string
  en: string
  /** The two as they were when they were accepted, for the rule about that. */
  accepted?: { nl: string; en: string }
  /** The ignore file beside them, for rules about suppressions. */
  ignore?: string
}

interface RuleBase {
  /** "NUM001" */
  id: string
  /** "number-differs" */
  name: string
  severity: Severity
  /** Pairs that it must report, and pairs that look alike and it must not. */
  fires: readonly Example[]
  passes: readonly Example[]
}

/** Looks at two texts that should say the same. */
export interface PairRule extends RuleBase {
  scope: 'pair'
  check(pair: PairReading, options: CheckOptions): Draft[]
}

/** Looks at one text alone. */
export interface SideRule extends RuleBase {
  scope: 'side'
  check(
    side: SideReading,
  ): (Spot & { confidence: number; value: string | null; fill?: Record<string, string | number>; message?: string })[]
}

/** Looks at the whole of two pages. */
export interface PageRule extends RuleBase {
  scope: 'page'
  check(pages: PagePair, context: CheckContext): PageDraft[]
  /** What it sees in two texts by themselves, on a page or in a table of segments. */
  checkPair?(pair: PairReading): Draft[]
}

export type Rule = PairRule | SideRule | PageRule

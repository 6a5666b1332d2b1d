import type { Lang } from '../contracts.js'

/** What speaks for two pages being versions of each other. */
export type PairBasis =
  | /** the same `pair` in their front matter */ 'declared'
    /** `hreflang` or a language switch leads from one to the other */
  | 'link'
  /** their names differ in the language alone: "nl/partners.html", "en/partners.html" */
  | 'path'
  /** names, numbers, links and cognates that they share */
  | 'content'

/** Two pages that belong together, by file name. */
export interface PagePair {
  nl: string
  en: string
  /** 0–1. */
  confidence: number
  basis: PairBasis[]
}

/** A page without a partner, and why: its language is not known, or no page of the other language is near enough. */
export interface UnpairedPage {
  file: string
  lang: Lang | null
  reason: 'no-language' | 'no-counterpart'
  /** The nearest page of the other language, if any. */
  nearest: { file: string; confidence: number } | null
}

/** `pairs.json`, which `align`, `check` and `build` take. Pairs in order of the Dutch file name, unpaired pages in order of theirs. */
export interface PairsOutput {
  format: 'tweeluik/pairs@1'
  pairs: PagePair[]
  unpaired: UnpairedPage[]
}

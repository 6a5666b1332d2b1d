import type { AlignOutput, CheckOutput, Finding, Lang, Place } from '../../contracts.js'
import { translator } from '../../labels/translate.js'

/** What the formats of a check are made from. */
export interface FindingsReport {
  output: CheckOutput
  /** The language of the report, not of the pages. */
  lang: Lang
  /** The version of the program. */
  version: string
  /** The sentence that a place stands in, with the place's span in it; null where it is not known. */
  sentenceAt: (place: Place, side: Lang) => { text: string; start: number; end: number } | null
  /** The aligned pages, for formats that show them; empty for segments. */
  alignments: readonly AlignOutput[]
}

/** What the labels say of a rule: what it looks for, why, and how to mend what it finds. */
export interface RuleText {
  what: string
  why: string
  fix: string
}

/** The texts of a rule in a language. */
export function ruleText(rule: string, lang: Lang): RuleText {
  const translate = translator(lang)
  return {
    what: translate(`check:${rule}.what`),
    why: translate(`check:${rule}.why`),
    fix: translate(`check:${rule}.fix`),
  }
}

/** Heaviest first. */
export const severities = ['error', 'warning', 'note'] as const

/** The findings with the heaviest first, else in their order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

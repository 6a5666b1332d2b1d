import type { Finding, Lang, Place } from '../../contracts.js'
import { translator } from '../../labels/translate.js'
import { fingerprintOf } from '../fingerprint.js'
import { expiredSuppression, suppressionWithoutReason, unusedSuppression, type OwnRule } from '../own-rules.js'
import type { Baseline } from './baseline.js'
import type { Mark } from './find-marks.js'
import { matchesGlob, type IgnoreFile } from './ignore-file.js'

/** What may silence findings, and what day it is. */
export interface Suppressions {
  marks?: readonly Mark[]
  ignore?: IgnoreFile | null
  baseline?: Baseline | null
  /** "2025-12-31"; without it nothing expires. */
  today?: string
  lang?: Lang
  /** How the ignore file may call a page beside the name of its file: from where it stands, and in full. */
  namesOf?: (file: string) => readonly string[]
}

/** A finding that is not shown, and what silenced it. */
export interface SuppressedFinding {
  finding: Finding
  by: 'mark' | 'ignore' | 'baseline'
  reason: string | null
}

/** What is left, with findings about the suppressions themselves, and what was silenced. */
export interface SuppressionResult {
  findings: Finding[]
  suppressed: SuppressedFinding[]
}

/** Findings that a block, or a page, meant for one language takes away. */
const lone = new Set(['PAG002', 'STR001', 'STR007', 'STR008', 'STR009'])

/**
 * Applies inline marks, then the ignore file, then the baseline. What is silenced is given too: it is counted and never hidden. A suppression that
 * silences nothing, has no reason or is out of date becomes a finding itself (SUP001-003); one that is out of date silences nothing.
 */
export function suppressFindings(findings: readonly Finding[], suppressions: Suppressions): SuppressionResult {
  const { marks = [], ignore = null, baseline = null, today, lang = 'en', namesOf = () => [] } = suppressions
  const used = new Set<unknown>()
  const expired = (date: string | null): boolean => date !== null && today !== undefined && date < today
  const fits = (glob: string, file: string): boolean => [file, ...namesOf(file)].some((name) => matchesGlob(glob, name))
  const suppressed: SuppressedFinding[] = []
  const left = findings.filter((finding) => {
    const mark = marks.find((candidate) => marked(finding, candidate))
    if (mark) {
      used.add(mark)
      return !suppressed.push({ finding, by: 'mark', reason: mark.reason })
    }
    const entry = ignore?.entries.find(
      (candidate) =>
        (candidate.rule === '*' || candidate.rule === finding.rule) &&
        [finding.nl, finding.en].some((place) => place && fits(candidate.path, place.file)),
    )
    if (entry) used.add(entry)
    if (entry && !expired(entry.expires)) return !suppressed.push({ finding, by: 'ignore', reason: entry.reason })
    const known = baseline?.findings.find(({ fingerprint }) => fingerprint === finding.fingerprint)
    if (known && !expired(known.expires)) return !suppressed.push({ finding, by: 'baseline', reason: known.reason })
    return true
  })
  const about: Finding[] = []
  const tell = (rule: OwnRule, file: string, at: { line: number; column?: number }, rules: string, date = ''): void => {
    about.push(findingAbout(rule, { file, column: 1, ...at, text: rules }, date, lang))
  }
  for (const mark of marks) {
    const rules = mark.rules.join(', ') || 'check-only'
    if (!used.has(mark)) tell(unusedSuppression, mark.file, { line: mark.line }, rules)
    if (mark.reason === null) tell(suppressionWithoutReason, mark.file, { line: mark.line }, rules)
  }
  for (const entry of ignore?.entries ?? []) {
    const file = ignore?.file ?? ''
    if (expired(entry.expires)) tell(expiredSuppression, file, entry.place, entry.rule, entry.expires ?? '')
    else if (!used.has(entry)) tell(unusedSuppression, file, entry.place, entry.rule)
    if (entry.reason === null) tell(suppressionWithoutReason, file, entry.place, entry.rule)
  }
  return { findings: [...left, ...about], suppressed }
}

function marked(finding: Finding, mark: Mark): boolean {
  const { block } = mark
  if (!block) return false
  const fits = mark.rules.length === 0 ? lone.has(finding.rule) : mark.rules.includes(finding.rule)
  return (
    fits &&
    [finding.nl, finding.en].some(
      (place) => place !== null && place.file === mark.file && place.line >= block.from && place.line <= block.to,
    )
  )
}

function findingAbout(rule: OwnRule, place: Place, date: string, lang: Lang): Finding {
  const { file, text: rules } = place
  const values = { nl: rules, en: date === '' ? null : date }
  return {
    rule: rule.id,
    name: rule.name,
    severity: rule.severity,
    confidence: 1,
    message: translator(lang)(`check:${rule.id}.message`, { rule: rules, date }),
    nl: place,
    en: null,
    values,
    fingerprint: fingerprintOf(rule.id, values, `${file} ${rules}`, null),
  }
}

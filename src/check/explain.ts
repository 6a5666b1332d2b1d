import type { Lang } from '../contracts.js'
import { translator } from '../labels/translate.js'
import type { Example, Severity } from './rule.js'
import { rules } from './rules.js'
import { ownRules } from './own-rules.js'

/** A rule as it is explained: on the command line and in the documentation. */
export interface RuleExplanation {
  id: string
  name: string
  severity: Severity
  /** What it looks for, why that matters, and how to mend it; in the language asked for. */
  what: string
  why: string
  fix: string
  fires: readonly Example[]
  passes: readonly Example[]
}

/** All rule ids, in the order of the documentation. */
export const ruleIds: readonly string[] = [...rules, ...ownRules].map(({ id }) => id).sort()

/** Explains a rule by its id ("NUM001", any case) or its name ("number-differs"); null where there is none. */
export function explainRule(rule: string, lang: Lang): RuleExplanation | null {
  const wanted = rule.trim()
  const found = [...rules, ...ownRules].find(
    ({ id, name }) => id === wanted.toUpperCase() || name === wanted.toLowerCase(),
  )
  if (!found) return null
  const translate = translator(lang)
  const { id, name, severity, fires, passes } = found
  const [what, why, fix] = ['what', 'why', 'fix'].map((part) => translate(`check:${id}.${part}`))
  return { id, name, severity, what: what ?? '', why: why ?? '', fix: fix ?? '', fires, passes }
}

import type { Value } from '../../language/values/value.js'
import type { Severity } from '../rule.js'

/** One difference of value, and the rule that it belongs to. Each rule of `rules/` takes its own. */
export interface ValueDifference {
  rule: string
  severity?: Severity
  confidence: number
  nl: Value | null
  en: Value | null
  message: string
}

/** None, or one. */
export type Difference = ValueDifference[]

/** A difference under its rule. */
export function difference(
  rule: string,
  nl: Value | null,
  en: Value | null,
  confidence: number,
  message = 'changed',
  severity?: Severity,
): Difference {
  return [{ rule, nl, en, confidence, message, ...(severity ? { severity } : {}) }]
}

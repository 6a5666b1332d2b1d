import type { Severity } from '../rule.js'

interface Named {
  start: number
  end: number
  text: string
}

/** One difference of name, and the rule that it belongs to. */
export interface NameDifference {
  rule: string
  severity?: Severity
  confidence: number
  nl: Named | null
  en: Named | null
  message: string
  /** True where it is lost though the other page may name it elsewhere: an item of a list that both have. */
  firm?: boolean
}

import type { PageDraft, Severity } from './rule.js'

/** A draft about two pages, with its rule. */
export interface PlacedDraft extends PageDraft {
  rule: { id: string; name: string }
  severity: Severity
  /** The texts that it was found in, for the fingerprint; null for a side without text. */
  texts: { nl: string | null; en: string | null }
}

import type { Example, Severity } from './rule.js'

/** A rule that is no look at a pair or a page, but at records, at the lock file or at the suppressions. */
export interface OwnRule {
  id: string
  name: string
  severity: Severity
  fires: readonly Example[]
  passes: readonly Example[]
}

const own = (id: string, name: string, severity: Severity): OwnRule => ({ id, name, severity, fires: [], passes: [] })

/** A page of which there is no version in the other language, among many. */
export const pageWithoutCounterpart = own('PAG002', 'page-without-counterpart', 'warning')
/** The merged record of one partnership has other values in the two languages. */
export const recordDiffers = own('REC001', 'record-differs', 'error')
/** A pair that was accepted, of which one side has changed. */
export const stalePair = own('DRF001', 'stale-pair', 'warning')
export const unusedSuppression = own('SUP001', 'suppression-unused', 'warning')
export const suppressionWithoutReason = own('SUP002', 'suppression-without-reason', 'warning')
export const expiredSuppression = own('SUP003', 'suppression-expired', 'error')

/** The rules outside `rules`, for the documentation. */
export const ownRules: readonly OwnRule[] = [
  pageWithoutCounterpart,
  recordDiffers,
  stalePair,
  unusedSuppression,
  suppressionWithoutReason,
  expiredSuppression,
]

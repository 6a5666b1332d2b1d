/**
 * The records and outputs that other programs rely on. `schemas/` is the truth; the types are generated from there.
 *
 * Conventions. Indices are 0-based. Lines and columns are 1-based, offsets 0-based, both in UTF-16 code units (unist Point).
 * Scores and confidences are in 0..1. Dates are partial ISO 8601, durations ISO 8601, countries ISO 3166-1 alpha-2,
 * currencies ISO 4217, languages "nl" and "en". Arrays are in document order, else sorted by id.
 */
export type * from './generated/types.js'

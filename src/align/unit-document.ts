import type { AlignUnit } from './alignment.js'

/** The two sides of a document. */
export interface UnitDocument {
  nl: readonly AlignUnit[]
  en: readonly AlignUnit[]
}

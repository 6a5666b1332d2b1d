import { FEATURES } from './bead-features.js'

/** What is measured of a unit without counterpart. */
export const NULL_FEATURES = ['bias', 'heading', 'size'] as const

/** Weights of the log-linear model: a row a group of shapes over `FEATURES`, one over `NULL_FEATURES`, and the start of a run of nulls. */
export interface Weights {
  beads: readonly Float64Array[]
  nulls: Float64Array
  open: number
}

type Row = Partial<Record<(typeof FEATURES)[number], number>>

const row = (values: Row) => Float64Array.from(FEATURES, (name) => values[name] ?? 0)

const ONE: Row = {
  bias: -1,
  cover: 6,
  least: 2,
  mass: 0.8,
  unmatched: -0.5,
  length: -0.6,
  kindSame: 0.6,
  kindOther: -0.6,
  headingOne: -2.5,
  endingSame: 0.5,
  punctuation: -1,
  margin: 2,
}
const FAN: Row = {
  bias: -4,
  cover: 6,
  least: 2,
  mass: 0.8,
  unmatched: -0.5,
  length: -0.6,
  endingSame: 0.5,
  punctuation: -1,
  part: 2,
  part20: 4,
  gain: 2,
  gainShort: 0.5,
  continued: 0.5,
  parts3: -1.5,
  headingInside: -2.5,
  kindMixed: -1,
  lengthGain: 0.3,
}
const MANY: Row = { ...FAN, bias: -6 }

/** Set by hand until the fit. */
export const HAND: Weights = { beads: [row(ONE), row(FAN), row(MANY)], nulls: Float64Array.of(-1.2, 0, 0), open: -1 }

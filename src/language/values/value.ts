/** What every value read from text has: where it stands (UTF-16 offsets in the text) and the words themselves. */
interface ReadValue {
  start: number
  end: number
  text: string
}

export type Bound = 'exact' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** A number or a range with its unit: "twintig tot dertig promovendi" is 20 to 30. */
export interface Quantity extends ReadValue {
  type: 'quantity'
  min: number
  max: number
  bound: Bound
  /**
   * Canonical unit: ISO 4217 for money ("EUR"), "percent", "percentage-point", SI symbols ("km"),
   * "year", "month", "week", "day", "hour" and so on for time; null for a bare count.
   */
  unit: string | null
  /** True for "3rd", "derde". */
  ordinal: boolean
  /** True for "honderden", "dozens": an order of size, no value. */
  vague: boolean
  form: 'digits' | 'words' | 'mixed'
}

/** A date, or a period with both ends, in partial ISO 8601: "2020-2025" has from 2020 and to 2025. */
export interface DateValue extends ReadValue {
  type: 'date'
  from: string
  to: string
  /** Seasons, decades, centuries and academic years have no ISO form of their own. */
  named: 'season' | 'decade' | 'century' | 'academic-year' | 'quarter' | null
  /** True where the order of day and month is open ("03/04/2022" in English). */
  ambiguous: boolean
}

/** A time of day, minutes since midnight. */
export interface TimeValue extends ReadValue {
  type: 'time'
  minutes: number
  /** True where the text leaves morning or afternoon open ("half drie"). */
  halfDay: boolean
}

export type Value = Quantity | DateValue | TimeValue

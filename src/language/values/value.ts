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
   * "year", "month", "week", "day", "hour" and so on for time, "times" for "twice" and "verdubbeld", "past-hour" for a place in every hour,
   * "ects" for study points; null for a bare count.
   */
  unit: string | null
  /** What the quantity is counted per, as a unit: "per jaar", "a year" give "year"; null where nothing is said. */
  per: string | null
  /** True for "3rd", "derde". */
  ordinal: boolean
  /** True for "honderden", "dozens": an order of size, no value. */
  vague: boolean
  form: 'digits' | 'words' | 'mixed'
  /** True where the words imply the number more than they state it: "één", "one", "beide", "een maand", "eerste". */
  weak: boolean
  /** True where the digits make sense only under the separators of the other language ("1.5" in Dutch, "1.234,5" in English). */
  foreign: boolean
  /** True where the digits make sense under neither ("2.000.0000"). */
  malformed: boolean
  /** Other values that the same words may stand for: "1.250" in English, "3 ton" in Dutch, "5 m". */
  alternatives: number[]
}

/** A date, or a period with both ends, in partial ISO 8601: "2020-2025" has from 2020 and to 2025. */
export interface DateValue extends ReadValue {
  type: 'date'
  /** "2022-04-03", "2022-04", "2022"; without a year "--04-03", "--04"; empty where only a weekday is named. */
  from: string
  to: string
  /** Seasons, decades, centuries and academic years have no ISO form of their own. */
  named: 'season' | 'decade' | 'century' | 'academic-year' | 'quarter' | null
  /** True where the order of day and month is open ("03/04/2022" in English). */
  ambiguous: boolean
  /** The other reading of an ambiguous date. */
  alternative: string | null
  /** An end that the text leaves open: "sinds 2012" is since, "tot en met 2025" until. */
  edge: 'since' | 'until' | null
  /** "begin 2021", "mid-2021", "eind 2021". */
  part: 'early' | 'mid' | 'late' | null
  /** 1 = Monday; null where no weekday is named. */
  weekday: number | null
  /** The feast that names the day: "12-26" for Boxing Day, "easter-monday" for one that moves; null for other dates. */
  feast: string | null
  /** True for a date that no calendar has ("31 februari"). */
  impossible: boolean
}

/** A time of day, minutes since midnight. */
export interface TimeValue extends ReadValue {
  type: 'time'
  minutes: number
  /** True where the text leaves morning or afternoon open ("half drie"). */
  halfDay: boolean
}

/** How often: "tweejaarlijks" and "biennial" are 0.5 times a year, "halfjaarlijks" and "twice a year" 2. */
export interface FrequencyValue extends ReadValue {
  type: 'frequency'
  perYear: number
  /** "Hoogstens vier keer per dag"; absent where nothing bounds it. */
  bound?: Bound
}

/** Digits that are part of a name, and addresses: they are compared as a whole and never as numbers. */
export interface CodeValue extends ReadValue {
  type: 'code'
  kind: 'url' | 'email' | 'phone' | 'doi' | 'postcode' | 'identifier' | 'name'
  /** Normalised: case, hyphens, spaces, trunk zero and language path segments folded. */
  value: string
}

export type Value = Quantity | DateValue | TimeValue | FrequencyValue | CodeValue

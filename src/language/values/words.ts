import type { Bound } from './value.js'

/** Number words, magnitudes, fractions and bounds of one language. */
export interface NumberWords {
  /** Words for 0 to 99 that are one morpheme. */
  cardinals: Record<string, number>
  /** Words that multiply what stands before them; abbreviations of them are in `scaleAbbreviations`. */
  scales: Record<string, number>
  scaleAbbreviations: Record<string, number>
  /** Ordinals that are no regular derivation, and all short ones. */
  ordinals: Record<string, number>
  /** Endings glued to the digits of an ordinal. */
  ordinalEndings: string[]
  /** Words that state or imply a number beside being something else ("beide", "both"): read as weak. */
  weakNumbers: Record<string, number>
  /** Fractions that stand alone: "helft", "half", "kwart". */
  fractions: Record<string, number>
  /** Denominators behind a cardinal: "twee derde", "two-thirds". */
  denominators: Record<string, number>
  /** "honderden", "dozens": orders of size. */
  vague: Record<string, number>
  /** Factors: "verdubbeld", "tripled", "twice". */
  factors: Record<string, number>
  /** Words that end a number of times: "keer", "times". */
  times: string[]
  /** Between two numbers of a range, and the pairs that open and join one. */
  rangeJoins: string[]
  betweens: [open: string, join: string][]
  /** Nouns before a Roman numeral that is a number: "hoofdstuk IV". */
  romanLabels: string[]
  /** Phrases before and behind a number that bound it; words separated by one space. */
  boundsBefore: Record<string, Bound>
  boundsAfter: Record<string, Bound>
}

/** Units and currencies of one language. */
export interface UnitWords {
  /** Units, all spellings, with the canonical unit. */
  units: Record<string, string>
  currencies: Record<string, string>
  percent: string[]
  percentagePoints: string[]
}

/** Words of date, time and frequency of one language. */
export interface CalendarWords {
  /** "jaarlijks", "biennial": times a year. */
  frequencies: Record<string, number>
  /** Words of a period right behind a number of times: "driemaal daags", "three times daily", with how often it fits in a year. */
  timesBehind: Record<string, number>
  /** Units of time in a frequency behind "per": "per jaar", "a year", with the times they fit in a year. */
  periods: Record<string, number>
  months: Record<string, number>
  /** Month words that are also ordinary words: only read with a day or a year beside them. */
  openMonths: string[]
  weekdays: Record<string, number>
  /** What a weekday may end in: "vrijdagmiddagen". */
  weekdayEndings: string[]
  /** First month of each season. */
  seasons: Record<string, number>
  /** Words behind which the name of a season is one; null where it always is. */
  seasonOpeners: string[] | null
  /** Nouns that a season before them belongs to: "summer school", which Dutch writes as one word. */
  seasonNouns: string[]
  /** Feast days: the day of those on a fixed one ("12-26"), a key for those that move with Easter, and for what is several days ("kerst"). */
  feasts: Record<string, string>
  /** "begin", "medio", "eind". */
  parts: Record<string, 'early' | 'mid' | 'late'>
  /** Words before a date that leave an end open. */
  edges: Record<string, 'since' | 'until'>
  /** Words that may stand before a year. */
  yearPrepositions: string[]
  /** Words that may stand behind a year and are no counted noun. */
  functionWords: string[]
  decadeWords: Record<string, number>
  centuryWords: string[]
  quarterWords: string[]
  academicWords: string[]
  /** Between the day and the month, the month and the year: "of", "van". */
  dateJoins: string[]
  /** Between the ends of a period. */
  periodJoins: string[]
  /** Time of day. */
  clock: {
    hour: string[]
    at: string[]
    half: string
    quarter: string
    past: string[]
    to: string[]
    named: Record<string, number>
    /** A place in every hour, in minutes: "op het halve uur", "at half past". */
    everyHour: Record<string, number>
  }
}

/** What is known of number, date and time words in one language. Keys of the tables are in lower case, without accents unless said. */
export interface ValueWords extends NumberWords, UnitWords, CalendarWords {}

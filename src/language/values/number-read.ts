import type { Quantity } from './value.js'

/** A number without its unit. */
export interface NumberRead {
  value: number
  /** Index of the token behind it. */
  next: number
  form: Quantity['form']
  ordinal: boolean
  weak: boolean
  foreign: boolean
  malformed: boolean
  alternatives: number[]
  /** One run of digits: may be a year. */
  plain: boolean
  /** A unit, frequency or other turn that the same word carries: "vijfjarig", "tweejaarlijks". */
  suffix: string
  /** A share of something, 0..1: "helft", "two-thirds". */
  fraction: boolean
  /** True once a word such as "miljoen" multiplied it. */
  scaled: boolean
  /** A magnitude with no number before it: "enkele miljoen", "several thousand". */
  vague: boolean
}

/** The fields that most numbers leave as they are. */
export const plainNumber: Omit<NumberRead, 'value' | 'next' | 'form'> = {
  ordinal: false,
  weak: false,
  foreign: false,
  malformed: false,
  alternatives: [],
  plain: false,
  suffix: '',
  fraction: false,
  scaled: false,
  vague: false,
}

/** Makes a number in words. */
export type Make = (value: number, next: number, more?: Partial<NumberRead>) => NumberRead

/** A number in words with the usual fields. */
export const numberInWords: Make = (value, next, more = {}) => ({ ...plainNumber, value, next, form: 'words', ...more })

const accents = /[\u0300-\u036f]/g

/** Lower case without accents; "één" becomes "een". */
export function foldWord(word: string): string {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(accents, '')
}

/** Keeps products such as 3.4 × 1e6 free of binary dust. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}

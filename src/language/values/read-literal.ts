import type { Lang } from '../../contracts.js'
import type { Token } from './tokens.js'

/** A number in digits, as written. */
export interface Literal {
  value: number
  /** Index of the token behind it. */
  next: number
  /** True where it is one run of digits without separators: "2022", "40". */
  plain: boolean
  foreign: boolean
  malformed: boolean
  alternatives: number[]
}

const spaces = /^[ \u00a0\u202f\u2009]$/

/**
 * Reads the digits at a token under the separators of the language: Dutch 1.234,5 and English 1,234.5; groups by space, no-break
 * space, narrow no-break space, thin space or apostrophe in both. What makes sense only under the other language is read so and marked foreign.
 */
export function readLiteral(tokens: readonly Token[], at: number, lang: Lang): Literal | null {
  let index = at
  let text = ''
  const first = tokens[at]
  if (!first) return null
  if (first.text === '.' && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.space === '') {
    // English may drop the leading zero: ".5 points".
    if (lang === 'nl' || (at > 0 && first.space === '')) return null
    const digits = tokens[at + 1]?.text ?? ''
    return {
      value: Number(`0.${digits}`),
      next: at + 2,
      plain: false,
      foreign: false,
      malformed: false,
      alternatives: [],
    }
  }
  if (first.kind !== 'digits') return null
  text = first.text
  index += 1
  let grouped = false
  for (;;) {
    const mark = tokens[index]
    const digits = tokens[index + 1]
    if (
      mark &&
      digits &&
      mark.space === '' &&
      digits.kind === 'digits' &&
      digits.space === '' &&
      /^[.,'’]$/.test(mark.text)
    ) {
      if (grouped && mark.text !== '.' && mark.text !== ',') break
      text += mark.text === '’' ? "'" : mark.text
      text += digits.text
      index += 2
      continue
    }
    // "12 500": groups of exactly three behind a group of at most three.
    if (
      mark?.kind === 'digits' &&
      spaces.test(mark.space) &&
      mark.text.length === 3 &&
      /^[1-9][0-9]{0,2}(?:'[0-9]{3})*$/.test(text)
    ) {
      text += `'${mark.text}`
      grouped = true
      index += 1
      continue
    }
    break
  }
  const read = interpret(text, lang)
  // "1,5,6" is a list of numbers, not one number gone wrong.
  if (read.malformed && !/[0-9]{3}/.test(text)) return { ...interpret(first.text, lang), next: at + 1, plain: true }
  return { ...read, next: index, plain: index === at + 1 }
}

const [dutch, english] = [
  { group: '.', decimal: ',' },
  { group: ',', decimal: '.' },
]

function interpret(text: string, lang: Lang): Omit<Literal, 'next' | 'plain'> {
  const [own, other] = lang === 'nl' ? [dutch, english] : [english, dutch]
  const mine = own && parse(text, own)
  const theirs = other && parse(text, other)
  if (typeof mine === 'number') {
    const alternatives = typeof theirs === 'number' && theirs !== mine ? [theirs] : []
    return { value: mine, foreign: false, malformed: false, alternatives }
  }
  if (typeof theirs === 'number') return { value: theirs, foreign: true, malformed: false, alternatives: [] }
  return { value: Number(text.replace(/[^0-9]/g, '')), foreign: false, malformed: true, alternatives: [] }
}

/** The value under one set of separators, or null where the text is not well formed under it. */
function parse(text: string, { group, decimal }: { group: string; decimal: string }): number | null {
  const parts = text.split(decimal)
  if (parts.length > 2) return null
  const whole = parts[0] ?? ''
  const fraction = parts[1]
  if (fraction !== undefined && !/^[0-9]+$/.test(fraction)) return null
  const groups = whole.split(new RegExp(`[${group}']`))
  const head = groups[0] ?? ''
  if (groups.length > 1) {
    if (!/^[1-9][0-9]{0,2}$/.test(head)) return null
    if (groups.slice(1).some((digits) => digits.length !== 3)) return null
  }
  if (!groups.every((digits) => /^[0-9]+$/.test(digits))) return null
  return Number(groups.join('') + (fraction === undefined ? '' : `.${fraction}`))
}

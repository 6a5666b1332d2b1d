import { isFoldedSpace } from '../tape.js'
import type { DamageContext, Edit } from './edit.js'

const special = /[\u00a0\u202f\u2007]/

/** Finds no-break spaces, which become plain ones, and what then are double spaces or spaces at the edges of the text. */
export function findSpaces(text: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  while (at < text.length) {
    if (!isSpace(text, at)) {
      at++
      continue
    }
    let end = at
    let unusual = false
    while (end < text.length && isSpace(text, end)) {
      if (special.test(text[end] as string)) unusual = true
      end++
    }
    const fill = at === 0 || end === text.length ? '' : ' '
    if (text.slice(at, end) !== fill) {
      edits.push({ start: at, end, text: fill, kind: unusual ? 'no-break-space' : 'double-space' })
    }
    at = end
  }
  return edits
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isFoldedSpace(code) || code === 0xa0 || code === 0x202f || code === 0x2007
}

/**
 * Finds spaces before a comma or full stop, and inside parentheses, as they are left where a link ended: "Universiteit Uppsala , en",
 * "(IDR )". Before ; : ! ? only where markup ended there: in French a space belongs before them. Not before an ellipsis or ".nl".
 */
export function findSpacesBeforePunctuation(text: string, context: DamageContext): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/ (?=[,.;:!?)\]])|(?<=[([]) /g)) {
    const at = match.index
    const sign = text[at + 1] ?? ''
    const next = text[at + 2] ?? ' '
    const before = text[at - 1] ?? ''
    const opens = before === '(' || before === '['
    const isOpened =
      sign !== ')' && sign !== ']' ? false : text.slice(Math.max(0, at - 500), at).includes(sign === ')' ? '(' : '[')
    const isStop =
      (sign === ',' || sign === '.') &&
      /[\s"'”’)\]]/.test(next) &&
      !/[.,;:!?–—-]/.test(before) &&
      !text.startsWith(' .', at + 2)
    const isOther = /[;:!?]/.test(sign) && /\s/.test(next) && /\p{L}/u.test(before) && context.boundaries.has(at)
    if (opens || isOpened || isStop || isOther)
      edits.push({ start: at, end: at + 1, text: '', kind: 'space-before-punctuation' })
  }
  return edits
}

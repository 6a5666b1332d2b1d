import type { Edit } from './edit.js'

const accent = /(?<=\p{L})[´`](?=\p{L})|(?<=\s|^)[´`](?=[stn]\b)/gu
const pairs = /“([^“”„"]{1,300})"|"([^“”„"]{1,300})”|``([^`'"]{1,300})''|,,([^,"“”]{1,300})["”“]/g

/**
 * Finds quotes that are typing or conversion damage: an accent as apostrophe ("foto´s", "zo`n"), and pairs of which one half is curly and the
 * other straight. Pairs that agree stay as they are, curly or straight.
 */
export function findQuotes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(accent)) {
    edits.push({ start: match.index, end: match.index + 1, text: '’', kind: 'quotes' })
  }
  for (const match of text.matchAll(pairs)) {
    const whole = match[0]
    const open = whole.startsWith('``') || whole.startsWith(',,') ? 2 : 1
    const close = whole.endsWith("''") ? 2 : 1
    const last = match.index + whole.length
    const [left, right] = whole.startsWith(',,') ? ['„', '”'] : ['“', '”']
    if (whole.slice(0, open) !== left) {
      edits.push({ start: match.index, end: match.index + open, text: left, kind: 'quotes' })
    }
    if (whole.slice(-close) !== right) edits.push({ start: last - close, end: last, text: right, kind: 'quotes' })
  }
  return edits.sort((a, b) => a.start - b.start)
}

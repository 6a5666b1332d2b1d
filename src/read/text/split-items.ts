import type { Tape } from '../tape.js'

const inline = /(?:^|[\s:;.,)])[•●▪■►‣](?=\s?\S)/gu
const starter =
  /\s(?=(?:De|Het|Een|Deze|Dit|Zij|Wij|Onze|Ook|Samen|The|This|These|They|We|Our|Together|All|Alle|Elk|Each) \p{Ll})/u

/**
 * Divides a line into which a whole list has run together ("… naar Leiden: • vijf uit Jakarta • drie uit Bandung"). One bullet alone divides
 * nothing: it may stand between two names.
 * @returns the text before the first bullet, if any, and the items; null where there is no list in the line
 */
export function splitInlineItems(tape: Tape): { lead: Tape | null; items: Tape[] } | null {
  const marks = [...tape.text.matchAll(inline)].map((match) => match.index + match[0].length)
  if (marks.length < 2 || /^Home\b/.test(tape.text)) return null
  const items = marks.map((mark, index) => {
    const next = marks[index + 1]
    return tape.slice(mark, next === undefined ? tape.length : next - 1)
  })
  const lead = tape.slice(0, (marks[0] as number) - 1)
  return { lead: lead.isEmpty ? null : lead, items: items.filter((item) => !item.isEmpty) }
}

/**
 * Where the sentence after a list is glued to its last item ("NOVA The partners meet every year."): the items before it are two or more and end
 * without a stop, the last ends with one and has the first word of a sentence inside.
 * @returns the offset in the last item at which the sentence starts, or -1
 */
export function gluedSentence(items: readonly string[]): number {
  const last = items.at(-1) ?? ''
  if (items.length < 3 || !/[.!?]$/.test(last) || items.slice(0, -1).some((item) => /[.!?;,]$/.test(item))) return -1
  return starter.exec(last)?.index ?? -1
}

import type { Tape } from '../tape.js'

/** A line of an address or a label is shorter than this; a longer line without a full stop goes on after the break. */
const shortLine = 60

const bullet = /^(?:[•·▪▫◦‣●○■□►–—*-]|\d{1,3}[.)])\s/
const goesOn = /(?:[,(-]| (?:de|het|een|van|en|of|in|op|met|the|a|an|of|and|or|in|on|with|for|to))$/i

/**
 * Divides the text of one element at its line breaks (`br`). Two breaks always end a paragraph. One break ends it between sentences, list
 * lines and short lines such as those of an address, and not inside a sentence.
 * @param breaks offsets in the tape's text at which breaks stand, ascending, repeated for a run
 */
export function splitBreaks(tape: Tape, breaks: readonly number[]): Tape[] {
  const parts: Tape[] = []
  let start = 0
  for (let index = 0; index < breaks.length;) {
    const at = breaks[index] as number
    let count = 0
    while (breaks[index] === at) {
      count++
      index++
    }
    if (at <= start) continue
    const left = tape.text.slice(start, at).trim()
    const right = tape.text.slice(at, breaks[index] ?? tape.text.length).trim()
    if (count > 1 || endsLine(left, right)) {
      parts.push(tape.slice(start, at))
      start = at
    }
  }
  parts.push(tape.slice(start, tape.text.length))
  return parts.filter((part) => !part.isEmpty)
}

function endsLine(left: string, right: string): boolean {
  if (bullet.test(right) || bullet.test(left)) return true
  if (/^\p{Ll}/u.test(right) || goesOn.test(left.slice(-8))) return false
  if (/[.!?:;…]["'”’)]?$/.test(left)) return true
  return left.length < shortLine
}

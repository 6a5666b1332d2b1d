import { bulletOf } from './bullets.js'
import type { TextLine } from './split-lines.js'

const endsSentence = /[.!?:;…]["'”’)\]]*$/
const startsLower = /^[\p{Ll}(]/u

/**
 * The width at which a text is hard-wrapped, or 0 where every line is a block of its own. A text is wrapped where many lines break off
 * inside a sentence: no stop at the end, a small letter on the next line.
 */
export function wrapWidth(lines: readonly TextLine[]): number {
  let pairs = 0
  let broken = 0
  const lengths: number[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine
    lengths.push(line.text.length + line.indent)
    const before = lines[index - 1]
    if (!before || line.gap > 0 || bulletOf(line.text)) continue
    pairs++
    if (startsLower.test(line.text) && !endsSentence.test(before.text)) broken++
  }
  if (pairs === 0 || broken < 0.25 * pairs) return 0
  lengths.sort((a, b) => a - b)
  const widest = lengths[Math.floor(0.97 * (lengths.length - 1))] as number
  return widest <= 130 ? Math.max(30, widest) : 0
}

/** Whether `line` goes on with the block that `before` ends. */
export function continues(before: TextLine, line: TextLine, width: number): boolean {
  if (line.gap > 0 || bulletOf(line.text) !== null) return false
  const hyphenated = /\p{Ll}-$/u.test(before.text) && startsLower.test(line.text)
  if (hyphenated) return true
  if (startsLower.test(line.text) && !endsSentence.test(before.text)) return true
  if (width === 0) return /[,(]$/.test(before.text)
  // The first word of this line would not have fitted on the line before.
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0
  const full = before.indent + before.text.length + 1 + word > width - 2
  return full && !(bulletOf(before.text) !== null && line.indent < before.indent)
}

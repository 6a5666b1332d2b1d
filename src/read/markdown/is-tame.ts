/** Signs of inline markup in one block, markers of containers on one line, and units of one line that a Markdown parser reads in bounded time. */
const mostSigns = 3_000
const mostMarkers = 60
const longestLine = 200_000

/**
 * Whether Markdown can be parsed in bounded time and stack. CommonMark parsers take quadratic time for thousands of unclosed brackets or stars in
 * one paragraph and recurse for nested quotes and lists; text that people wrote stays far below these bounds.
 */
export function isTame(text: string): boolean {
  let signs = 0
  let lineStart = 0
  let markers = 0
  let inMarkers = true
  let blank = true
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 10 : text.charCodeAt(at)
    if (code === 10 || code === 13) {
      if (at - lineStart > longestLine) return false
      if (blank) signs = 0
      lineStart = at + 1
      markers = 0
      inMarkers = true
      blank = true
      continue
    }
    if (code !== 32 && code !== 9) blank = false
    if (inMarkers) {
      // ">", "-", "*", "+" and "1." open containers; four columns of white space may stand for one more.
      if (code === 62 || code === 45 || code === 42 || code === 43) markers++
      else if (code === 9) markers += 2
      else if (code === 32) markers += 0.5
      else if (code < 46 || code > 57) inMarkers = false
      if (markers > mostMarkers) {
        if (!isRule(text, lineStart)) return false
        inMarkers = false
      }
    }
    // [ ] * _ ` < & ! ( | ~
    const isSign =
      code === 91 ||
      code === 42 ||
      code === 95 ||
      code === 96 ||
      code === 60 ||
      code === 38 ||
      code === 33 ||
      code === 124 ||
      code === 126
    if (isSign && ++signs > mostSigns) return false
  }
  return true
}

/** A long line of one sign divides or underlines, and nests nothing. */
function isRule(text: string, from: number): boolean {
  const sign = text[from] as string
  if (!'-*'.includes(sign)) return /^ +$/.test(text.slice(from, from + 2 * mostMarkers))
  let at = from
  while (text[at] === sign) at++
  return text[at] === undefined || text[at] === '\n' || text[at] === '\r'
}

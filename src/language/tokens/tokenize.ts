import { characterClasses, DIGIT, IDEOGRAPH, LETTER, OTHER } from './character-classes.js'
import { fold } from './fold.js'

const APOSTROPHES = new Set([0x27, 0x2019])
const SEPARATORS = new Set([0x2c, 0x2e])

/**
 * The words and numbers of a text for comparison, in order: lower case, accents folded, hyphens split
 * ("PhD-student" gives "phd", "student"). Digits with separators stay one token whose separators are dropped ("1.250,50" and "1,250.50" both
 * give "125050"), so that Dutch and English writing agree. Characters of scripts without spaces are tokens of their own.
 * Linear in the length of the text.
 */
export function tokenize(text: string): string[] {
  const classes = characterClasses()
  const tokens: string[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classes[text.charCodeAt(at)]
    if (kind === OTHER) {
      at++
      continue
    }
    const start = at++
    if (kind === IDEOGRAPH) {
      tokens.push(text.slice(start, at))
      continue
    }
    let separated = false
    while (at < length) {
      const code = text.charCodeAt(at)
      const next = classes[code]
      if (next === kind || (kind === LETTER && next === DIGIT)) at++
      else if (at + 1 < length && joins(kind, code) && classes[text.charCodeAt(at + 1)] === kind) {
        separated = true
        at += 2
      } else break
    }
    const raw = text.slice(start, at)
    tokens.push(separated ? fold(raw).replace(/[.,'’]/g, '') : fold(raw))
  }
  return tokens
}

/** "foto's" and "children's" are one token; so are "3,5" and "1.000". */
function joins(kind: number, code: number): boolean {
  return kind === LETTER ? APOSTROPHES.has(code) : SEPARATORS.has(code)
}

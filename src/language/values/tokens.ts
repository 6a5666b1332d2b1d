import type { CodeValue } from './value.js'

/** A word, a run of digits, any other visible sign, or a masked code. */
export interface Token {
  kind: 'word' | 'digits' | 'mark' | 'code'
  start: number
  end: number
  text: string
  /** Lower case, typographic apostrophes made plain. */
  lower: string
  /** The white space before it: empty where it is glued to what precedes. */
  space: string
  code: CodeValue | null
}

const pattern = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|([0-9]+)|(\S)/gu

/** Splits text into tokens; the codes given (in text order) become one token each. Linear in the text. */
export function tokenize(text: string, codes: readonly CodeValue[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  const add = (end: number): void => {
    pattern.lastIndex = from
    let last = from
    for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
      const word = match[0]
      tokens.push({
        kind: match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark',
        start: match.index,
        end: match.index + word.length,
        text: word,
        lower: match[1] !== undefined ? word.toLowerCase().replaceAll('’', "'") : word,
        space: text.slice(last, match.index),
        code: null,
      })
      last = match.index + word.length
    }
    from = last
  }
  for (const code of codes) {
    add(code.start)
    tokens.push({
      kind: 'code',
      start: code.start,
      end: code.end,
      text: code.text,
      lower: code.text,
      space: text.slice(from, code.start),
      code,
    })
    from = code.end
  }
  add(text.length)
  return tokens
}

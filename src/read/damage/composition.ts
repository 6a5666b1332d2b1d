import type { Edit } from './edit.js'

const decomposed = /\P{M}\p{M}+/gu

/** Finds letters with their accents as characters of their own, where Unicode has the two as one (NFC): "e" + U+0301 is "é". */
export function findDecomposed(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(decomposed)) {
    const composed = match[0].normalize('NFC')
    if (composed !== match[0]) {
      edits.push({ start: match.index, end: match.index + match[0].length, text: composed, kind: 'composition' })
    }
  }
  return edits
}

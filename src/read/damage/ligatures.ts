import type { Edit } from './edit.js'

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
}

/** Finds ligatures that are one character: of print ("ﬁnanciering") and Dutch "ĳ", which is written as two letters everywhere else. */
export function findLigatures(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/[\ufb00-\ufb06\u0132\u0133]/g)) {
    edits.push({ start: match.index, end: match.index + 1, text: ligatures[match[0]] as string, kind: 'ligature' })
  }
  return edits
}

import type { WriteAlignment } from './alignment-text.js'

/** JSON: one pair is one document (`AlignOutput`); of several pairs each is a line. Holds everything. */
export const writeJson: WriteAlignment = (alignments) => {
  const indent = alignments.length > 1 ? 0 : 2
  const text = alignments.map((alignment) => JSON.stringify(alignment, null, indent) + '\n').join('')
  return { texts: [{ suffix: '', text }], omitted: 0 }
}

import type { WriteAlignment } from './alignment-text.js'

/** JSON: one pair is one document (`AlignOutput`); of a list of pairs each is a line. Holds everything. */
export const writeJson: WriteAlignment = (alignments, { batch }) => {
  const indent = batch ? 0 : 2
  const text = alignments.map((alignment) => JSON.stringify(alignment, null, indent) + '\n').join('')
  return { texts: [{ suffix: '', text }], omitted: 0 }
}

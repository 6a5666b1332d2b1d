import { sideText, type WriteAlignment } from './alignment-text.js'

/** Columns of the TSV. The first two are the texts, so that `tweeluik check` takes the file as segments. */
export const COLUMNS = [
  'nl',
  'en',
  'nl_units',
  'en_units',
  'score',
  'confidence',
  'moved',
  'nl_file',
  'en_file',
] as const

/** TSV without quoting: a bead a line, units as numbers from 0 joined by commas. White space inside a text is a single space. Holds everything but the sentences. */
export const writeTsv: WriteAlignment = (alignments) => {
  const lines = [COLUMNS.join('\t')]
  for (const alignment of alignments) {
    const files = [alignment.nl.file, alignment.en.file].map((file) => file.replace(/\s+/g, ' '))
    for (const bead of alignment.beads) {
      const texts = [sideText(alignment, 'nl', bead.nl), sideText(alignment, 'en', bead.en)]
      const rest = [bead.nl.join(), bead.en.join(), bead.score, bead.confidence, bead.moved]
      lines.push([...texts, ...rest, ...files].join('\t'))
    }
  }
  return { texts: [{ suffix: '', text: lines.join('\n') + '\n' }], omitted: 0 }
}

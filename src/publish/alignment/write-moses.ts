import { sideText, type WriteAlignment } from './alignment-text.js'

/** The pair of plain files of Moses: line n of the one is the counterpart of line n of the other. Units without counterpart cannot be held. */
export const writeMoses: WriteAlignment = (alignments, { left, right }) => {
  const lines: { nl: string; en: string }[] = []
  let omitted = 0
  for (const alignment of alignments) {
    for (const bead of alignment.beads) {
      const nl = sideText(alignment, 'nl', bead.nl)
      const en = sideText(alignment, 'en', bead.en)
      if (nl === '' || en === '') omitted++
      else lines.push({ nl, en })
    }
  }
  const side = (key: 'nl' | 'en') => lines.map((line) => line[key] + '\n').join('')
  return {
    texts: [
      { suffix: `.${left}`, text: side('nl') },
      { suffix: `.${right}`, text: side('en') },
    ],
    omitted,
  }
}

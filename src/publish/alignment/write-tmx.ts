import { sideText, type WriteAlignment } from './alignment-text.js'
import { escapeXml } from './escape-xml.js'

/**
 * TMX 1.4b (LISA 2005), valid against its DTD (which it does not name: readers would look for the file beside it) and read by OmegaT: a translation unit a bead that has both sides, with its confidence as a property.
 * A memory has no place for units without counterpart.
 */
export const writeTmx: WriteAlignment = (alignments, { left, right, level, version, notes }) => {
  let omitted = 0
  const homeless: string[] = []
  const units = alignments.flatMap((alignment, pair) =>
    alignment.beads.flatMap((bead, at) => {
      const said = (notes?.[pair]?.[at] ?? []).map(({ text }) => `<note>${escapeXml(text)}</note>`)
      const nl = sideText(alignment, 'nl', bead.nl)
      const en = sideText(alignment, 'en', bead.en)
      if (nl === '' || en === '') {
        omitted++
        homeless.push(...said)
        return []
      }
      return [
        '    <tu>',
        ...said.map((note) => `      ${note}`),
        `      <prop type="x-confidence">${bead.confidence}</prop>`,
        `      <tuv xml:lang="${escapeXml(left)}"><seg>${escapeXml(nl)}</seg></tuv>`,
        `      <tuv xml:lang="${escapeXml(right)}"><seg>${escapeXml(en)}</seg></tuv>`,
        '    </tu>',
      ]
    }),
  )
  const segments = level === 'sentence' ? 'sentence' : 'paragraph'
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="tweeluik" creationtoolversion="${escapeXml(version)}" segtype="${segments}" o-tmf="tweeluik" adminlang="en" srclang="${escapeXml(left)}" datatype="plaintext"${homeless.length === 0 ? '/>' : '>'}`,
    // What is said of a text without counterpart, which has no unit, stands in the header.
    ...homeless.map((note) => `    ${note}`),
    ...(homeless.length === 0 ? [] : ['  </header>']),
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
  ]
  return { texts: [{ suffix: '', text: lines.join('\n') + '\n' }], omitted }
}

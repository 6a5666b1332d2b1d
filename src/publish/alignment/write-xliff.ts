import type { AlignOutput, Bead } from '../../contracts.js'
import { sideText, type WriteAlignment } from './alignment-text.js'
import { escapeXml } from './escape-xml.js'

/**
 * XLIFF 2.1 (OASIS 2018), core only: a file element a pair of pages, a unit a bead. Notes hold the numbers of the units and the confidence, so that the beads can be read
 * back. A bead without a left side has an empty source, one without a right side no target.
 */
export const writeXliff: WriteAlignment = (alignments, { left, right, notes }) => {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeXml(left)}" trgLang="${escapeXml(right)}">`,
  ]
  alignments.forEach((alignment, file) => {
    lines.push(`  <file id="f${file + 1}" original="${escapeXml(alignment.nl.file)}">`)
    lines.push(`    <notes><note category="en-file">${escapeXml(alignment.en.file)}</note></notes>`)
    // A file must hold a unit or a group; a group may be empty.
    if (alignment.beads.length === 0) lines.push('    <group id="none"/>')
    alignment.beads.forEach((bead, unit) => {
      lines.push(`    <unit id="u${unit + 1}">`, '      <notes>')
      for (const [name, value] of notesOf(bead)) lines.push(`        <note category="${name}">${value}</note>`)
      for (const { category, priority, text } of notes?.[file]?.[unit] ?? [])
        lines.push(`        <note category="${escapeXml(category)}" priority="${priority}">${escapeXml(text)}</note>`)
      lines.push(
        '      </notes>',
        '      <segment>',
        ...texts(alignment, bead, '        '),
        '      </segment>',
        '    </unit>',
      )
    })
    lines.push('  </file>')
  })
  lines.push('</xliff>')
  return { texts: [{ suffix: '', text: lines.join('\n') + '\n' }], omitted: 0 }
}

/** XLIFF 1.2 (OASIS 2008), for tools that read no newer one: a trans-unit a bead, with the same notes. */
export const writeXliff12: WriteAlignment = (alignments, { left, right, notes }) => {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
  ]
  for (const [file, alignment] of alignments.entries()) {
    lines.push(
      `  <file original="${escapeXml(alignment.nl.file)}" source-language="${escapeXml(left)}" target-language="${escapeXml(right)}" datatype="plaintext">`,
      `    <header><note from="en-file">${escapeXml(alignment.en.file)}</note></header>`,
      '    <body>',
    )
    alignment.beads.forEach((bead, unit) => {
      lines.push(`      <trans-unit id="u${unit + 1}">`, ...texts(alignment, bead, '        '))
      for (const [name, value] of notesOf(bead)) lines.push(`        <note from="${name}">${value}</note>`)
      for (const { category, priority, text } of notes?.[file]?.[unit] ?? [])
        lines.push(`        <note from="${escapeXml(category)}" priority="${priority}">${escapeXml(text)}</note>`)
      lines.push('      </trans-unit>')
    })
    lines.push('    </body>', '  </file>')
  }
  lines.push('</xliff>')
  return { texts: [{ suffix: '', text: lines.join('\n') + '\n' }], omitted: 0 }
}

function notesOf(bead: Bead): [string, string][] {
  return [
    ['nl-units', bead.nl.join()],
    ['en-units', bead.en.join()],
    ['score', String(bead.score)],
    ['confidence', String(bead.confidence)],
    ['moved', String(bead.moved)],
  ]
}

function texts(alignment: AlignOutput, bead: Bead, indent: string): string[] {
  const source = bead.nl.length > 0 ? `<source>${escapeXml(sideText(alignment, 'nl', bead.nl))}</source>` : '<source/>'
  if (bead.en.length === 0) return [indent + source]
  return [indent + source, `${indent}<target>${escapeXml(sideText(alignment, 'en', bead.en))}</target>`]
}

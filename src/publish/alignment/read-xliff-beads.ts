import { SaxesParser } from 'saxes'
import { beadOf, type ReadBeads } from './read-beads.js'

/**
 * Reads the beads back from XLIFF 2.1 or 1.2 as `writeXliff` and `writeXliff12` wrote it, by the notes of the units.
 * @throws SyntaxError where the file is no XML, or a unit has no notes that make a bead
 */
export function readXliffBeads(text: string): ReadBeads[] {
  const pairs: ReadBeads[] = []
  const parser = new SaxesParser()
  let notes: Record<string, string> = {}
  let inUnit = false
  let note: string | null = null
  parser.on('error', (error) => {
    throw new SyntaxError(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'file') pairs.push({ nl: attributes['original'] ?? '', en: '', beads: [] })
    if (name === 'unit' || name === 'trans-unit') {
      inUnit = true
      notes = {}
    }
    if (name === 'note') {
      note = attributes['category'] ?? attributes['from'] ?? ''
      notes[note] = ''
    }
  })
  parser.on('text', (value) => {
    if (note !== null) notes[note] += value
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'note') {
      if (!inUnit && note === 'en-file') pairs[pairs.length - 1]!.en = notes[note]!
      note = null
    }
    if (name !== 'unit' && name !== 'trans-unit') return
    inUnit = false
    const { score = '', confidence = '', moved = '' } = notes
    const bead = beadOf({ nl: notes['nl-units'] ?? '', en: notes['en-units'] ?? '', score, confidence, moved })
    if (!bead) throw new SyntaxError(`line ${parser.line}: a unit without the notes of a bead`)
    pairs[pairs.length - 1]!.beads.push(bead)
  })
  parser.write(text).close()
  return pairs
}

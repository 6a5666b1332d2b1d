import type { AlignOutput } from '../../contracts.js'

/** One bead of two pages as text, for showing them side by side. */
export interface BeadText {
  nl: { text: string; line: number; lastLine: number }[]
  en: { text: string; line: number; lastLine: number }[]
  heading: boolean
}

/** The texts of an alignment, bead by bead. */
export function beadTexts(alignment: AlignOutput): BeadText[] {
  return alignment.beads.map((bead) => {
    const side = (name: 'nl' | 'en'): BeadText['nl'] =>
      bead[name].flatMap((index) => {
        const block = alignment[name].blocks[index]
        return block ? [{ text: block.text, line: block.line, lastLine: block.position.end.line }] : []
      })
    const first = alignment.nl.blocks[bead.nl[0] ?? -1] ?? alignment.en.blocks[bead.en[0] ?? -1]
    return { nl: side('nl'), en: side('en'), heading: first?.kind === 'heading' }
  })
}

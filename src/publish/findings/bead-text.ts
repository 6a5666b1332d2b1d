import type { AlignOutput, Point } from '../../contracts.js'

/** One side of a bead: a block's text and where it stands; several blocks can share a line. */
interface SideText {
  text: string
  line: number
  start: Point
  end: Point
}

/** One bead of two pages as text, for showing them side by side. */
export interface BeadText {
  nl: SideText[]
  en: SideText[]
  heading: boolean
}

/** The texts of an alignment, bead by bead. */
export function beadTexts(alignment: AlignOutput): BeadText[] {
  return alignment.beads.map((bead) => {
    const side = (name: 'nl' | 'en'): BeadText['nl'] =>
      bead[name].flatMap((index) => {
        const block = alignment[name].blocks[index]
        return block
          ? [{ text: block.text, line: block.line, start: block.position.start, end: block.position.end }]
          : []
      })
    const first = alignment.nl.blocks[bead.nl[0] ?? -1] ?? alignment.en.blocks[bead.en[0] ?? -1]
    return { nl: side('nl'), en: side('en'), heading: first?.kind === 'heading' }
  })
}

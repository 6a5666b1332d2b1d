import type { AlignOutput } from '../contracts.js'
import type { BlockSpan } from '../extract/extraction.js'
import type { Page } from '../read/page.js'

/** Where a stretch of a page lies in an alignment: the index of its bead, and of the pair of sentences inside it. */
export interface AlignedPlace {
  bead: number
  /** -1 where the sentence was not found again in its block. */
  sentence: number
}

/** Tells for the stretches of one page where they lie in an alignment of it. */
export function placesInAlignment(alignment: AlignOutput, side: 'nl' | 'en', page: Page) {
  const beadOf = new Map<number, number>()
  for (const [bead, item] of alignment.beads.entries()) for (const block of item[side]) beadOf.set(block, bead)
  const sentences = new Map<number, { block: number; start: number; end: number; sentence: number }[]>()

  /** The sentences of a bead, found again in its blocks by their text, in order. */
  const sentencesOf = (bead: number) => {
    let found = sentences.get(bead)
    if (found) return found
    found = []
    const blocks = [...alignment.beads[bead]![side]]
    let at = 0
    let from = 0
    const texts = alignment.beads[bead]!.sentences.flatMap((pair, sentence) =>
      pair[side].map((text) => ({ text, sentence })),
    )
    for (const { text, sentence } of texts) {
      let start = -1
      for (let next = at; next < blocks.length; next++) {
        start = page.blocks[blocks[next]!]!.text.indexOf(text, next === at ? from : 0)
        // Sentences that were resorted inside the bead stand before the last one.
        if (start < 0 && next === at) start = page.blocks[blocks[next]!]!.text.indexOf(text)
        if (start < 0) continue
        at = next
        from = start + text.length
        break
      }
      if (start >= 0) found.push({ block: blocks[at]!, start, end: start + text.length, sentence })
    }
    sentences.set(bead, found)
    return found
  }

  return (span: BlockSpan): AlignedPlace | null => {
    const bead = beadOf.get(span.block)
    if (bead === undefined) return null
    const sentence = sentencesOf(bead).find(
      (item) => item.block === span.block && item.start <= span.start && span.start < item.end,
    )
    return { bead, sentence: sentence?.sentence ?? -1 }
  }
}

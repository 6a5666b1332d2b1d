import type { AlignOutput, Bead, Block } from '../contracts.js'
import { splitSentences } from '../language/sentences/split-sentences.js'
import { blockIds } from '../read/block-id.js'
import type { Page } from '../read/page.js'
import { quoteOf } from '../read/quote-of.js'

/**
 * An alignment with sentences as its blocks: each bead of blocks gives way to the beads of sentences inside it. Every sentence has the
 * kind of its block and a position of its own, and is in exactly one bead.
 */
export function toSentenceLevel(alignment: AlignOutput, nl: Page, en: Page): AlignOutput {
  const left = sentencesOf(nl, alignment.nl.blocks)
  const right = sentencesOf(en, alignment.en.blocks)
  const beads = alignment.beads.flatMap((bead): Bead[] => {
    const takeLeft = left.taker(bead.nl)
    const takeRight = right.taker(bead.en)
    return bead.sentences.map((sentences) => ({
      nl: sentences.nl.map(takeLeft),
      en: sentences.en.map(takeRight),
      score: sentences.score,
      confidence: sentences.confidence,
      moved: bead.moved,
      sentences: [],
    }))
  })
  return {
    ...alignment,
    nl: { file: alignment.nl.file, blocks: left.blocks },
    en: { file: alignment.en.file, blocks: right.blocks },
    beads,
  }
}

interface Sentences {
  blocks: Block[]
  /** Gives, for given blocks of the page, the index of a sentence by its text; a repeated one gives the next each time. */
  taker(indices: readonly number[]): (text: string) => number
}

function sentencesOf(page: Page, blocks: readonly Block[]): Sentences {
  const idOf = blockIds(page.id)
  const made: Block[] = []
  const byBlock = blocks.map((block, at) => {
    const source = page.blocks[at]!
    return splitSentences(block.text, source.lang ?? page.lang ?? 'nl').map((span) => {
      const text = block.text.slice(span.start, span.end)
      const { position } = quoteOf(page, source, span)
      const depth = block.depth === undefined ? {} : { depth: block.depth }
      made.push({ id: idOf(block.kind, text), kind: block.kind, ...depth, text, line: position.start.line, position })
      return made.length - 1
    })
  })
  return {
    blocks: made,
    taker: (indices) => {
      const left = indices.flatMap((index) => byBlock[index]!)
      return (text) =>
        left.splice(
          left.findIndex((index) => made[index]!.text === text),
          1,
        )[0]!
    },
  }
}

import type { AlignOutput, Bead, Block } from '../contracts.js'
import { splitSentences } from '../language/sentences/split-sentences.js'
import type { Page, PageBlock } from '../read/page.js'
import { alignBlocks } from './align-blocks.js'
import type { AlignUnit, UnitBead } from './alignment.js'
import type { AlignOptions } from './options.js'

/**
 * Aligns two language versions of a page block by block, and inside every bead sentence by sentence. A bead's sentences are never aligned across
 * its borders, so that a fault of the sentence splitter stays where it is.
 */
export function alignPages(nl: Page, en: Page, options: AlignOptions = {}): AlignOutput {
  const { beads, relation } = alignBlocks(nl.blocks.map(unitOfBlock), en.blocks.map(unitOfBlock), options)
  return {
    format: 'tweeluik/alignment@1',
    nl: { file: nl.file, blocks: nl.blocks.map(published) },
    en: { file: en.file, blocks: en.blocks.map(published) },
    beads: beads.map((bead) => ({ ...bead, sentences: alignSentences(bead, nl, en, options) })),
    relation,
  }
}

function unitOfBlock(block: PageBlock): AlignUnit {
  const unit: AlignUnit = { text: block.text, kind: block.kind, links: block.links.map((link) => link.target) }
  if (block.depth !== undefined) unit.depth = block.depth
  return unit
}

/** The block without what only the stages know. */
function published({ id, kind, depth, text, line, position }: PageBlock): Block {
  return depth === undefined ? { id, kind, text, line, position } : { id, kind, depth, text, line, position }
}

function alignSentences(bead: UnitBead, nl: Page, en: Page, options: AlignOptions): Bead['sentences'] {
  const left = sentencesOf(bead.nl, nl, options.sourceLang ?? 'nl')
  const right = sentencesOf(bead.en, en, options.targetLang ?? 'en')
  if (left.length <= 1 && right.length <= 1)
    return [{ nl: left, en: right, score: bead.score, confidence: bead.confidence }]
  return alignBlocks(left, right, { ...options, learn: false }).beads.map((inner) => ({
    nl: inner.nl.map((k) => left[k]),
    en: inner.en.map((k) => right[k]),
    score: Math.round(inner.score * bead.score * 1e4) / 1e4,
    confidence: Math.round(inner.confidence * bead.confidence * 1e4) / 1e4,
  }))
}

function sentencesOf(indices: readonly number[], page: Page, lang: string): string[] {
  return indices.flatMap((index) => {
    const block = page.blocks[index]
    return splitSentences(block.text, block.lang ?? page.lang ?? (lang === 'en' ? 'en' : 'nl')).map(({ start, end }) =>
      block.text.slice(start, end),
    )
  })
}

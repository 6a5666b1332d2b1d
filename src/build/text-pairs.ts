import type { AlignOutput, PageRecord, PairRecord } from '../contracts.js'
import type { Page } from '../read/page.js'

/** What the dataset says of a page that it was made from. */
export function pageRecord({ id, file, lang, title, metadata, sha256, blocks }: Page): PageRecord {
  const { homes, pair, citation } = metadata
  return { id, file, lang: lang!, title, homes, pair, citation, sha256, blocks: blocks.length }
}

/** The beads of an alignment as text pairs, numbered from 1 in their order. */
export function pairRecords(pair: string, nl: Page, en: Page, { beads }: AlignOutput): PairRecord[] {
  return beads.map((bead, at) => ({
    id: `${pair}:${at + 1}`,
    nl: side(nl, bead.nl),
    en: side(en, bead.en),
    score: bead.score,
    confidence: bead.confidence,
    moved: bead.moved,
  }))
}

function side(page: Page, indices: readonly number[]): PairRecord['nl'] {
  const blocks = indices.map((index) => page.blocks[index]!)
  return { page: page.id, blocks: blocks.map(({ id }) => id), text: blocks.map(({ text }) => text).join('\n') }
}

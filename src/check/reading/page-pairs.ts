import type { Bead } from '../../contracts.js'
import type { Page } from '../../read/page.js'
import type { PagePair, Spot } from '../rule.js'
import type { Aliases } from '../names/aliases.js'
import { PairReading } from './pair-reading.js'
import { SideReading, type SentenceSpan } from './side-reading.js'

/** The text of one or more blocks in a row, that a bead joins, and where each block stands in it. */
export interface JoinedBlocks {
  text: string
  blocks: { index: number; start: number; end: number }[]
}

/** A bead that has both sides, as the pair rules see it. */
export interface BeadPair {
  bead: Bead
  pair: PairReading
  nl: JoinedBlocks
  en: JoinedBlocks
}

/** Joins blocks of a page with line feeds between them. */
export function joinBlocks(page: Page, indices: readonly number[]): JoinedBlocks {
  const blocks: JoinedBlocks['blocks'] = []
  let text = ''
  for (const index of indices) {
    if (text !== '') text += '\n'
    const start = text.length
    text += page.blocks[index]?.text ?? ''
    blocks.push({ index, start, end: text.length })
  }
  return { text, blocks }
}

/** The block that a span of joined blocks starts in, with the span inside that block. */
export function spotInBlock(joined: JoinedBlocks, spot: Spot): { block: number } & Spot {
  const found = joined.blocks.find(({ end }) => spot.start < end) ?? joined.blocks.at(-1)
  if (!found) return { block: 0, start: 0, end: 0 }
  const start = Math.max(0, spot.start - found.start)
  return { block: found.index, start, end: Math.max(start, Math.min(spot.end, found.end) - found.start) }
}

/** Sentence spans of joined blocks, with the number of the sentence bead that each is in; the texts stand in their order. */
function sentencesOf(text: string, beads: Bead['sentences'], side: 'nl' | 'en'): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = 0
  for (const { bead, text: sentence } of inTextOrder(text, beads, side)) {
    const at = text.indexOf(sentence, from)
    const start = at < 0 ? text.indexOf(sentence) : at
    if (start < 0) continue
    spans.push({ start, end: start + sentence.length, bead })
    if (at >= 0) from = start + sentence.length
  }
  return spans.length > 0 ? spans.sort((a, b) => a.start - b.start) : [{ start: 0, end: text.length, bead: 0 }]
}

/** Sentences of all beads in the order of the text: moved beads stand elsewhere in the list. */
function inTextOrder(text: string, beads: Bead['sentences'], side: 'nl' | 'en'): { bead: number; text: string }[] {
  const list = beads.flatMap((bead, index) => bead[side].map((sentence) => ({ bead: index, text: sentence })))
  return list
    .map((item) => ({ item, at: text.indexOf(item.text) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Every bead of two pages that has text on both sides, ready for the pair rules. Code and the like is left out. */
export function beadPairs(pages: PagePair, aliases: Aliases | null): BeadPair[] {
  return pages.alignment.beads.flatMap((bead) => {
    if (bead.nl.length === 0 || bead.en.length === 0) return []
    const verbatim = [
      ...bead.nl.map((index) => pages.nl.blocks[index]),
      ...bead.en.map((index) => pages.en.blocks[index]),
    ].some((block) => block?.kind === 'verbatim')
    if (verbatim) return []
    const [nl, en] = [joinBlocks(pages.nl, bead.nl), joinBlocks(pages.en, bead.en)]
    const left = new SideReading(nl.text, 'nl', sentencesOf(nl.text, bead.sentences, 'nl'))
    const right = new SideReading(en.text, 'en', sentencesOf(en.text, bead.sentences, 'en'))
    return [{ bead, nl, en, pair: new PairReading(left, right, bead.confidence, aliases) }]
  })
}

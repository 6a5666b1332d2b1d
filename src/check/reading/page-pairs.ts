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

/** A bead that has both sides, or a list, as the pair rules see it. */
export interface BeadPair {
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

/** Every bead of two pages that has text on both sides, ready for the pair rules; the items of a list go together. Code is left out. */
export function beadPairs(pages: PagePair, aliases: Aliases | null): BeadPair[] {
  return groupLists(pages).flatMap(({ nl: left, en: right, beads }) => {
    const verbatim = [
      ...left.map((index) => pages.nl.blocks[index]),
      ...right.map((index) => pages.en.blocks[index]),
    ].some((block) => block?.kind === 'verbatim')
    if (verbatim || left.length === 0 || right.length === 0) return []
    const [nl, en] = [joinBlocks(pages.nl, left), joinBlocks(pages.en, right)]
    const sentences = beads.flatMap((bead) => bead.sentences)
    const one = new SideReading(nl.text, 'nl', sentencesOf(nl.text, sentences, 'nl'))
    const two = new SideReading(en.text, 'en', sentencesOf(en.text, sentences, 'en'))
    const confidence = Math.min(
      ...beads.filter((bead) => bead.nl.length > 0 && bead.en.length > 0).map((bead) => bead.confidence),
    )
    return [{ nl, en, pair: new PairReading(one, two, confidence, aliases) }]
  })
}

interface Group {
  nl: number[]
  en: number[]
  beads: Bead[]
}

/**
 * Beads in document order, those of two lists that belong together as one: a list is a set, and its items may stand in another order. Items without
 * a counterpart go with their list.
 */
function groupLists(pages: PagePair): Group[] {
  const { beads } = pages.alignment
  const listOf = (side: 'nl' | 'en', indices: readonly number[]): number | null => {
    const lists = new Set(indices.map((index) => pages[side].blocks[index]?.list?.list ?? null))
    const [list] = lists
    return lists.size === 1 ? (list ?? null) : null
  }
  const groups: Group[] = []
  const byNl = new Map<number, Group>()
  const byEn = new Map<number, Group>()
  for (const bead of beads) {
    const [left, right] = [listOf('nl', bead.nl), listOf('en', bead.en)]
    if (left === null || right === null) continue
    const group = byNl.get(left) ?? byEn.get(right) ?? { nl: [], en: [], beads: [] }
    byNl.set(left, group)
    byEn.set(right, group)
  }
  const placed = new Set<Group>()
  for (const bead of beads) {
    const [left, right] = [listOf('nl', bead.nl), listOf('en', bead.en)]
    const group = (left === null ? undefined : byNl.get(left)) ?? (right === null ? undefined : byEn.get(right))
    const own =
      group && (bead.nl.length === 0 || left !== null) && (bead.en.length === 0 || right !== null)
        ? group
        : { nl: [], en: [], beads: [] }
    own.nl.push(...bead.nl)
    own.en.push(...bead.en)
    own.beads.push(bead)
    if (!placed.has(own)) groups.push(own)
    placed.add(own)
  }
  for (const group of groups) {
    group.nl.sort((a, b) => a - b)
    group.en.sort((a, b) => a - b)
  }
  return groups
}

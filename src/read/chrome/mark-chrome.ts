import type { RepairedBlock } from '../finish-page.js'
import { headingPatterns } from './compile-phrases.js'
import { judgeLine } from './judge-line.js'

/** What marking knows of the page beside its blocks. */
export interface MarkInput {
  /** Whether the markup said where the page is; where it did not, link lists at the edges are taken for menus. */
  hasScope: boolean
  isHtml: boolean
  /** The title that the file gives, with what the site adds to it. */
  title: string | null
}

const proseLength = 60
const teaserLength = 160

/**
 * Marks blocks that are site chrome by their words and their place: lines that say so themselves, menus before the page and link lists after it,
 * lists of other pages under their heading, and short lines between those. Repeats until nothing more is found, so that a page read back from
 * its own output stays as it is. Sets `reason`; blocks that have one keep it.
 */
export function markChrome(blocks: RepairedBlock[], input: MarkInput): void {
  markLines(blocks)
  markSections(blocks)
  if (input.isHtml) {
    markLinkLists(blocks, input.hasScope)
    markBrand(blocks, input.title)
  }
  markBetween(blocks)
  markRepeatedCaptions(blocks)
}

function markLines(blocks: RepairedBlock[]): void {
  const cookieLines = blocks.filter((block) => block.reason === null && /\bcookies?\b/i.test(block.text)).length
  for (const block of blocks) {
    if (block.reason !== null || block.kind === 'cell' || block.kind === 'verbatim') continue
    const reason = judgeLine(block.text)
    if (reason === null) continue
    // A page about cookies is about cookies; a heading such as "Meer informatie" or "Contact" heads text of the page.
    if (reason === 'cookie' && cookieLines > 5) continue
    if (block.kind === 'heading' && (block.depth === 1 || !headingReasons.has(reason))) continue
    if (block.kind === 'quote' && reason === 'byline') continue
    block.reason = reason
  }
  for (const block of blocks) if (block.reason === 'date-line' && isListed(blocks, block)) block.reason = null
  for (const block of blocks) if (block.reason === 'byline' && isInText(blocks, block)) block.reason = null
}

/** "Brugge: dinsdag 6 oktober", "Hasselt: donderdag 15 oktober": items of one list are what the page tells; one date in a menu is not. */
function isListed(blocks: readonly RepairedBlock[], { list }: RepairedBlock): boolean {
  if (list === null) return false
  const items = blocks.filter((block) => block.list?.list === list.list)
  return items.filter(({ reason, text }) => reason === 'date-line' || /:\s/.test(text)).length > 1
}

/** "Images: TIFF and PNG;" between other items of a list that stay: no credit of a picture. */
function isInText(blocks: readonly RepairedBlock[], { list }: RepairedBlock): boolean {
  return list !== null && blocks.filter((block) => block.list?.list === list.list && block.reason === null).length > 1
}

const headingReasons = new Set([
  'cookie',
  'skip-link',
  'navigation',
  'search',
  'login',
  'language-switch',
  'share',
  'comments',
  'feedback',
  'brand',
  'footer',
])

/** Lists of other pages, share bars and the like under a heading that names them: the heading and what follows up to text or the next heading. */
function markSections(blocks: RepairedBlock[]): void {
  const last = blocks.findLastIndex((block) => block.reason === null)
  for (let index = 0; index < blocks.length; index++) {
    const head = blocks[index] as RepairedBlock
    const isOpen = head.reason === null || head.reason === 'read-more'
    if (!isOpen || head.kind === 'cell' || head.depth === 1 || head.text.length > 80) continue
    const line = head.text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[:.!?…›»>→\s]+$/u, '')
    const reason = headingPatterns.find(([, pattern]) => pattern.test(line))?.[0]
    if (reason === undefined) continue
    const isNote = reason === 'editor-note'
    let end = index + 1
    while (end < blocks.length && !endsSection(blocks, head, end, isNote)) end++
    const teasers = blocks.slice(index + 1, end).filter((block) => block.reason === null)
    // A heading with nothing under it heads nothing: it goes only where the page ends with it.
    if (teasers.length === 0 && (head.kind !== 'heading' || index < last)) continue
    head.reason = reason
    for (const teaser of teasers) teaser.reason = reason
    index = end - 1
  }
}

function endsSection(blocks: RepairedBlock[], head: RepairedBlock, at: number, isNote: boolean): boolean {
  const block = blocks[at] as RepairedBlock
  if (block.reason !== null) return false
  if (block.kind === 'heading') {
    const deeper = head.kind === 'heading' && (block.depth ?? 6) > (head.depth ?? 6)
    return !(deeper && linkShare(block) > 0.8)
  }
  if (isNote) return false
  if (block.kind === 'cell' || block.kind === 'quote') return true
  const isTeaser =
    linkShare(block) > 0.6 ||
    (block.text.length < teaserLength && !/[.!?]$/.test(block.text) && block.text.length < proseLength)
  const afterLink = linkShare(blocks[at - 1] as RepairedBlock) > 0.8 && block.text.length < teaserLength
  return !(isTeaser || afterLink)
}

/** Share of a block's text that is links, 0–1. */
function linkShare(block: RepairedBlock): number {
  let sum = 0
  for (const link of block.links) if (link.kind === 'link') sum += link.end - link.start
  return block.text.length === 0 ? 0 : sum / block.text.length
}

function isProse(block: RepairedBlock): boolean {
  return block.text.length >= proseLength && linkShare(block) < 0.5 && /[.!?:]["'”’)]?$/.test(block.text)
}

/** Menus in front of the page and link lists behind it. A list right under a heading of the page or a line that leads in to it is the page's own. */
function markLinkLists(blocks: RepairedBlock[], hasScope: boolean): void {
  const kept = blocks.filter((block) => block.reason === null)
  const first = kept.findIndex((block) => isProse(block) || (block.kind === 'heading' && block.depth === 1))
  const last = kept.findLastIndex(isProse)
  if (last < 0) return
  for (let index = 0; index < first; index++) {
    const block = kept[index] as RepairedBlock
    if (block.kind !== 'heading' && linkShare(block) > 0.8) block.reason = 'navigation'
  }
  if (hasScope) return
  for (let index = last + 1; index < kept.length; index++) {
    const block = kept[index] as RepairedBlock
    if (block.kind === 'heading' || linkShare(block) <= 0.8) continue
    let lead = index - 1
    while (lead > last && linkShare(kept[lead] as RepairedBlock) > 0.8) lead--
    const before = kept[lead] as RepairedBlock
    if (before.kind !== 'heading' && !before.text.endsWith(':')) block.reason = 'link-list'
  }
}

/** The name of the site on its own, known from what follows the title ("Partners | Universiteit X"). */
function markBrand(blocks: RepairedBlock[], title: string | null): void {
  if (title === null) return
  const parts = title.split(/\s+[|–—-]\s+/).map((part) => part.trim().toLowerCase())
  if (parts.length < 2) return
  for (const block of blocks) {
    if (
      block.reason === null &&
      block.depth !== 1 &&
      block.kind !== 'cell' &&
      parts.slice(1).includes(block.text.toLowerCase())
    ) {
      if (block.kind !== 'list-item') block.reason = 'brand'
    }
  }
}

/** Short lines at the edges of the page with nothing but chrome between them and the edge, and chrome on their other side too. */
function markBetween(blocks: RepairedBlock[]): void {
  const isShort = (block: RepairedBlock): boolean =>
    block.kind !== 'heading' && block.kind !== 'cell' && block.text.length < 50 && !/[.!?:]$/.test(block.text)
  const title = blocks.findIndex((block) => block.reason === null && (block.kind === 'heading' || isProse(block)))
  for (let index = 1; index < title; index++) {
    // The other entries of a menu that starts with "Home", one a line.
    const entry = blocks[index] as RepairedBlock
    const inMenu = blocks[index - 1]?.reason === 'navigation' && entry.text.split(' ').length <= 4
    if (entry.reason === null && inMenu && isShort(entry)) entry.reason = 'navigation'
  }
  let first = blocks.findIndex((block) => block.reason === null)
  while (first >= 0 && first < 12) {
    const head = blocks[first] as RepairedBlock
    const next = blocks[first + 1]
    if (!next || next.reason === null || !isShort(head) || !hasTextAfter(blocks, first)) break
    head.reason = 'brand'
    while (first < blocks.length && blocks[first]?.reason !== null) first++
  }
  let last = blocks.findLastIndex((block) => block.reason === null)
  while (last > 0 && last < blocks.length - 1) {
    const tail = blocks[last] as RepairedBlock
    const before = blocks[last - 1] as RepairedBlock
    if (before.reason === null || before.reason === 'date-line' || !isShort(tail)) break
    tail.reason = 'footer'
    while (last >= 0 && blocks[last]?.reason !== null) last--
  }
}

function hasTextAfter(blocks: RepairedBlock[], at: number): boolean {
  return blocks.some(
    (block, index) => index > at && block.reason === null && (block.kind === 'heading' || isProse(block)),
  )
}

/** The caption that a content management system stores twice. */
function markRepeatedCaptions(blocks: RepairedBlock[]): void {
  const kept = blocks.filter((block) => block.reason === null)
  kept.forEach((block, index) => {
    if (block.kind !== 'caption') return
    const earlier = kept
      .slice(Math.max(0, index - 3), index)
      .some((other) => other.text === block.text && other.reason === null)
    if (earlier) block.reason = 'repeated-caption'
  })
}

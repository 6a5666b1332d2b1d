import { isChrome } from '../is-chrome.js'
import { unlikeBlocks } from '../reading/unlike-blocks.js'
import type { PageDraft, PagePair, PageRule } from '../rule.js'

/** A block that stands alone in its bead, and the side that it is on. */
export interface LoneBlock {
  side: 'nl' | 'en'
  index: number
  text: string
  kind: string
  confidence: number
  /** Index of the bead. */
  bead: number
}

/** Every block that has no counterpart. */
export function loneBlocks({ nl, en, alignment }: PagePair): LoneBlock[] {
  return alignment.beads.flatMap((bead, at) => {
    if (bead.nl.length > 0 && bead.en.length > 0) return []
    const [side, page, indices] = bead.nl.length > 0 ? (['nl', nl, bead.nl] as const) : (['en', en, bead.en] as const)
    return indices.flatMap((index) => {
      const block = page.blocks[index]
      return block ? [{ side, index, text: block.text, kind: block.kind, confidence: bead.confidence, bead: at }] : []
    })
  })
}

/** A finding about a block that stands alone. */
export function loneDraft({ side, index, text, confidence }: LoneBlock, severity?: PageDraft['severity']): PageDraft {
  return {
    ...(severity ? { severity } : {}),
    confidence,
    nl: side === 'nl' ? { block: index } : null,
    en: side === 'en' ? { block: index } : null,
    values: null,
    message: side === 'nl' ? 'missingEn' : 'missingNl',
    fill: { text: shorten(text) },
  }
}

/** True where the reader took something in the same place of the other page for site chrome: "Aanmelden" is a heading of an event, and a button of many sites. */
export function droppedThere({ nl, en, alignment }: PagePair, { side, bead }: LoneBlock): boolean {
  const page = side === 'nl' ? en : nl
  const other = side === 'nl' ? 'en' : 'nl'
  const lineOf = (index: number | undefined): number | null => page.blocks[index ?? -1]?.line ?? null
  const before = alignment.beads.slice(0, bead).findLast((one) => one.nl.length > 0 && one.en.length > 0)
  const behind = alignment.beads.slice(bead + 1).find((one) => one.nl.length > 0 && one.en.length > 0)
  const [from, to] = [lineOf(before?.[other].at(-1)) ?? 0, lineOf(behind?.[other][0]) ?? Infinity]
  return page.dropped.some(({ line, text }) => line > from && line < to && text.split(/\s+/).length <= 4)
}

/** The start of a text, for a message. */
export function shorten(text: string): string {
  return text.length <= 80
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', 78) > 40 ? text.lastIndexOf(' ', 78) : 78)} …`
}

/** STR001: what and why are in `labels/resources/check.en.ts`. */
export const missingBlock: PageRule = {
  scope: 'page',
  id: 'STR001',
  name: 'missing-block',
  severity: 'error',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent.\n\nSinds 2012 is er een gezamenlijke opleiding voor verpleegkundigen.\n\nOnderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent.\n\nResearchers visit each other every year.',
    },
  ],
  passes: [
    {
      nl: 'De universiteit werkt samen met Gent. Onderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent.\n\nResearchers visit each other every year.',
    },
    { nl: 'De universiteit werkt samen met Gent.\n\nLees meer', en: 'The university works together with Ghent.' },
  ],
  check: (pages) => {
    const lones = loneBlocks(pages)
    const missing = lones
      .filter(({ kind }) => !['heading', 'caption', 'verbatim', 'cell'].includes(kind))
      .map((lone) => {
        const words = lone.text.split(/\s+/).length
        const dropped = words <= 4 && droppedThere(pages, lone)
        if (dropped || isChrome(lone.text) || !/\p{L}/u.test(lone.text)) return loneDraft(lone, 'note')
        if (moved(lone, lones)) return loneDraft(lone, 'note')
        if (crossed(lone, lones)) return loneDraft(lone, words < 12 ? 'note' : 'warning')
        if (lone.confidence < 0.5 || (words < 4 && lone.kind !== 'list-item')) return loneDraft(lone, 'warning')
        return loneDraft(lone)
      })
    return [...missing, ...unlikeDrafts(pages)]
  },
}

/** Blocks that stand in one place and say different things: each lacks its counterpart. A heading speaks for what stands below it. */
function unlikeDrafts(pages: PagePair): PageDraft[] {
  const blocks = unlikeBlocks(pages)
  return blocks.map(({ nl, en }, at): PageDraft => {
    const [left, right] = [pages.nl.blocks[nl], pages.en.blocks[en]]
    const above = blocks[at - 1]
    const told = above?.nl === nl - 1 && above.en === en - 1 && pages.nl.blocks[above.nl]?.kind === 'heading'
    return {
      severity: told ? 'note' : 'warning',
      confidence: 0.7,
      nl: { block: nl },
      en: { block: en },
      values: null,
      message: 'unlike',
      fill: { nl: shorten(left?.text ?? ''), en: shorten(right?.text ?? '') },
    }
  })
}

/**
 * True where a block stands alone on the other side, wherever on the page, that has the same names and numbers: lists of countries have another order in the other
 * alphabet, "Zuid-Afrika" the last and "South Africa" not.
 */
function moved(lone: LoneBlock, lones: readonly LoneBlock[]): boolean {
  const marks = marksOf(lone.text)
  return (
    marks.size >= fewestMarks &&
    lones.some((other) => {
      if (other.side === lone.side || other.kind !== lone.kind) return false
      const theirs = marksOf(other.text)
      const shared = [...marks].filter((mark) => theirs.has(mark)).length
      return shared >= fewestMarks && shared * 2 >= Math.min(marks.size, theirs.size)
    })
  )
}

const fewestMarks = 2

/** Words with a capital or digit, which a translation keeps more often than others. */
function marksOf(text: string): Set<string> {
  return new Set([...text.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}'’.-]{2,}/gu)].map(([word]) => word))
}

/** True where a block of about the same length stands alone on the other side, next to it: most likely the two are one pair that was not seen. */
function crossed(lone: LoneBlock, lones: readonly LoneBlock[]): boolean {
  return lones.some((other) => {
    if (other.side === lone.side || other.kind !== lone.kind || Math.abs(other.bead - lone.bead) > 2) return false
    const ratio = other.text.length / Math.max(1, lone.text.length)
    return ratio > 0.4 && ratio < 2.5
  })
}

import type { Draft, DraftBlock } from '../draft.js'
import { noMetadata } from '../draft.js'
import { lineStartsOf, pointAt } from '../lines.js'
import { Tape } from '../tape.js'
import { judgeLine } from '../chrome/judge-line.js'
import { bulletOf } from './bullets.js'
import { continues, wrapWidth } from './join-lines.js'
import { recogniseBareLists } from './recognise-bare-lists.js'
import { recogniseHeadings } from './recognise-headings.js'
import { gluedSentence, splitInlineItems } from './split-items.js'
import type { TextLine } from './split-lines.js'
import { splitLines } from './split-lines.js'
import { tableRow } from './table-row.js'
import type { TextGroup } from './text-group.js'

const rule = /^(?:[-=_*~#–—•.]\s?){3,}$/

/**
 * Reads plain text, as it comes out of a page: one block a line, hard-wrapped paragraphs or paragraphs between blank lines, also mixed.
 * A run of blank lines longer than the usual one, where a heading may have been lost, is recorded as a note.
 */
export function parseText(source: string, file: string): Draft {
  const lines = splitLines(source)
  const groups = groupLines(lines)
  const reasons = groups.map(reasonOf)
  const { depths, items } = formsOf(groups, reasons)
  const draft: Draft = { title: null, lang: null, metadata: noMetadata(), blocks: [], problems: [] }
  const usual = usualGap(groups)
  const lineStarts = lineStartsOf(source)
  let list = -1
  let indents: number[] = []
  let row = 0
  let table = -1
  groups.forEach((group, index) => {
    const first = group.lines[0] as TextLine
    if (index > 0 && group.gap > Math.max(1, usual)) {
      const { line } = pointAt(lineStarts, first.start)
      const values = { lines: group.gap }
      draft.problems.push({ severity: 'note', code: 'read:gap', file, line, column: 1, values })
    }
    const cells = tableRow(groups, index)
    if (cells !== null) {
      const isNew = index === 0 || tableRow(groups, index - 1)?.length !== cells.length
      row = isNew ? 0 : row + 1
      if (isNew) table++
      cells.forEach(([from, to], column) => {
        const tape = new Tape()
        tape.pushSource(source, from, to)
        add(draft, { kind: 'cell', tape, cell: { table, row, column, header: false } })
      })
      return
    }
    const bullet = group.marked === 0 ? bulletOf(first.text) : null
    if (bullet !== null) {
      if (list < 0 || indents.length === 0) list++
      while (indents.length > 1 && first.indent < (indents.at(-1) as number)) indents.pop()
      if (indents.length === 0 || first.indent > (indents.at(-1) as number) + 1) indents.push(first.indent)
      const depth = indents.length - 1
      const tape = tapeOf(group, source, bullet.length)
      add(draft, { kind: 'list-item', tape, list: { depth, ordered: bullet.ordered, list } })
      return
    }
    indents = []
    if (items[index]) {
      if (!items[index - 1]) list++
      add(draft, { kind: 'list-item', tape: tapeOf(group, source, 0), list: { depth: 0, ordered: false, list } })
      return
    }
    const run = group.marked === 0 ? splitInlineItems(tapeOf(group, source, 0)) : null
    if (run !== null) {
      list++
      if (run.lead !== null) add(draft, { kind: 'paragraph', tape: run.lead })
      for (const tape of run.items) add(draft, { kind: 'list-item', tape, list: { depth: 0, ordered: false, list } })
      return
    }
    const reason = reasons[index] ?? null
    const depth = group.marked || (depths[index] as number)
    const skip = group.marked > 0 ? (/^#+\s*/.exec(first.text)?.[0].length ?? 0) : 0
    const tape = tapeOf(group, source, skip)
    add(draft, depth > 0 ? { kind: 'heading', depth, tape } : { kind: 'paragraph', tape, reason })
  })
  draft.blocks = draft.blocks.flatMap(partGlued)
  return draft
}

/** Parts the last item of a list from a sentence that is glued to it. */
function partGlued(block: DraftBlock, index: number, blocks: DraftBlock[]): DraftBlock[] {
  const list = block.list?.list
  if (list === undefined || blocks[index + 1]?.list?.list === list) return [block]
  let first = index
  while (blocks[first - 1]?.list?.list === list) first--
  const at = gluedSentence(blocks.slice(Math.max(first, index - 20), index + 1).map((item) => item.tape.text))
  if (at < 0) return [block]
  const rest: DraftBlock = { ...block, kind: 'paragraph', list: null, tape: block.tape.slice(at, block.tape.length) }
  return [{ ...block, tape: block.tape.slice(0, at) }, rest]
}

function add(draft: Draft, block: Partial<DraftBlock> & Pick<DraftBlock, 'kind' | 'tape'>): void {
  if (!block.tape.isEmpty) draft.blocks.push({ list: null, cell: null, lang: null, reason: null, ...block })
}

function groupLines(lines: TextLine[]): TextGroup[] {
  const width = wrapWidth(lines)
  const groups: TextGroup[] = []
  let gap = 0
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.lines.at(-1)
    if (rule.test(line.text)) {
      // A line of signs right under a short line underlines a heading; elsewhere it divides.
      if (group && line.gap === 0 && group.lines.length === 1 && /^[=-]+$/.test(line.text)) {
        group.marked = line.text.startsWith('=') ? 1 : 2
      }
      gap += line.gap + 1
      continue
    }
    if (group && before && gap === 0 && group.marked === 0 && continues(before, line, width)) group.lines.push(line)
    else groups.push({ lines: [line], gap: line.gap + gap, marked: /^(#{1,6})\s/.exec(line.text)?.[1]?.length ?? 0 })
    gap = 0
  }
  return groups
}

/** Heading depths and items without bullets, chrome left out: a date or a share line between a title and its text does not part them. */
function formsOf(groups: TextGroup[], reasons: (string | null)[]): { depths: number[]; items: boolean[] } {
  const content = groups.map((_, index) => index).filter((index) => reasons[index] === null)
  const forms = content.map((index) => formOf(groups[index] as TextGroup))
  const found = recogniseHeadings(forms)
  const listed = recogniseBareLists(forms, found)
  const depths = groups.map(() => 0)
  const items = groups.map(() => false)
  content.forEach((index, at) => {
    depths[index] = found[at] as number
    items[index] = listed[at] as boolean
  })
  return { depths, items }
}

/** Chrome by its words; and, at the top, a menu that was copied as one line: "About us  Latest news  Research". */
function reasonOf(group: TextGroup, index: number): string | null {
  if (group.lines.length > 1) return null
  const { text } = group.lines[0] as TextLine
  const entries = index < 6 && text.length < 300 ? text.split(/ {2,}|\t/) : []
  const isMenu = entries.length > 2 && entries.every((entry) => entry.split(' ').length <= 4 && !/[.!?,:]$/.test(entry))
  return isMenu && !text.includes('\t') ? 'navigation' : judgeLine(text)
}

function formOf(group: TextGroup) {
  const first = group.lines[0] as TextLine
  return {
    text: first.text,
    lines: group.lines.length,
    gap: group.gap,
    marked: group.marked,
    isItem: bulletOf(first.text) !== null || first.text.includes('\t'),
  }
}

/** The blank lines between blocks that occur most often. */
function usualGap(groups: TextGroup[]): number {
  const counts = new Map<number, number>()
  for (const group of groups.slice(1)) counts.set(group.gap, (counts.get(group.gap) ?? 0) + 1)
  let usual = 0
  for (const [gap, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = gap
  return usual
}

function tapeOf(group: TextGroup, source: string, skip: number): Tape {
  const tape = new Tape()
  group.lines.forEach((line, index) => {
    const next = group.lines[index + 1]
    // "samen-" at the end of a line and "werking" on the next are one word; "taal-" and "en letterkunde" are not.
    const divided =
      next !== undefined &&
      /(?:^|\s)\p{Ll}+-$/u.test(line.text.slice(-40)) &&
      /^\p{Ll}/u.test(next.text) &&
      !/^(?:en|of|and|or|tot|to)\b/.test(next.text)
    tape.pushSource(source, line.start + (index === 0 ? skip : 0), divided ? line.end - 1 : line.end)
    if (!divided) tape.space(line.end)
  })
  return tape
}

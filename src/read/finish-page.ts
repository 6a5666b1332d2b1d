import type { Lang, ReadOutput } from '../contracts.js'
import { blockIds, sha256Of } from './block-id.js'
import { repairText } from './damage/repair-text.js'
import type { PageFormat } from './detect-format.js'
import type { Draft, DraftBlock } from './draft.js'
import { pointAt } from './lines.js'
import { isPadding } from './padding.js'
import type { Link, Page, PageBlock } from './page.js'

/** What finishing needs to know of the file beside the draft. */
export interface FinishInput {
  file: string
  format: PageFormat
  text: string
  bytes: Uint8Array | null
}

/** A block whose text is repaired: still without id and section, and with the reason for which it may be left out. */
export type RepairedBlock = Omit<PageBlock, 'id' | 'section' | 'lang'> & {
  reason: string | null
  declaredLang: string | null
  lang: Lang | null
}

/** The page id: the file name as given, without its extension. */
export function pageIdOf(file: string): string {
  return file.replace(/\.[A-Za-z0-9]{1,8}$/, '')
}

/** Repairs the text of every draft block; blocks of which nothing is left go without a word. */
export function repairBlocks(
  draft: Draft,
  lineStarts: ArrayLike<number>,
): { blocks: RepairedBlock[]; repairs: ReadOutput['repairs'] } {
  const blocks: RepairedBlock[] = []
  const repairs: ReadOutput['repairs'] = []
  for (const draftBlock of draft.blocks) {
    const { tape, depth, kind, list, cell, reason } = draftBlock
    const { source, text: original } = tape
    const repaired = repairText(original, boundariesOf(draftBlock), kind === 'verbatim')
    const { text, offsets } = repaired
    if (text === '') continue
    const start = pointAt(lineStarts, source[offsets[0] as number] as number)
    const last = lastUnit(original, offsets)
    const end = pointAt(lineStarts, tape.ends.get(last) ?? (source[last] as number) + 1)
    const origin = { text: original, offsets, source, ends: tape.ends }
    const links = tape.links.map((link) => moveLink(link, offsets, text))
    const position = { start, end }
    blocks.push({
      kind,
      ...(depth === undefined ? {} : { depth }),
      text,
      line: start.line,
      position,
      links,
      origin,
      list,
      cell,
      reason,
      declaredLang: draftBlock.lang,
      lang: null,
    })
    if (reason !== null) continue
    for (const repair of repaired.repairs) {
      const { line } = pointAt(lineStarts, source[repair.start] as number)
      repairs.push({ line, before: repair.before, after: repair.after, kind: repair.kind })
    }
  }
  return { blocks, repairs }
}

/** Turns repaired blocks into a page: ids, sections, and those with a reason into the list of what was dropped. */
export function finishPage(
  draft: Draft,
  all: RepairedBlock[],
  repairs: ReadOutput['repairs'],
  lang: Lang | null,
  input: FinishInput & { lineStarts: ArrayLike<number> },
): Page {
  const id = pageIdOf(input.file)
  const idOf = blockIds(id)
  const blocks: PageBlock[] = []
  const dropped: ReadOutput['dropped'] = []
  const section: number[] = []
  for (const { reason, ...rest } of all) {
    if (reason !== null) {
      dropped.push({ text: rest.text, line: rest.line, reason })
      continue
    }
    if (rest.kind === 'heading') {
      while (section.length > 0 && depthOf(blocks[section.at(-1) as number]) >= depthOf(rest)) section.pop()
    }
    blocks.push(blockOf(rest, idOf(rest.kind, rest.text), [...section]))
    if (rest.kind === 'heading') section.push(blocks.length - 1)
  }
  return {
    id,
    file: input.file,
    format: input.format,
    lang,
    title: titleOf(draft, blocks),
    metadata: draft.metadata,
    blocks,
    dropped,
    repairs,
    problems: draft.problems,
    sha256: sha256Of(input.bytes ?? input.text),
    lineStarts: input.lineStarts,
  }
}

function blockOf(block: Omit<RepairedBlock, 'reason'>, id: string, section: number[]): PageBlock {
  const { kind, depth, text, line, position, links, origin, lang, list, cell } = block
  const heading = depth === undefined ? {} : { depth }
  return { id, kind, ...heading, text, line, position, links, origin, lang, section, list, cell }
}

/** The title that the file gives; without what the site adds to it ("Partners | Universiteit X") where the first heading says so. */
function titleOf(draft: Draft, blocks: PageBlock[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading' && block.depth === 1)?.text ?? null
  const title = draft.title === null ? null : repairText(draft.title, [], false).text
  if (title === null || title === '') return heading
  return heading !== null && title.startsWith(heading) ? heading : title
}

function depthOf(block: { depth?: number } | undefined): number {
  return block?.depth ?? 1
}

function boundariesOf({ tape }: DraftBlock): number[] {
  return tape.links.flatMap((link) => [link.start, link.end])
}

/** The index, in the text before repair, of the last unit that the repaired text still shows. */
function lastUnit(original: string, offsets: Uint32Array): number {
  const length = offsets.length - 1
  const from = offsets[length - 1] as number
  let at = (offsets[length] as number) - 1
  while (at > from && isPadding(original.charCodeAt(at))) at--
  return at
}

/** A link over the repaired text, without white space at its edges. */
function moveLink(link: Link, offsets: Uint32Array, text: string): Link {
  let start = Math.min(firstAtLeast(offsets, link.start), text.length)
  let end = Math.min(firstAtLeast(offsets, link.end), text.length)
  while (end > start && text[end - 1] === ' ') end--
  while (start < end && text[start] === ' ') start++
  return { ...link, start, end }
}

/** The first offset of the repaired text that comes from `offset` or after it. */
function firstAtLeast(offsets: Uint32Array, offset: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { Lang } from '../contracts.js'
import { blockIds, sha256Of } from './block-id.js'
import type { Draft, DraftBlock } from './draft.js'
import { lineStartsOf, pointAt } from './lines.js'
import type { Link, Page, PageBlock } from './page.js'

/** What finishing needs to know of the file beside the draft. */
export interface FinishInput {
  file: string
  text: string
  bytes: Uint8Array | null
  lang: Lang | null
}

/** The page id: the file name as given, without its extension. */
export function pageIdOf(file: string): string {
  return file.replace(/\.[A-Za-z0-9]{1,8}$/, '')
}

/** Turns a draft into a page: ids, positions, sections. */
export function finishPage(draft: Draft, input: FinishInput): Page {
  const lineStarts = lineStartsOf(input.text)
  const id = pageIdOf(input.file)
  const idOf = blockIds(id)
  const blocks: PageBlock[] = []
  const section: number[] = []
  for (const draftBlock of draft.blocks) {
    const block = finishBlock(draftBlock, lineStarts, idOf)
    if (block.kind === 'heading') {
      while (section.length > 0 && depthOf(blocks[section.at(-1) as number]) >= depthOf(block)) section.pop()
      block.section = [...section]
      section.push(blocks.length)
    } else block.section = [...section]
    blocks.push(block)
  }
  const heading = blocks.find((block) => block.kind === 'heading' && block.depth === 1)
  return {
    id,
    file: input.file,
    lang: input.lang,
    title: draft.title ?? heading?.text ?? null,
    metadata: draft.metadata,
    blocks,
    dropped: [],
    repairs: [],
    problems: draft.problems,
    sha256: sha256Of(input.bytes ?? input.text),
    lineStarts,
  }
}

function depthOf(block: PageBlock | undefined): number {
  return block?.depth ?? 1
}

function finishBlock(draft: DraftBlock, lineStarts: ArrayLike<number>, idOf: ReturnType<typeof blockIds>): PageBlock {
  const { tape } = draft
  const text = tape.text
  const end = tape.end(0)
  const source = Uint32Array.from([...tape.source, end])
  const offsets = Uint32Array.from({ length: text.length + 1 }, (_, index) => index)
  const start = pointAt(lineStarts, source[0] as number)
  const links: Link[] = tape.links
  return {
    id: idOf(draft.kind, text),
    kind: draft.kind,
    ...(draft.depth === undefined ? {} : { depth: draft.depth }),
    text,
    line: start.line,
    position: { start, end: pointAt(lineStarts, end) },
    links,
    origin: { text, offsets, source, ends: tape.ends },
    lang: null,
    section: [],
    list: draft.list,
    cell: draft.cell,
  }
}

import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify as toYaml } from 'yaml'
import type { Page, PageBlock } from './page.js'

const processor = unified()
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true, fences: true })
  .freeze()

/** Writes a page as Markdown that reads back to the same blocks: what was dropped is gone, what was repaired is written so. */
export function toMarkdown(page: Page): string {
  const root: Root = { type: 'root', children: [] }
  const matter = frontMatterOf(page)
  if (matter !== '') root.children.push({ type: 'yaml', value: matter })
  for (let index = 0; index < page.blocks.length;) {
    const block = page.blocks[index] as PageBlock
    if (block.kind === 'cell' && block.cell) {
      const cells = takeWhile(page.blocks, index, (other) => other.cell?.table === block.cell?.table)
      root.children.push(tableOf(cells))
      index += cells.length
    } else if (block.kind === 'list-item') {
      const items = takeWhile(page.blocks, index, (other) => isSameList(block, other))
      root.children.push(...listsOf(items))
      index += items.length
    } else {
      root.children.push(flowOf(block))
      index++
    }
  }
  return processor.stringify(root)
}

function frontMatterOf({ metadata, lang, title, problems }: Page): string {
  const unsure = problems.some((problem) => problem.code === 'read:unknownLanguage')
  const matter = {
    ...(metadata.homes.length > 0 ? { homes: metadata.homes } : {}),
    ...(lang === null || unsure ? {} : { lang }),
    ...(title === null ? {} : { title }),
    ...(metadata.pair === null ? {} : { pair: metadata.pair }),
    ...(metadata.citation === null ? {} : { citation: metadata.citation }),
    ...(metadata.address === null ? {} : { address: metadata.address }),
    ...(metadata.alternates.length === 0 ? {} : { alternates: metadata.alternates }),
  }
  return Object.keys(matter).length === 0 ? '' : toYaml(matter, { lineWidth: 0 }).trimEnd()
}

function takeWhile(blocks: PageBlock[], from: number, test: (block: PageBlock) => boolean): PageBlock[] {
  let end = from + 1
  while (end < blocks.length && test(blocks[end] as PageBlock)) end++
  return blocks.slice(from, end)
}

function isSameList(first: PageBlock, other: PageBlock): boolean {
  return other.kind === 'list-item' && first.list?.list === other.list?.list
}

function flowOf(block: PageBlock): RootContent {
  const children = phrasingOf(block)
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: Math.min(6, Math.max(1, block.depth ?? 1)) as 1 | 2 | 3 | 4 | 5 | 6, children }
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children }] }
    case 'verbatim':
      return { type: 'code', value: block.text }
    case 'caption':
      return { type: 'html', value: `<figcaption>${escapeHtml(block.text)}</figcaption>` }
    default:
      return { type: 'paragraph', children }
  }
}

/** Items of one list, nested by depth; a depth that skips a level is written one below the item before. */
function listsOf(items: PageBlock[]): List[] {
  const top: List[] = []
  const open: List[] = []
  for (const block of items) {
    const { depth, ordered } = block.list ?? { depth: 0, ordered: false }
    const level = Math.min(depth, open.length)
    open.length = Math.min(open.length, level + 1)
    let list = open[level]
    if (list === undefined || list.ordered !== ordered) {
      list = { type: 'list', ordered, spread: false, children: [] }
      const parent = level === 0 ? null : (open[level - 1] as List).children.at(-1)
      if (parent) parent.children.push(list as BlockContent)
      else top.push(list)
      open.length = level
      open.push(list)
    }
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasingOf(block) }],
    }
    list.children.push(item)
  }
  return top
}

function tableOf(cells: PageBlock[]): Table {
  const hasHeader = cells[0]?.cell?.header === true
  const shift = hasHeader ? 0 : 1
  const height = Math.max(...cells.map((block) => block.cell?.row ?? 0)) + 1 + shift
  const width = Math.max(...cells.map((block) => block.cell?.column ?? 0)) + 1
  const rows: TableRow[] = Array.from({ length: height }, () => ({
    type: 'tableRow',
    children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })),
  }))
  for (const block of cells) {
    const cell = rows[(block.cell?.row ?? 0) + shift]?.children[block.cell?.column ?? 0]
    if (cell) cell.children.push(...phrasingOf(block))
  }
  return { type: 'table', children: rows }
}

/** The text of a block with its links; links inside links and images that show no text are left out. */
function phrasingOf(block: PageBlock): PhrasingContent[] {
  const children: PhrasingContent[] = []
  const links = block.links
    .filter((link) => link.kind === 'link' && link.end > link.start)
    .sort((a, b) => a.start - b.start)
  let at = 0
  for (const link of links) {
    if (link.start < at) continue
    if (link.start > at) children.push({ type: 'text', value: block.text.slice(at, link.start) })
    const label = block.text.slice(link.start, link.end)
    children.push({ type: 'link', url: link.target, children: [{ type: 'text', value: label }] })
    at = link.end
  }
  if (at < block.text.length) children.push({ type: 'text', value: block.text.slice(at) })
  return children
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

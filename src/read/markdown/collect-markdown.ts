import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { DraftBlock } from '../draft.js'
import { parseEmbedded } from '../html/parse-html.js'
import { Tape } from '../tape.js'
import { definitionsOf, pushPhrasing } from './push-phrasing.js'

/** `import Card from './card.js'`, `export const meta = …`: what MDX has beside its text. */
const moduleLine =
  /^(?:import\s[^'"]{0,500}['"][^'"]{1,200}['"];?$|import\s['"]|export\s(?:const|default|function|let|\{|\*))/

type Flow = RootContent | BlockContent | DefinitionContent

/** Turns a Markdown tree into draft blocks, in document order. */
export function collectMarkdown(tree: Root, source: string): DraftBlock[] {
  const definitions = definitionsOf(tree)
  const blocks: DraftBlock[] = []
  let lists = 0
  let tables = 0

  const read = (phrasing: PhrasingContent[]): Tape => {
    const tape = new Tape()
    pushPhrasing(tape, phrasing, source, definitions)
    return tape
  }
  const add = (block: Partial<DraftBlock> & Pick<DraftBlock, 'kind' | 'tape'>): void => {
    if (!block.tape.isEmpty) blocks.push({ list: null, cell: null, lang: null, reason: null, ...block })
  }

  function flow(nodes: Flow[], kind: 'paragraph' | 'quote'): void {
    for (const node of nodes) {
      if (node.type === 'heading') add({ kind: 'heading', depth: node.depth, tape: read(node.children) })
      else if (node.type === 'paragraph') {
        const tape = read(node.children)
        const reason = moduleLine.test(tape.text) ? 'code' : null
        add({ kind: isCaption(node.children) ? 'caption' : kind, tape, reason })
      } else if (node.type === 'blockquote') flow(node.children, 'quote')
      else if (node.type === 'list') list(node, 0, lists++)
      else if (node.type === 'table') table(node)
      else if (node.type === 'footnoteDefinition') flow(node.children, kind)
      else if (node.type === 'html') embedded(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
      else if (node.type === 'code') {
        const tape = new Tape()
        pushPhrasing(tape, [{ ...node, type: 'inlineCode' }], source, definitions)
        add({ kind: 'verbatim', tape })
      }
    }
  }

  function embedded(from: number, to: number): void {
    const [firstList, firstTable] = [lists, tables]
    for (const block of parseEmbedded(source, from, to)) {
      const list = block.list && { ...block.list, list: firstList + block.list.list }
      const cell = block.cell && { ...block.cell, table: firstTable + block.cell.table }
      lists = Math.max(lists, (list?.list ?? -1) + 1)
      tables = Math.max(tables, (cell?.table ?? -1) + 1)
      blocks.push({ ...block, list, cell })
    }
  }

  function list(node: List, depth: number, number: number): void {
    for (const item of node.children) {
      let first = true
      for (const child of item.children) {
        if (child.type === 'list') list(child, depth + 1, number)
        else if (child.type === 'paragraph' && first) {
          const tape = read(child.children)
          add({ kind: 'list-item', tape, list: { depth, ordered: node.ordered === true, list: number } })
        } else flow([child], 'paragraph')
        first = false
      }
    }
  }

  function table(node: Table): void {
    const number = tables++
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const place = { table: number, row: rowIndex, column, header: true }
        add({ kind: 'cell', tape: read(cell.children), cell: place })
      })
    })
  }

  flow(tree.children, 'paragraph')
  return blocks
}

/** An image with nothing but emphasised text under it: the text is its caption. */
function isCaption(nodes: PhrasingContent[]): boolean {
  const [image, ...rest] = nodes.filter((node) => !(node.type === 'text' && node.value.trim() === ''))
  return image?.type === 'image' && rest.length > 0 && rest.every((node) => node.type === 'emphasis')
}

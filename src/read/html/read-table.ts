import type { Element } from 'hast'
import { attribute, elementsOfTree, textOf } from './element.js'

/** The cells of a data table by element, with row and column; null for a table that only lays out the page. */
export interface TableShape {
  places: Map<Element, { row: number; column: number }>
  header: boolean
}

const containers = /^(?:table|h[1-6]|ul|ol|div|form|section|article|blockquote)$/

/**
 * Tells a table of data from one that lays out the page: a table of data has header cells, or several rows and columns of short cells
 * without headings, lists or other tables inside. Spans are counted out.
 */
export function readTable(table: Element): TableShape | null {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return null
  const rows = elementsOfTree(table).filter((element) => element.tagName === 'tr')
  const cells = rows.map((row) => row.children.filter((child): child is Element => isCell(child)))
  const all = cells.flat()
  const nested = all.some((cell) => elementsOfTree(cell).some((inner) => inner.tagName === 'table'))
  if (nested || all.length < 2) return null
  const isHeaded = all.some((cell) => cell.tagName === 'th')
  if (!isHeaded) {
    const columns = Math.max(...cells.slice(0, 50).map((row) => row.length))
    if (columns < 2 || rows.length < 2) return null
    const rich = all.filter((cell) => elementsOfTree(cell).some((inner) => containers.test(inner.tagName)))
    const length = all.reduce((sum, cell) => sum + textOf(cell).length, 0)
    if (rich.length > 0.2 * all.length || length / all.length > 250) return null
  }
  const places = new Map<Element, { row: number; column: number }>()
  // Columns that a cell above still fills, with the number of rows that it does so.
  const filled: number[] = []
  cells.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of row) {
      while ((filled[column] ?? 0) > 0) column++
      places.set(cell, { row: rowIndex, column })
      const width = span(cell, 'colSpan')
      const height = span(cell, 'rowSpan')
      for (let index = 0; index < width; index++) filled[column + index] = height
      column += width
    }
    for (let index = 0; index < filled.length; index++) filled[index] = Math.max(0, (filled[index] ?? 0) - 1)
  })
  const first = cells.find((row) => row.length > 0) ?? []
  return {
    places,
    header: first.every((cell) => cell.tagName === 'th') || (rows[0] !== undefined && isInHead(table, rows[0])),
  }
}

function isCell(node: { type: string; tagName?: string }): boolean {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function isInHead(table: Element, row: Element): boolean {
  return table.children.some(
    (child) => child.type === 'element' && child.tagName === 'thead' && child.children.includes(row),
  )
}

function span(cell: Element, name: string): number {
  const value = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 100) : 1
}

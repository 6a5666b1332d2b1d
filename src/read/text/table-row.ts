import { bulletOf } from './bullets.js'
import type { TextGroup } from './text-group.js'

/**
 * The cells of a line, as offsets in the file, where the lines beside it have as many: divided by tabs, or, as a table is copied out of a page, by
 * several spaces ("België  Hogeschool Gent, Howest  alle opleidingen") on three lines or more. Null where it is no row.
 */
export function tableRow(groups: readonly TextGroup[], index: number): [number, number][] | null {
  const cells = cellsOf(groups[index], /\t/g)
  if (cells !== null) {
    const neighbours = [cellsOf(groups[index - 1], /\t/g), cellsOf(groups[index + 1], /\t/g)]
    if (neighbours.some((other) => other?.length === cells.length)) return cells
  }
  const spaced = cellsOf(groups[index], wide)
  if (spaced === null || spaced.length < fewestColumns) return null
  let rows = 1
  for (const step of [-1, 1])
    for (let at = index + step; cellsOf(groups[at], wide)?.length === spaced.length && rows < fewestRows; at += step)
      rows++
  return rows >= fewestRows ? spaced : null
}

/** Spaces between words are doubled by chance; never twice on three lines in a row. */
const fewestColumns = 3
const fewestRows = 3
const wide = / {2,}|\t/g

function cellsOf(group: TextGroup | undefined, divider: RegExp): [number, number][] | null {
  const line = group?.lines[0]
  if (!group || !line || group.lines.length > 1 || bulletOf(line.text)) return null
  const cells: [number, number][] = []
  let from = 0
  for (const match of line.text.matchAll(divider)) {
    cells.push([line.start + from, line.start + match.index])
    from = match.index + match[0].length
  }
  return cells.length === 0 ? null : [...cells, [line.start + from, line.start + line.text.length]]
}

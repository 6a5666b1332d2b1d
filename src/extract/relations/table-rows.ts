import { hasPart } from '../../language/tables/has-part.js'
import { projectColumn } from '../classify/columns.js'
import { columnWords } from './column-words.js'
import type { Party, Statement } from './statement.js'

/**
 * Makes one statement of each table row: its organisations are those of the column that names them, its cues those of the whole
 * row. Header rows give none. Statements outside tables pass unchanged.
 */
export function joinTableRows(statements: Statement[]): Statement[] {
  const tables = new Map<number, Statement[]>()
  for (const statement of statements) {
    const cell = statement.block.cell
    if (!cell) continue
    const list = tables.get(cell.table)
    if (list) list.push(statement)
    else tables.set(cell.table, [statement])
  }
  if (tables.size === 0) return statements
  const rows = new Map<Statement, Statement | null>()
  for (const cells of tables.values()) joinRows(cells, rows)
  return statements.flatMap((statement) => {
    if (!rows.has(statement)) return [statement]
    const row = rows.get(statement)
    return row ? [row] : []
  })
}

function joinRows(cells: Statement[], rows: Map<Statement, Statement | null>): void {
  const headings = new Map<number, string>()
  for (const { block } of cells)
    if (isHeader(block.cell!, cells)) headings.set(block.cell!.column, block.text.toLowerCase())
  const column = nameColumn(cells, headings)
  const byRow = new Map<number, Statement[]>()
  for (const statement of cells) {
    const { row } = statement.block.cell!
    const list = byRow.get(row)
    if (list) list.push(statement)
    else byRow.set(row, [statement])
    rows.set(statement, projectOf(statement))
  }
  for (const row of byRow.values()) {
    if (isHeader(row[0]!.block.cell!, cells)) continue
    const name = row.find(({ block }) => block.cell!.column === column)
    if (!name) continue
    const others = row.filter((statement) => statement !== name)
    for (const { name: party } of name.parties) takeCells(party, others, headings)
    rows.set(name, {
      ...name,
      cues: [
        ...name.cues,
        ...others
          .flatMap(({ cues }) => cues)
          .filter(isOfRow)
          .map(({ row: cue }) => ({ row: cue, first: 0, last: 0 })),
      ],
      row: {
        cells: others.map(({ block }) => ({ heading: headings.get(block.cell!.column) ?? '', text: block.text })),
      },
    })
  }
}

/** A cell under "Project" stays beside its row, with its name alone: it is no partner and says nothing of one. */
function projectOf(statement: Statement): Statement | null {
  const parties = statement.parties.filter(({ name }) => name.rules.includes(projectColumn))
  return parties.length > 0 ? { ...statement, parties, cues: [], intro: [] } : null
}

/** What another cell may say of the row: a kind of relation, a field, a status; it stands nowhere in the name's own cell. */
function isOfRow({ row }: Statement['cues'][number]): boolean {
  return 'kind' in row || 'content' in row || ('frame' in row && /^(?:plan|start|end)$/.test(row.frame))
}

function isHeader(cell: { row: number; header: boolean }, cells: Statement[]): boolean {
  if (cell.row > 0) return false
  return (
    cell.header ||
    cells.some(({ block }) => block.cell!.row === 0 && hasPart(block.text.toLowerCase(), columnWords.other))
  )
}

/** The column whose heading says so, else the one with most organisations. */
function nameColumn(cells: Statement[], headings: Map<number, string>): number {
  const scores = new Map<number, number>()
  for (const { block, parties } of cells) {
    const { column } = block.cell!
    if (isHeader(block.cell!, cells)) continue
    const found = parties.some(isOrganization) ? 2 : parties.some(({ entity }) => entity.class === 'unknown') ? 1 : 0
    scores.set(column, (scores.get(column) ?? 0) + found)
  }
  for (const [column, heading] of headings) {
    if (hasPart(heading, columnWords.name) && !hasPart(heading, columnWords.other))
      scores.set(column, (scores.get(column) ?? 0) + 1000)
    if (hasPart(heading, columnWords.other)) scores.set(column, (scores.get(column) ?? 0) - 1000)
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function isOrganization({ entity }: Party): boolean {
  return entity.class === 'organization' || entity.class === 'home'
}

/** A cell that is a country or its code gives the country; a short name the acronym. */
function takeCells(name: Party['name'], others: Statement[], headings: Map<number, string>): void {
  for (const { block, parties } of others) {
    const heading = headings.get(block.cell!.column) ?? ''
    if (hasPart(heading, columnWords.acronym) && block.text.length < 16) name.acronym ??= block.text
    const place = parties.find(({ entity }) => entity.class === 'place')
    if (hasPart(heading, columnWords.city) && place) name.city ??= block.text
  }
}

import type { AlignOutput } from '../../contracts.js'
import type { Page } from '../../read/page.js'
import type { PageDraft, PageRule } from '../rule.js'

interface Table {
  first: number
  rows: number
  columns: number
  header: boolean
}

/** STR004: what and why are in `labels/resources/check.en.ts`. */
export const tableShape: PageRule = {
  scope: 'page',
  id: 'STR004',
  name: 'table-shape',
  severity: 'error',
  fires: [
    {
      nl: '| Stad | Land |\n| --- | --- |\n| Gent | België |\n| Uppsala | Zweden |\n| Göttingen | Duitsland |',
      en: '| City | Country |\n| --- | --- |\n| Ghent | Belgium |\n| Göttingen | Germany |',
    },
  ],
  passes: [
    {
      nl: '| Stad | Land |\n| --- | --- |\n| Gent | België |\n| Uppsala | Zweden |',
      en: '| City | Country |\n| --- | --- |\n| Uppsala | Sweden |\n| Ghent | Belgium |',
    },
  ],
  check: ({ nl, en, alignment }) => {
    const [left, right] = [tablesOf(nl), tablesOf(en)]
    // Tables belong together by the cells that are paired.
    const votes = new Map<string, number>()
    for (const bead of alignment.beads) {
      for (const one of bead.nl) {
        for (const two of bead.en) {
          const [a, b] = [nl.blocks[one]?.cell?.table, en.blocks[two]?.cell?.table]
          if (a !== undefined && b !== undefined) votes.set(`${a} ${b}`, (votes.get(`${a} ${b}`) ?? 0) + 1)
        }
      }
    }
    const used = new Set<string>()
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([key]): PageDraft[] => {
        const [a = '', b = ''] = key.split(' ')
        if (used.has(`nl${a}`) || used.has(`en${b}`)) return []
        used.add(`nl${a}`).add(`en${b}`)
        const [one, two] = [left.get(Number(a)), right.get(Number(b))]
        if (!one || !two) return []
        const body = ({ rows, header }: Table): number => rows - Number(header)
        // The header row is optional.
        if (one.columns === two.columns && (one.rows === two.rows || body(one) === body(two))) return []
        const more = body(one) > body(two) ? 'nl' : 'en'
        const lone = loneRow(more === 'nl' ? nl : en, Number(more === 'nl' ? a : b), more, alignment)
        return [
          {
            confidence: 0.9,
            nl: { block: more === 'nl' ? (lone ?? one.first) : one.first },
            en: { block: more === 'en' ? (lone ?? two.first) : two.first },
            values: { nl: `${one.rows}×${one.columns}`, en: `${two.rows}×${two.columns}` },
            message: 'message',
            fill: { nlRows: one.rows, nlColumns: one.columns, enRows: two.rows, enColumns: two.columns },
          },
        ]
      })
  },
}

/** The first cell of the first row whose own words have no counterpart: numbers find one anywhere. */
function loneRow(page: Page, table: number, side: 'nl' | 'en', alignment: AlignOutput): number | null {
  const other = side === 'nl' ? 'en' : 'nl'
  const paired = new Set(alignment.beads.flatMap((bead) => (bead[other].length > 0 ? bead[side] : [])))
  const at = page.blocks.findIndex(
    ({ cell, text }, index) => cell?.table === table && cell.column === 0 && !paired.has(index) && /\p{L}/u.test(text),
  )
  return at < 0 ? null : at
}

function tablesOf(page: Page): Map<number, Table> {
  const tables = new Map<number, Table>()
  for (const [index, { cell }] of page.blocks.entries()) {
    if (!cell) continue
    const table = tables.get(cell.table) ?? { first: index, rows: 0, columns: 0, header: false }
    table.rows = Math.max(table.rows, cell.row + 1)
    table.columns = Math.max(table.columns, cell.column + 1)
    table.header ||= cell.header
    tables.set(cell.table, table)
  }
  return tables
}

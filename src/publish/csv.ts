import { stringify } from 'csv-stringify/sync'
import type { PublishedDataset } from './published-dataset.js'
import type { Cell, Table } from './tables/table.js'

/**
 * A table as CSV (RFC 4180, but lines end at LF): UTF-8 without a byte order mark, a comma between fields, nothing changed.
 * An empty cell is null; an empty text is a pair of quotation marks.
 */
export function csvText(table: Table, dataset: PublishedDataset): string {
  return write(table, table.rows(dataset), {
    // csv-stringify quotes what holds a delimiter or a whole line end; a lone CR and white space at the ends need it too.
    quoted_match: /[\r\n]|^\s|\s$/,
    cast: { boolean: String, string: (value: string) => (value === '' ? { value, quoted_empty: true } : value) },
  })
}

/**
 * The twin of a table for Excel with Dutch settings: byte order mark, semicolons, lines ending at CR LF, a decimal comma, and an
 * apostrophe before what Excel would take for a formula ("=…", "+…", "-…", "@…").
 */
export function excelText(table: Table, dataset: PublishedDataset): string {
  return write(table, table.rows(dataset), {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]|^\s|\s$/,
    cast: { boolean: String, number: (value: number) => String(value).replace('.', ',') },
  })
}

function write(table: Table, rows: Cell[][], options: Parameters<typeof stringify>[1]): string {
  return stringify(rows, { header: true, columns: table.columns.map(({ name }) => name), ...options })
}
